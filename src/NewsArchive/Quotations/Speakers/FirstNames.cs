using System.Collections.Frozen;

namespace NewsArchive.Quotations.Speakers;

/// <summary>First names that mostly men or mostly women bear in the news of many countries. It only keeps pronouns off the wrong names.</summary>
internal static class FirstNames
{
    private const string Men = """
        john james robert michael william david richard joseph thomas charles daniel matthew mark paul steven stephen andrew kenneth george kevin brian
        edward ronald timothy jason jeffrey gary ryan nicholas eric jonathan larry scott frank benjamin ben gregory raymond patrick jack dennis peter henry
        donald joe jim bill bob tom mike tim dan jeff steve ted marco chris carl karl adam alan albert alexander alex anthony
        arthur bruce carlos juan jose josé luis luís miguel pedro pablo diego antonio francisco javier fernando jorge sergio ahmed ahmet mohammed mohamed
        muhammad ali hassan hussein omar ibrahim mustafa mehmet vladimir sergei sergey dmitry dmytro oleg oleh ivan andrei andriy alexei aleksei mikhail
        viktor igor ihor yuri yuriy boris nikolai pavel petr piotr hans jürgen klaus wolfgang stefan markus matthias jean pierre jacques françois
        philippe michel nicolas emmanuel louis laurent giovanni giuseppe marco paolo matteo luca mario silvio sergio lars erik anders johan sven olaf
        tomasz krzysztof andrzej marcin paweł mykola mykhailo volodymyr oleksandr serhiy serhii andrii yurii vasyl bohdan taras
        walter howard roger douglas keith gerald jerry ralph roy eugene russell harry wayne randy vincent philip phil bobby johnny bradley brad todd craig
        shawn sean nathan samuel sam justin brandon jeremy aaron adrian jacob joshua josh zachary kyle austin evan ethan noah liam logan lucas mason
        dylan isaac gabriel julian owen caleb connor hunter cameron trevor derek travis dustin curtis marcus darren glenn neil nigel graham simon martin
        colin duncan ian stuart gareth rhys declan padraig seamus hugh hugo leon leo max felix oscar otto rudolf gerhard helmut horst uwe jens kai lukas
        tobias florian christoph christian sebastian dieter heinz manfred norbert reinhard rainer ulrich volker werner thorsten torsten olivier alain
        bernard bruno christophe claude denis didier étienne fabrice frédéric gérard gilles guillaume guy hervé julien jérôme luc marc mathieu maxime
        maurice olivier pascal patrice raphaël rémi rené sébastien stéphane sylvain thierry thibault vincent xavier yves yann alessandro alberto andrea
        angelo carlo claudio davide domenico enrico fabio federico filippo francesco gianni giorgio lorenzo luigi massimo maurizio michele nicola
        pietro roberto salvatore stefano tommaso umberto vincenzo alejandro alfonso álvaro andrés ángel césar eduardo emilio enrique ernesto esteban
        felipe gonzalo gustavo héctor ignacio iker íñigo jaime jesús joaquín julio manuel mariano martín mauricio nicolás óscar rafael ramón raúl ricardo
        rodrigo rubén salvador santiago tomás vicente víctor joão paulo josé antónio joaquim rui nuno tiago gonçalo duarte jair luiz fábio flávio geraldo
        sander sjoerd willem pieter kees joost jeroen maarten bart wouter dirk gerrit henk bjørn knut ole håkon magnus gunnar jonas mikael fredrik
        mattias henrik niklas jukka matti juha timo kari antti mikko pekka heikki ville sauli jiří jaroslav josef karel lubomír miloš miroslav ondřej
        radek stanislav tomáš václav vojtěch zdeněk grzegorz jarosław jacek janusz jerzy józef leszek maciej marek mariusz michał mateusz piotr radosław
        rafał robert sławomir stanisław wojciech zbigniew recep tayyip kemal emre murat burak cem hakan serkan yusuf osman süleyman mahmoud khaled tariq
        karim samir youssef abdullah salman faisal rashid bilal imran narendra rahul amit arjun sanjay vijay raj hiroshi kenji takashi shinzo yoshihide
        олег иван сергей владимир дмитрий андрей алексей александр михаил николай юрий павел виктор игорь володимир сергій дмитро андрій олександр
        антон артём артем борис вадим валерий василий виталий вячеслав геннадий георгий григорий денис евгений егор илья кирилл константин леонид
        максим никита пётр петр роман руслан станислав степан тимур фёдор федор эдуард ярослав анатолій богдан валерій василь віктор віталій ігор микола
        михайло олексій петро тарас юрій євген ярослав
        aidan alastair alec alfred alfie allan allen alvin amos andy angus archie arnold barney barry benedict benny bert billy brett bryan
        byron cecil cedric chad charlie chuck clarence clayton clement clifford clint clive clyde cody corey cory cyril cyrus damian damien
        damon danny darrell darryl darius dave dean dexter dominic don donnie doug drew dwayne dwight ed eddie edgar edmund edwin eli elias
        elijah elliot elliott elmer elon emmett ernest ernie ewan ezra fergus finn floyd francis frankie franklin fred freddie frederick
        gabe garrett garry gavin geoff geoffrey gerry gilbert giles glen glyn gordon greg gus hank harold harvey herb herbert herman horace
        howie hubert humphrey irving isaiah jake jamal jared jarrod jarvis jasper jay jed jerome jesse jimmy joey joel jon jonah jude ken
        kenny kirk kurt lance lawrence leland lenny leonard leroy lester levi lewis lionel lloyd luther lyle malcolm manny marty marvin
        mathew maxwell melvin mick mickey milo mitch mitchell monty morris murray myron nate nathaniel ned nick noel norman oliver ollie
        otis percy pete phillip quentin quincy randall randolph ray reggie reginald rick ricky rob robbie rod roderick rodney roland ron
        ronnie rory ross rufus rupert sammy saul seth shane sheldon sid sidney silas solomon spencer stan stanley stewart stu terence
        terrance terrell theo theodore toby tommy tony trent trey tristan troy tyler tyrone vaughn vernon vic vince wade wallace warren
        wendell wes wesley wilbur wilfred willard willie winston wyatt zack zane
        """;

    private const string Women = """
        mary patricia jennifer linda elizabeth barbara susan jessica sarah karen nancy lisa margaret betty sandra ashley dorothy kimberly emily donna
        michelle carol amanda melissa deborah debbie stephanie rebecca laura sharon cynthia kathleen amy shirley angela helen anna brenda pamela nicole
        ruth katherine catherine samantha christine emma virginia debra rachel janet maria heather diane julie joyce victoria kelly christina joan evelyn
        hillary madeleine angela ursula theresa ann anne annie alice jane julia
        claire chloe sophie sophia olivia ella grace hannah kate katie lucy mia molly nora zoe carmen rosa marta lucía sofía isabel elena ana teresa pilar
        fatima aisha leila layla zeynep ayşe elif olga irina natalia tatiana svetlana oksana olena maryna kateryna nadia yulia ekaterina marina galina
        iryna nataliia tetiana yuliia anastasiia mariia sofiia daria lesia zoriana
        ewa agnieszka katarzyna małgorzata joanna monika petra sabine heike gabriele brigitte marie camille isabelle nathalie sylvie valérie giulia
        francesca chiara paola ingrid astrid karin birgit
        judith marilyn beverly denise theresa gloria cheryl martha teresa sara megan lauren danielle natalie brittany kayla alexandra charlotte abigail
        madison hailey haley vanessa erica erin tracy tara wendy melanie tiffany amber crystal holly sally peggy connie rita wanda lori tina paula robin
        gina carrie kristen kirsten kristin jill jenny jenna becky cindy sherry valerie veronica monica annette suzanne yvonne jeanne caroline carolyn
        eleanor ellen eva irene josephine louise lillian marjorie norma phyllis rosemary sylvia vera vivian fiona gillian imogen jacqueline nicola
        philippa priti saoirse siobhan niamh bridget maureen annalena andrea anja annegret antje beate bettina birgitta claudia cornelia doris elke franziska
        gisela hanna helga ilse inge julia jutta kathrin katrin kerstin lena marion martina renate simone stefanie susanne svenja ulrike ursula ute
        agnès amélie anaïs aurélie aurore béatrice brigitte caroline catherine cécile céline chantal charlotte clémence corinne delphine élisabeth élodie
        émilie estelle fabienne florence françoise geneviève hélène jeanne josiane juliette justine karine laure laurence léa lucie ludivine manon marine
        marion martine mathilde mélanie monique muriel nadège nicole noémie océane pauline sandrine ségolène sonia sophie stéphanie suzanne véronique
        virginie alessandra antonella beatrice bianca caterina cristina daniela elisa elisabetta emanuela federica giorgia giovanna ilaria laura lucia
        luisa maddalena margherita martina michela roberta rosanna sabrina serena silvia simona stefania susanna valentina alba alejandra alicia amparo
        ángela beatriz blanca carolina clara concepción consuelo cristina dolores emilia esperanza esther eva gabriela gloria guadalupe inés irene
        josefa juana julia leonor lorena luisa magdalena manuela margarita maría mercedes mónica montserrat natalia nuria paloma paula raquel rocío
        rosario sandra silvia soledad susana verónica victoria ximena adriana aline amanda bruna camila catarina cláudia débora fernanda flávia helena
        inês joana juliana letícia lúcia luíza manuela márcia mariana marina patrícia raquel renata rita sofia tatiana vitória anneke annemarie els femke
        ingeborg inge lotte marieke marijke sanne wilma anneli birgitta ebba elin elsa frida gunilla helena ida ingela kajsa lena linnea maja malin
        margareta märta solveig sigrid silje tove hanne mette kirsten aino anni hanna helmi jenni johanna kaisa liisa maija marja minna päivi riikka
        sanna sari satu tarja tuula alena barbora dana eliška hana helena ivana jana jarmila jitka kamila kateřina lenka lucie markéta marcela michaela
        milena petra renata šárka tereza veronika zuzana aleksandra alicja aneta barbara beata bożena danuta dorota elżbieta ewelina grażyna halina
        iwona izabela jadwiga jolanta justyna kinga krystyna magdalena maria marta natalia patrycja renata sylwia teresa urszula wanda zofia fatma emine
        hatice merve esra büşra derya gül sevgi amina khadija mariam maryam noor rania salma samira yasmin zainab indira priya sonia sushma yuko keiko
        анна мария елена ольга ирина наталья татьяна светлана екатерина марія олена ірина наталія тетяна
        александра алина алла анастасия антонина валентина валерия вера вероника виктория галина дарья евгения жанна зинаида зоя инна карина ксения
        лариса лидия любовь людмила маргарита марина надежда нина оксана полина раиса римма софья тамара юлия яна алёна алена анастасія вікторія ганна
        дар'я катерина людмила марина надія оксана світлана софія юлія
        elise alyssa allison alison alexa alexis amelia annabel audrey ava bernadette bethany beth bonnie candace carla cassandra cassie
        cecilia celeste celia charlene christa clare colleen daphne deanna delia diana dianna edith eileen elaine eliza elsie erika eunice
        felicia frances georgina geraldine greta gretchen gwen gwendolyn harriet hayley imelda iris isabella jacinda janelle janice jasmine
        jeanette jo joann joanne jocelyn jodi jodie jolene josie juanita judy juliet kara karla katharine kathryn kathy katrina kelsey
        kendra kimberley krista kristina lana lara laurie leah leanne leticia lindsay lindsey liz liza lois lorraine lucille lydia lynda
        lynn lynne mabel madeline maggie mandy margo marguerite mariah marianne maribel marissa marla marlene marsha maxine maya meg meghan
        melinda meredith mildred millie mindy miranda moira myra nadine naomi natasha nellie nikki nina octavia pam paige patti paulette
        penelope phoebe polly portia priscilla rachael ramona rhonda rochelle rosalind roxanne sadie selena sheila shelley sherri sonya
        stacey stacy stella susannah suzy tamara tammy tanya tess tessa toni tonya tricia trisha trudy vicki vicky vivienne winifred yolanda
        yvette zadie zara zelda
        """;

    private static readonly FrozenDictionary<string, Gender> Names = Read();
    private static readonly FrozenDictionary<string, Gender>.AlternateLookup<ReadOnlySpan<char>> Lookup = Names.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>What the first word of a name of several words tells.</summary>
    public static Gender GenderOf(string name)
    {
        var space = name.IndexOf(' ', StringComparison.Ordinal);
        return space > 0 && Lookup.TryGetValue(name.AsSpan(0, space), out var gender) ? gender : Gender.Unknown;
    }

    /// <summary>What one word tells.</summary>
    public static Gender Of(ReadOnlySpan<char> word) => Lookup.TryGetValue(word, out var gender) ? gender : Gender.Unknown;

    private static FrozenDictionary<string, Gender> Read()
    {
        Dictionary<string, Gender> names = new(StringComparer.OrdinalIgnoreCase);
        foreach (var (list, gender) in new[] { (Men, Gender.Man), (Women, Gender.Woman) })
        {
            foreach (var name in list.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
            {
                // Andrea and Nicola are men's names in one country and women's in another.
                names[name] = names.TryGetValue(name, out var other) && other != gender ? Gender.Unknown : gender;
            }
        }

        return names.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
    }
}

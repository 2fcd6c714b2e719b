using static NewsArchive.Quotations.Languages.WordClasses;

namespace NewsArchive.Quotations.Languages;

/// <summary>The words of English news.</summary>
internal static class English
{
    /// <summary>The lexicon.</summary>
    public static Lexicon Lexicon { get; } = new(
        "en",
        (Cue, """
            said says say tweeted tweets wrote writes added adds asked asks stated states replied replies answered answers argued argues claimed
            claims declared declares explained explains insisted insists noted notes continued continues concluded concludes recalled recalls
            responded responds retorted quipped joked jokes warned warns shouted shouts yelled yells chanted chants cried cries screamed whispered
            muttered murmured barked remarked remarks commented comments observed observes announced announces acknowledged acknowledges admitted
            admits conceded concedes confirmed confirms denied denies emphasized emphasised stressed stresses reiterated repeated repeats reported
            reports revealed reveals suggested suggests testified urged urges vowed vows pledged pledges promised promises predicted predicts
            proclaimed proposed proposes protested pleaded begged boasted boasts bragged complained complains contended contends countered counters
            cautioned cautions declined demanded demands exclaimed interjected lamented laments mused muses opined offered offers pointed posted
            posts praised read reads reasoned referred reflected riffed sang scoffed shot signed snapped spoke speaks speculated stammered
            summarized surmised texted theorized thundered typed uttered ventured volunteered wondered wonders described describes blogged emailed
            e-mailed messaged retweeted concurred agreed agrees assured assures informed advised blasted lashed railed slammed ripped mocked teased
            thought thinks believes found recounted relayed signaled vented swore estimated expects condemned questioned challenged
            implored proclaims write respond reply argue insist asserted asserts relays relates related laughed laughs sighed hissed growled
            snarled sneered gushed fumed confided confessed elaborated echoed intoned quips retorts exclaims interjects interrupted interrupts
            ordered instructed alleged alleges contested remembers remembered reflects recounts reasons speculates cautioned counseled rapped
            acknowledge admit allege announce assert complain concede conclude confess contend declare emphasize emphasise explain exclaim
            predict proclaim reiterate warn wonder
            apologised apologized bellowed chided clarified clarifies confides deadpanned enthused enthuses groaned grumbled hollered howled jeered
            maintained maintains marveled marvelled marvels moaned nodded outlined pondered ranted reasserted reassured reckoned reckons reckon
            rejoined reminded reminds roared screeched shrieked shrugged smiled sobbed specified stipulated stuttered summarised theorised
            underlined underscored wailed whined
            """),
        (Cue | Told, "told tells"),
        (Cue | Quotes, "quoted quotes"),
        (CueInPair, "put puts fired fires hit hits went goes carried chimed chimes piped pipes summed sums broke"),
        (Perfect, "written"),
        (Cue | Participle, """
            saying adding writing telling asking arguing claiming noting insisting declaring explaining stating warning shouting chanting tweeting
            replying calling describing quoting citing suggesting proclaiming reading yelling joking concluding announcing acknowledging admitting
            promising urging pleading responding repeating bemoaning lamenting introducing observing pointing asserting contending complaining
            boasting confirming denying recalling musing snapping exclaiming screaming cautioning reiterating conceding confessing
            predicting reminding answering wondering emphasizing emphasising stressing remarking commenting vowing alleging testifying labeling labelling dubbing branding
            """),
        (Label | Cue, """
            called calls calling dubbed dubs labeled labelled labels termed terms branded brands deemed known so-called nicknamed titled entitled
            labeling labelling dubbing describing branding bemoaned bemoans criticised criticises criticized criticizes shared shares rebuked
            """),
        (According, "according"),
        (Pronoun | Masculine, "he him"),
        (Pronoun | Feminine, "she her"),
        (Pronoun, """
            they it we I you one another others i'm i've i'd i'll we're we've we'd we'll you're you've you'd you'll they're they've they'd they'll
            """),
        (Pronoun | Masculine, "he'd he'll"),
        (Pronoun | Feminine, "she'd she'll"),
        (AccordingNoun, "words"),
        (Determiner, "the a an his her its their our my your this that these those another one some several many both each two three all every no"),
        (Preposition, """
            of in on at for with from by to about after before during since under over into through against between among without within as like
            near per via amid despite until toward towards inside outside across around behind beside besides following upon off onto past
            """),
        (Auxiliary, """
            is are was were be been being has have had do does did will would can could may might must should shall
            isn't wasn't didn't doesn't hasn't haven't won't can't cannot aren't weren't don't hadn't couldn't wouldn't shouldn't gets got
            """),
        (Adverb, """
            also later then once again now just even still already never always often reportedly first earlier recently simply too famously
            previously repeatedly soon instead meanwhile afterward afterwards however moreover nevertheless nonetheless therefore ago today
            yesterday tonight here there further rather indeed perhaps maybe in-turn himself herself themselves itself
            """),
        (Conjunction, "and but or nor because when while if whether although though unless than so yet whereas where how why what until"),
        (Relative, "who whom whose which that"),
        (Role, """
            president vice-president premier minister chancellor king queen prince princess pope bishop archbishop cardinal rabbi imam sheikh pastor reverend
            secretary governor gov senator sen representative rep congressman congresswoman lawmaker mayor councilman councilwoman councillor ambassador
            envoy diplomat judge justice attorney lawyer solicitor prosecutor general colonel col major captain capt lieutenant lt sergeant sgt admiral
            commander commissioner officer detective sheriff deputy chief chief-of-staff head director chairman chairwoman chair chairperson ceo founder
            co-founder owner manager coach player editor editor-in-chief reporter correspondent journalist columnist host anchor author writer poet
            novelist historian professor prof teacher principal doctor dr nurse surgeon scientist researcher analyst economist strategist consultant
            adviser advisor aide spokesman spokeswoman spokesperson official candidate nominee hopeful front-runner frontrunner rival leader activist
            organizer campaigner actor actress singer musician artist filmmaker producer star comedian billionaire businessman businesswoman executive
            investor banker farmer engineer resident voter witness neighbor neighbour supporter delegate republican democrat speaker whip member expert
            specialist pollster operative fighter soldier volunteer veteran student counsel treasurer chaplain father mother son daughter wife husband
            brother sister uncle aunt friend colleague partner tycoon mogul magnate entrepreneur blogger pundit commentator presenter designer architect
            administrator superintendent undersecretary comptroller controller legislator parliamentarian mp councilmember selectman negotiator lobbyist
            guitarist drummer bassist pianist keyboardist vocalist frontman frontwoman songwriter singer-songwriter rapper dj dancer choreographer
            composer conductor magician chef restaurateur bartender waiter waitress shopkeeper retailer trader broker accountant
            auditor librarian curator archivist photographer videographer cinematographer cameraman screenwriter playwright showrunner illustrator
            cartoonist animator sculptor critic reviewer influencer developer programmer technician mechanic electrician plumber
            contractor landlord tenant homeowner commuter cyclist runner swimmer jockey goalkeeper striker midfielder winger
            quarterback linebacker pitcher teammate referee umpire golfer
            psychologist psychiatrist therapist counselor counsellor paramedic midwife pharmacist physician pediatrician paediatrician cardiologist
            epidemiologist virologist immunologist pathologist oncologist radiologist neurologist pulmonologist dermatologist dentist veterinarian
            biologist ecologist zoologist botanist chemist physicist astronomer astrophysicist geologist meteorologist climatologist seismologist
            oceanographer archaeologist anthropologist sociologist criminologist philosopher theologian linguist mathematician statistician astronaut
            firefighter lifeguard policeman policewoman inspector trooper magistrate barrister advocate plaintiff
            defendant survivor listener customer shopper visitor tourist bystander onlooker passerby protester protestor demonstrator
            organiser donor philanthropist trustee coordinator supervisor vice-chairman trainee graduate provost rector lecturer
            tutor instructor educator headteacher headmaster schoolteacher biographer translator publisher broadcaster announcer futurist realtor
            rancher corporal brigadier vicar nun nephew niece cousin grandfather grandmother
            grandson granddaughter girlfriend boyfriend ex-wife ex-husband widow widower insider source
            """),
        (Honorific | Masculine | Abbreviation, "mr mister sir"),
        (Honorific | Feminine | Abbreviation, "ms mrs miss madam dame"),
        (Masculine, "frontman headmaster policeman cameraman grandfather grandson nephew boyfriend ex-husband widower king prince congressman councilman chairman spokesman businessman father son husband brother uncle actor pope"),
        (Feminine, "frontwoman policewoman waitress grandmother granddaughter niece girlfriend ex-wife widow nun queen princess congresswoman councilwoman chairwoman spokeswoman businesswoman mother daughter wife sister aunt actress"),
        (Role | Abbreviation, "dr prof sen rep gov gen col lt sgt capt maj adm rev hon pres sec det atty supt cmdr cpl pvt pfc brig comdr insp"),
        (Abbreviation, """
            st jr sr inc ltd co corp no vs u.s u.k u.n d.c a.m p.m jan feb mar apr jun jul aug sept sep oct nov dec ala ariz ark calif colo conn
            del fla ga ill ind kan ky la mass md mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo dept est ave blvd bros e.g i.e
            """),
        (Calendar, """
            monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november
            december feb apr jul aug sept sep oct nov dec morning afternoon evening night week month year weekend
            """),
        (NameToo, "may april june august"),
        (Work, """
            book film movie song album novel series show play musical article essay podcast programme program documentary episode poem report
            single memoir biography collection magazine column game exhibition operation titled entitled
            """),
        (Body, """
            house senate congress party committee university college institute school times post news press journal magazine radio tv network agency
            association department ministry council court police army bank company corp inc group union league foundation center centre states kingdom
            state city county campaign administration government nation nations street office bureau commission board club team church reuters cnn
            america russia ukraine china britain france germany europe israel iran iraq syria washington moscow kyiv london congress capitol
            authority productions records studios pictures securities airlines airways pharmaceuticals laboratories federation alliance coalition
            society trust hospital museum google microsoft amazon netflix instagram youtube daily weekly hampshire jersey york mexico carolina dakota zealand korea africa arabia rico
            american americans russian russians republican republicans democrat democrats democratic twitter facebook
            """),
        (Particle, "de van von der den bin ibn al el la le da di du dos das del della ter abu bint y"))
    {
        As = "as",
        AccordingNounsTakeArticles = true,
        CuePairs =
        [
            "put it", "puts it", "fired back", "fires back", "hit back", "hits back", "went on", "goes on", "carried on", "chimed in", "chimes in",
            "piped up", "pipes up", "summed up", "sums up", "broke in",
        ],
        Who = "who",
        Which = "which",
        BodyPronouns = ["it", "they"],
        ArticleDescribes = true,
        Indefinite = ["a", "an"],
        HerWords = ["her", "herself", "she"],
        HisWords = ["his", "himself", "he"],
        Have = ["has", "had", "have"],
        Be = ["is", "are", "was", "were", "be", "been", "being"],
        AdverbEnding = "ly",
        VerbEnding = "ed",
        ParticipleEnding = "ing",
    };
}

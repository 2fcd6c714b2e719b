using System.Collections.Frozen;

namespace NewsArchive.Quotations.Speakers;

/// <summary>First names that mostly men or mostly women bear in the news of many countries. A short list: it only keeps pronouns off the wrong names.</summary>
internal static class FirstNames
{
    private const string Men = """
        john james robert michael william david richard joseph thomas charles daniel matthew mark paul steven stephen andrew kenneth george kevin brian
        edward ronald timothy jason jeffrey gary ryan nicholas eric jonathan larry scott frank benjamin ben gregory raymond patrick jack dennis peter henry
        donald joe jim bill bob tom mike tim dan jeff steve ted marco chris carl karl adam alan albert alexander alex anthony
        arthur bruce carlos juan jose josé luis miguel pedro pablo diego antonio francisco javier fernando jorge sergio ahmed ahmet mohammed mohamed
        muhammad ali hassan hussein omar ibrahim mustafa mehmet vladimir sergei sergey dmitry dmytro oleg oleh ivan andrei andriy alexei aleksei mikhail
        viktor igor ihor yuri yuriy boris nikolai pavel petr piotr jan hans jürgen klaus wolfgang stefan markus matthias jean pierre jacques françois
        philippe michel nicolas emmanuel louis laurent giovanni giuseppe marco paolo matteo luca mario silvio sergio lars erik anders johan sven olaf
        tomasz krzysztof andrzej marcin paweł mykola mykhailo volodymyr oleksandr serhiy serhii andrii yurii vasyl bohdan taras
        олег иван сергей владимир дмитрий андрей алексей александр михаил николай юрий павел виктор игорь володимир сергій дмитро андрій олександр
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
        francesca chiara paola ingrid astrid karin birgit анна мария елена ольга ирина наталья татьяна светлана екатерина марія олена ірина наталія тетяна
        """;

    private static readonly FrozenDictionary<string, Gender> Names = Read();
    private static readonly FrozenDictionary<string, Gender>.AlternateLookup<ReadOnlySpan<char>> Lookup = Names.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>What the first word of a name of several words tells.</summary>
    public static Gender GenderOf(string name)
    {
        var space = name.IndexOf(' ', StringComparison.Ordinal);
        return space > 0 && Lookup.TryGetValue(name.AsSpan(0, space), out var gender) ? gender : Gender.Unknown;
    }

    private static FrozenDictionary<string, Gender> Read()
    {
        Dictionary<string, Gender> names = new(StringComparer.OrdinalIgnoreCase);
        foreach (var (list, gender) in new[] { (Men, Gender.Man), (Women, Gender.Woman) })
        {
            foreach (var name in list.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
            {
                names[name] = gender;
            }
        }

        return names.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
    }
}

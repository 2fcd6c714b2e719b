using NewsArchive.Spelling;
using Xunit;

namespace NewsArchive.Tests.Spelling;

public class VariantsTests
{
    // A word, and one that looking for it finds (+) or does not find (-). Each archive holds that other word only, unless more are named behind it.
    private const string Judged = """
        kharkiv + Kharkov
        kharkiv + Харків
        kharkiv + Харьков
        kharkiv + Харкова
        kharkiv + Харькове
        kharkiv + Charkiw
        kharkiv + Charków
        kharkiv + خاركيف
        kharkiv + חרקיב
        kharkiv + ハルキウ
        kharkiv + 哈尔科夫
        kharkiv - Kherson
        kharkiv - Херсон
        kharkov + Харків
        Харків + Kharkiv
        Харьков + Kharkiv
        哈尔科夫 + Kharkiv
        خاركيف + Харків
        kyiv + Kiev
        kyiv + Київ
        kyiv + Києва
        kyiv + Kijów
        kyiv + Kiew
        kyiv + キーウ
        kyiv + 키이우
        kyiv - kave
        kiev + Kyiv
        Київ + Kyiv
        Киев + Киева
        lviv + Lwów
        lviv + Львова
        lviv + Lemberg
        odesa + Odessa
        odesa + Одесса
        odesa + Одеси
        dnipro + Днепр
        donetsk + Донецьк
        donetsk + Донецке
        donetsk + Donezk
        mariupol + Маріуполя
        zaporizhzhia + Запорожье
        kherson + Cherson
        mykolaiv + Николаев
        chernihiv + Чернигов
        bucha + Butscha
        bucha + Буча
        bakhmut + Бахмута
        crimea + Крым
        crimea + Крима
        chernobyl + Чорнобиль
        zelensky + Zelenskyy
        zelensky + Zelenskiy
        zelensky + Zelenskyi
        zelensky + Зеленський
        zelensky + Зеленского
        zelensky + Зеленському
        zelensky + Selenskyj
        zelensky + זלנסקי
        zelensky + ゼレンスキー
        zelensky - Zelensk
        zelensky - Zalensky
        Зеленський + Zelensky
        Зеленский + Зеленський
        putin + Путин
        putin + Путіна
        putin + Poutine
        putin + 普京
        putin - puttin
        lukashenko + Łukaszenko
        lukashenko + Lukashenka
        lukashenko + Лукашэнка
        navalny + Навальный
        navalny + Nawalny
        navalny + Навального
        erdogan + Erdoğan
        erdogan + أردوغان
        erdogan + Эрдогана
        gaddafi + Qaddafi
        gaddafi + Kadhafi
        gaddafi + القذافي
        netanyahu + Нетаньяху
        netanyahu + Nétanyahou
        tbilisi + თბილისი
        yerevan + Երևան
        athens + Αθήνα
        tsipras + Τσίπρας
        vucic + Вучић
        russia + Россия
        russia + Россией
        ukraine + Україні
        ukraine + Украины
        moscow + Москве
        moscow + Moskau
        aleppo + حلب
        gaza + غزة
        hezbollah + Hizbullah
        jinping + 习近平
        beijing + Peking
        warsaw + Варшаве
        munich + München
        Syrskyi + Сирський
        Stefanchuk + Стефанчук
        Stefanchuk + Стефанчука
        Venediktova + Венедіктова
        Arestovych + Арестович
        Danilov + Данілова
        Danilov + Danilow Данилов
        Malyar + Маляр
        Vereshchuk + Верещук
        Shmyhal + Шмигаль
        Schmyhal + Шмигаля
        Melnyk + Мельник
        Melnik + Мельник
        Volkov + Волков
        Orlova + Орлову
        Tkachenko + Ткаченко
        Tkatschenko + Ткаченко
        Kostyantynivka + Костянтинівка
        Vuhledar + Вугледар
        Ugledar + Угледар
        Kvirikashvili + კვირიკაშვილი
        Papadopoulos + Παπαδόπουλος
        Sargsyan + Սարգսյան
        Kovalchuk + Ковальчук
        Gennady + Геннадий
        Sergey + Сергей
        Sergei + Sergey Сергей
        Grigory + Grigoriy
        Yevgeny + Евгений
        president - presidium
        wester - vester
        cities - cites
        movies - moves
        copies - copes
        ladies - lades
        chief - chef
        friend - fiend
        latter - later
        dinner - diner
        university + universities
        universities + university
        universities - universal
        university - universe
        news - new
        new - news
        men + man
        man + men
        woman + women
        children + child
        people + person
        wrote + write
        write + written
        writing + wrote
        city + cities
        wife + wives
        crisis + crises
        shelled + shelling
        shelling + shell
        shelling - shelter
        hoping + hope
        hoping - hop
        hopping + hop
        hopping - hope
        rating - rat
        staring - star
        said + say
        says + said
        died + dying
        dying + die
        stopped + stop
        travelled + travel
        attacks + attacked
        attack + attacking
        missile + missiles
        bus + buses
        buses + bus
        boxes + box
        heroes + hero
        criteria + criterion
        policy + policies
        policy - police
        police - policies
        politics - politic
        means - mean
        this - thi
        united + unite
        organization - organ
        general - generate
        generous - general
        arm - army
        army + armies
        international - internal
        relate - relative
        process + processes
        bring - bred
        evening + evenings
        orlova - Орлов
        thing - th
        evening - even
        war + wars
        was - wa
        has - ha
        війна + війни
        війна + війною
        війні + війна
        російський + російського
        российских + российский
        президент + президента
        президент + president
        область + області
        україни + україна
        місто + міста
        місто - місяць
        мир - мирон
        Walesa + Wałęsa
        Wałęsa + Walesa
        Øresund + Oresund
        Straße + Strasse
        Đoković + Dokovic
        мій + міи
        Αθήνα + Αθηνα
        Luk'yanivka + Lukyanivka
        Lukyanivka + Luk'yanivka
        O'Brien + OBrien
        Russia's + Russia
        Russia's + Россия
        Russia's - Prussia
        𝗞𝗵𝗮𝗿𝗸𝗶𝘃 + Kharkiv
        goverment + government
        presidnet + president
        mininster + minister
        offical + official
        kharkhiv + kharkiv
        Maruipol + Mariupol
        parliment + parliament
        house - mouse
        government - goverment
        """;

    public static TheoryData<string> Rows() => [.. Judged.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(row => row.TrimEnd('\r'))];

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_word_finds_its_spellings_and_no_others(string row)
    {
        var cells = row.Split(' ');
        // A common word is in the archive itself; a misspelled one is not.
        ListedVocabulary vocabulary = new(cells[1] == "-" ? [cells[0], .. cells[2..]] : cells[2..]);
        var found = Found(cells[0], vocabulary);
        Assert.True((cells[1] == "+") == Reaches(cells[2], found), $"{row}: {string.Join(", ", found)}");
    }

    [Fact]
    public void The_table_is_large_enough_to_judge_by() => Assert.InRange(Rows().Count, 200, 1_000);

    [Fact]
    public void Each_reason_can_be_switched_off()
    {
        ListedVocabulary vocabulary = new("Kharkov Харків universities Стефанчук mariupol");
        Assert.Empty(Variants.Of("kharkiv", vocabulary, VariantOptions.All with { Names = false, Transliterations = false, Near = false }));
        Assert.Empty(Variants.Of("university", vocabulary, VariantOptions.All with { Inflections = false }));
        Assert.Empty(Variants.Of("stefanchuk", vocabulary, VariantOptions.All with { Transliterations = false, Near = false }));
        Assert.Empty(Variants.Of("maruipol", vocabulary, VariantOptions.All with { Near = false }));
        Assert.Equal([new("walesa", VariantReason.Fold)], Variants.Of("Wałesa", vocabulary, VariantOptions.Exact));
    }

    [Fact]
    public void Variants_say_why_and_come_in_a_steady_order() => Assert.Equal(
        "Kharkov Name, Харків Name, Харкова Name",
        string.Join(", ", Variants.Of("kharkiv", new ListedVocabulary("Харків Харків Kharkov Kharkov Kharkov Харкова kharkiv"), VariantOptions.All).Select(variant => $"{variant.Text} {variant.Reason}")));

    [Fact]
    public void A_word_asks_the_vocabulary_a_bounded_number_of_times()
    {
        foreach (var word in new[] { "kharkiv", "Зеленський", "universities", "goverment", "російського", "ukraine", new string('a', 10_000), "哈尔科夫" })
        {
            ListedVocabulary vocabulary = new(Rows().Select(row => row.Data));
            _ = Variants.Of(word, vocabulary, VariantOptions.All);
            Assert.InRange(vocabulary.Lookups, 0, 600);
        }
    }

    private static HashSet<string> Found(string word, ListedVocabulary vocabulary)
    {
        var variants = Variants.Of(word, vocabulary, VariantOptions.All).Select(variant => string.Join(' ', variant.Tokens));
        return [string.Join(' ', Tokens.Of(word)), .. variants];
    }

    // The index holds a text's tokens and its extra terms; a spelling of several tokens stands in them side by side.
    private static bool Reaches(string text, HashSet<string> spellings) =>
        new[] { Tokens.Of(text), Tokens.Of(ExtraTerms.Of(text)) }.Any(tokens => spellings.Any(spelling => $" {string.Join(' ', tokens)} ".Contains($" {spelling} ", StringComparison.Ordinal)));
}

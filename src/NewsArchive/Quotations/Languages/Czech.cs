using static NewsArchive.Quotations.Languages.WordClasses;

namespace NewsArchive.Quotations.Languages;

/// <summary>The words of Czech news.</summary>
internal static class Czech
{
    /// <summary>The lexicon.</summary>
    public static Lexicon Lexicon { get; } = new(
        "cs",
        (Cue, """
            řekl řekla řekli říká říkají uvedl uvedla uvedli uvádí dodal dodala dodali dodává napsal napsala napsali píše prohlásil prohlásila
            prohlašuje oznámil oznámila sdělil sdělila podotkl podotkla upozornil upozornila upozorňuje vysvětlil vysvětlila vysvětluje doplnil
            doplnila připomněl připomněla konstatoval konstatovala odpověděl odpověděla odpovídá zeptal zeptala ptá tvrdí tvrdil tvrdila míní myslí
            popsal popsala popisuje zdůraznil zdůraznila varoval varovala kritizoval kritizovala citoval komentoval komentovala tweetoval
            tweetovala přiznal přiznala potvrdil potvrdila vzkázal vzkázala poznamenal poznamenala reagoval reagovala pochválil pochválila slíbil
            slíbila zvolal vyprávěl vyprávěla vypráví shrnul shrnula uvádějí upozornili vysvětlili doplnili doplňuje připomíná připomněli
            konstatuje konstatovali odpověděli ptal ptala domnívá popsali zdůrazňuje zdůraznili varuje varovali kritizuje cituje komentuje tweetuje
            přiznává potvrzuje potvrdili vzkazuje poznamenává reaguje reagovali pochvaluje slibuje volá křičel křičela vyprávěli shrnuje řeklo
            sdělili sdělilo sděluje informoval informovala informuje oznámilo oznamuje hlásí hodnotí zhodnotil zhodnotila ocenil ocenila odmítl
            odmítla odmítá apeloval apelovala apeluje vyzval vyzvala vyzývá ujistil ujistila ujišťuje věří doufá pokračoval pokračovala pokračuje
            uzavřel uzavřela podotýká argumentuje argumentoval zavtipkoval povzdechl povzdechla vzpomíná vzpomínal vzpomínala líčí líčil líčila
            přibližuje přiblížil přiblížila
            """),
        (Label | Cue, "nazval nazvala nazývá nazývaný nazývaná zvaný zvaná takzvaný takzvaná takzvané označil označila"),
        (According, "podle dle"),
        (Pronoun | Masculine, "on"),
        (Pronoun | Feminine, "ona"),
        (Pronoun, "oni ony my já"),
        (Determiner, "ten ta to tento tato toto ti ty jeho její jejich náš naše svůj jeden jedna několik dva dvě tři"),
        (Preposition, "v ve na z ze do od pro po při před přes pod nad o u k ke s se za bez mezi během kvůli proti"),
        (Auxiliary, "je jsou byl byla bylo byli budou bude jsem jsme má mají může mohou musí není by"),
        (Adverb, "také taky ještě již už pak potom následně zároveň včera dnes zítra navíc se si"),
        (Conjunction, "a i ale nebo ani že když kdy pokud jestli jak protože ačkoli zatímco aby kde"),
        (Relative, "který která které kteří jenž"),
        (Role, """
            prezident prezidentka premiér premiérka ministr ministryně starosta starostka primátor primátorka hejtman hejtmanka ředitel ředitelka šéf
            šéfka mluvčí senátor senátorka poslanec poslankyně tajemník tajemnice profesor profesorka advokát advokátka soudce soudkyně generál expert
            expertka vědec vědkyně velvyslanec král královna papež předseda předsedkyně místopředseda novinář novinářka spisovatel spisovatelka autor
            autorka trenér trenérka ekonom ekonomka analytik analytička svědek obyvatel policista lékař lékařka náměstek hasič
            """),
        (Honorific | Masculine | Abbreviation, "pan"),
        (Honorific | Feminine | Abbreviation, "paní"),
        (Abbreviation, "dr prof ing mgr mudr judr tzv např č r"),
        (Calendar, """
            pondělí úterý středa středu čtvrtek pátek sobota sobotu neděle neděli ledna února března dubna května června července srpna září října
            listopadu prosince
            """),
        (Work, "kniha knize knihu film filmu román píseň album seriál program článek titul operace výstava"),
        (Body, "strana univerzita ministerstvo policie vláda senát sněmovna rada soud banka deník agentura česko rusko ukrajina praha moskva"),
        (Particle, "de van von"))
    {
        GenitiveInRoles = true,
        SpeaksAfterDash = true,
        InvertsFreely = true,
        HerVerbs = ["la"],
        HisVerbs = ["l"],
    };
}

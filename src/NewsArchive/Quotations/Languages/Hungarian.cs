using static NewsArchive.Quotations.Languages.WordClasses;

namespace NewsArchive.Quotations.Languages;

/// <summary>The words of Hungarian news.</summary>
internal static class Hungarian
{
    /// <summary>The lexicon.</summary>
    public static Lexicon Lexicon { get; } = new(
        "hu",
        (Cue, """
            mondta mondja mondták mondott fogalmazott fogalmaz írta írja írták közölte közli hozzátette hozzáteszi tette kijelentette jelentette
            nyilatkozta nyilatkozott kérdezte kérdezi válaszolta válaszolt válaszolja elmondta elmondja hangsúlyozta hangsúlyozza emlékeztetett
            emlékeztet kiemelte kiemeli szólt magyarázta magyarázza állította állítja vélte véli megjegyezte figyelmeztetett figyelmeztet ígérte
            bejelentette elismerte beszélt mesélte meséli posztolta tweetelte jegyezte érvelt kommentálta idézte húzta
            """),
        (Label | Cue, "nevezte nevezi nevezett úgynevezett című"),
        (Pronoun | OnePerson, "ő"),
        (Pronoun, "ők én mi"),
        (Determiner, "a az egy ez ezek azok több néhány két három"),
        (Preposition, "alatt után előtt szerint miatt között ellen nélkül számára által felé mellett"),
        (Auxiliary, "van vannak volt voltak lesz lett nem kell lehet"),
        (Adverb, "is még már majd később tegnap ma ezután hozzá azt ezt el ki meg"),
        (Conjunction, "és s vagy de hogy mert ha mint amikor pedig azonban bár"),
        (Relative, "aki akik amely ami"),
        (Role, """
            elnök elnöke miniszterelnök miniszter minisztere polgármester polgármestere igazgató igazgatója vezető vezetője szóvivő szóvivője
            képviselő képviselője államtitkár professzor ügyvéd bíró tábornok szakértő kutató nagykövet király királynő pápa újságíró író szerző edző
            közgazdász elemző ügyész rendőr főtitkár titkár tanú lakó orvos főpolgármester alelnök
            """),
        (Honorific | Masculine | Abbreviation, "úr"),
        (Honorific | Feminine | Abbreviation, "asszony"),
        (Abbreviation, "dr prof pl ún stb id ifj"),
        (Calendar, """
            hétfőn kedden szerdán csütörtökön pénteken szombaton vasárnap január február március április május június július augusztus szeptember
            október november december twitteren facebookon
            """),
        (Work, "könyv film regény dal album sorozat műsor cikk kiállítás művelet"),
        (Body, """
            párt egyetem minisztérium rendőrség kormány parlament tanács bíróság bank lap ügynökség magyarország oroszország ukrajna budapest moszkva
            """),
        (Particle, "de van von"))
    {
        SpeaksAfterDash = true,
        DropsPronouns = true,
        InvertsFreely = true,
        RolesAfterNames = true,
    };
}

using static NewsArchive.Quotations.Languages.WordClasses;

namespace NewsArchive.Quotations.Languages;

/// <summary>The words of Norwegian and Danish news.</summary>
internal static class Norwegian
{
    /// <summary>The lexicon.</summary>
    public static Lexicon Lexicon { get; } = new(
        "nb",
        (Cue, """
            sa sier sagt sagde siger skrev skriver fortalte forteller fortæller forklarte forklarer forklarede la tilføyde tilføjede tilføjer
            spurte spør spurgte spørger svarte svarer svarede mente mener uttalte uttaler udtalte udtaler lyder understreket understreker
            understreger advarte advarer twitret tvitret hevder hevdet oplyser opplyser opplyste
            """),
        (Label | Cue, "kalte kaller kaldte kalder kalt kaldt såkalte såkaldte"),
        (According, "ifølge"),
        (Pronoun | Masculine, "han"),
        (Pronoun | Feminine, "hun"),
        (Pronoun, "de vi jeg man"),
        (Determiner, "en et ei den det de sin sitt sine hans hendes hennes deres vår vores denne dette disse flere to tre"),
        (Preposition, "av af i på for med til fra om under etter efter før ved hos mot mod mellom mellem uten uden gjennom gennem over"),
        (Auxiliary, "er var har hadde havde blir bliver ble blev kan kunne skal skulle må vil ikke"),
        (Adverb, "også så nå nu senere allerede da igjen igen"),
        (Conjunction, "og eller men at som når fordi mens"),
        (Relative, "hvilken hvilket"),
        (Role, """
            president præsident statsminister minister ordfører borgmester guvernør direktør sjef chef talsperson talsmand talskvinne leder
            professor advokat dommer general ekspert forsker ambassadør konge dronning pave journalist forfatter trener økonom analytiker vitne
            """),
        (Honorific | Masculine | Abbreviation, "herr hr"),
        (Honorific | Feminine | Abbreviation, "fru"),
        (Calendar, """
            mandag tirsdag onsdag torsdag fredag lørdag søndag januar februar mars marts april mai maj juni juli august september oktober november
            desember december
            """),
        (Work, """
            bok boken bog bogen film filmen roman romanen sang album serie program artikkel artikel tittel titel operasjon operation
            """),
        (Body, """
            parti universitet ministerium departement politi regjering regering råd bank avis norge danmark russland rusland ukraina
            """),
        (Particle, "af von de van"))
    {
        RoleEndings = ["minister", "talsperson", "leder"],
        SpeaksAfterDash = true,
        ReportsAfterComma = true,
        InvertsFreely = true,
        VerbSecond = true,
    };
}

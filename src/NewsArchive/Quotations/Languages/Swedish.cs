using static NewsArchive.Quotations.Languages.WordClasses;

namespace NewsArchive.Quotations.Languages;

/// <summary>The words of Swedish news.</summary>
internal static class Swedish
{
    /// <summary>The lexicon.</summary>
    public static Lexicon Lexicon { get; } = new(
        "sv",
        (Cue, """
            sa sade säger sagt skrev skriver berättade berättar förklarade förklarar tillade tillägger frågade frågar svarade svarar menade menar
            uppgav uppger betonade betonar varnade varnar twittrade twittrar konstaterade konstaterar hävdade hävdar utropade berättat förklarat
            skrivit tycker tyckte tror trodde anser ansåg påpekar påpekade fortsätter fortsatte understryker underströk bekräftar bekräftade medger
            medgav erkänner erkände kommenterar kommenterade kritiserar kritiserade skämtar skämtade lovar lovade uppmanar uppmanade summerar
            summerade hoppas hoppades minns mindes avslöjar avslöjade beskriver beskrev ropar ropade sammanfattar meddelar meddelade rapporterar
            rapporterade instämmer menat
            """),
        (Label | Cue, "kallade kallar kallad kallas döpt så-kallade"),
        (According, "enligt"),
        (Pronoun | Masculine, "han"),
        (Pronoun | Feminine, "hon"),
        (Pronoun, "de vi jag man"),
        (Determiner, "en ett den det de sin sitt sina hans hennes deras vår vårt denna detta dessa flera två tre"),
        (Preposition, "av i på för med till från om under efter före vid hos mot mellan utan genom över ur"),
        (Auxiliary, "är var har hade blir blev kan kunde ska skulle måste vill inte"),
        (Adverb, "också sedan nu senare redan då igen idag igår"),
        (Conjunction, "och eller men för att som när om eftersom medan"),
        (Relative, "vilken vilket"),
        (Role, """
            president statsminister minister borgmästare guvernör direktör chef talesperson talesman ordförande senator riksdagsledamot professor
            advokat domare general expert forskare ambassadör kung drottning påve ledare journalist författare tränare ekonom analytiker vittne
            """),
        (Honorific | Masculine | Abbreviation, "herr"),
        (Honorific | Feminine | Abbreviation, "fru"),
        (Calendar, """
            måndag tisdag onsdag torsdag fredag lördag söndag januari februari mars april maj juni juli augusti september oktober november december
            måndagen tisdagen onsdagen torsdagen fredagen
            """),
        (Work, "bok boken film filmen roman romanen låt album serie program artikel titel operation"),
        (Body, "parti universitet ministerium polis regering riksdag råd bank tidning sverige ryssland ukraina"),
        (Particle, "af von de van"))
    {
        RoleEndings = ["minister", "talesperson", "ledare"],
        SpeaksAfterDash = true,
        ReportsAfterComma = true,
        InvertsFreely = true,
        VerbSecond = true,
    };
}

namespace NewsArchive.Quotations.Languages;

/// <summary>What a language does where its words alone do not tell it; see <see cref="Lexicon"/>.</summary>
internal abstract class LanguageTraits
{
    /// <summary>Ends of words that may stand between subject and cue: <c>ly</c>.</summary>
    public string AdverbEnding { get; init; } = "\0";

    /// <summary>End of an unlisted verb that reports when it stands between subject and quotation: <c>ed</c>.</summary>
    public string VerbEnding { get; init; } = "\0";

    /// <summary>End of a verb that begins a clause before the subject: <c>Speaking in Ashby, she …</c></summary>
    public string ParticipleEnding { get; init; } = "\0";

    /// <summary>Whether an adjective or a name in the genitive stands between office and name: <c>президент Украины Владимир …</c></summary>
    public bool GenitiveInRoles { get; init; }

    /// <summary>Whether a dash at the start of a paragraph opens speech: <c>– Otworzymy most – powiedziała Kowal.</c></summary>
    public bool SpeaksAfterDash { get; init; }

    /// <summary>Whether such speech may end with a comma and who said it: <c>– Vi öppnar bron, säger Anna Berg.</c></summary>
    public bool ReportsAfterComma { get; init; }

    /// <summary>Whether the verb may end the clause that reports such speech: <c>– Avaamme sillan, Laine sanoi.</c></summary>
    public bool VerbEndsReport { get; init; }

    /// <summary>Whether who spoke may be said between commas within the marks: <c>« A, a-t-elle dit, B »</c></summary>
    public bool ReportsBetweenCommas { get; init; }

    /// <summary>Whether an unlisted verb reports where a name follows it right after a quotation: <c>« … », s'indigne Paul Girard.</c></summary>
    public bool InvertsFreely { get; init; }

    /// <summary>Whether every noun begins with a capital letter, so that an article before a single one tells a description: <c>das Ministerium</c>.</summary>
    public bool CapitalNouns { get; init; }

    /// <summary>Whether the verb stands right after an adverb that begins the sentence: <c>Hier sagte Hafenkamp: …</c></summary>
    public bool VerbSecond { get; init; }

    /// <summary>Ends of words for trades that may stand before a first name: <c>Klimaaktivistin Jule Hafenkamp</c>; empty where they begin small.</summary>
    public string[] TradeEndings { get; init; } = [];

    /// <summary>The word that begins a clause about people only: <c>who</c>; empty where none does.</summary>
    public string Who { get; init; } = "";

    /// <summary>The word that begins a clause about things only: <c>which</c>; empty where none does.</summary>
    public string Which { get; init; } = "";

    /// <summary>Pronouns that may stand for the body that was last named: <c>it</c>, <c>they</c>; empty where that is not read.</summary>
    public string[] BodyPronouns { get; init; } = [];

    /// <summary>Whether the office stands after the name: <c>Kovács Anna polgármester</c>.</summary>
    public bool RolesAfterNames { get; init; }

    /// <summary>Whether a small word loses its vowel before another one: <c>l'ingénieur</c> is two words.</summary>
    public bool Elides { get; init; }

    /// <summary>The word that begins the sentence of whom an opinion is: <c>Pour Paul Girard, « … »</c>; empty where none does.</summary>
    public string Opinion { get; init; } = "";

    /// <summary>The verbs with which a participle reports: <c>has written</c>; empty where every participle does, or none.</summary>
    public string[] Have { get; init; } = [];

    /// <summary>The verbs before a participle that make its subject somebody else: <c>was told</c>; empty where none does.</summary>
    public string[] Be { get; init; } = [];

    /// <summary>The word that leads in who said it: <c>as Smith put it</c>; empty where none does.</summary>
    public string As { get; init; } = "";

    /// <summary>Verbs of speech with the word behind them that makes them so: <c>put it</c>, <c>fired back</c>; their first words are listed as well.</summary>
    public string[] CuePairs { get; init; } = [];

    /// <summary>Whether an article stands in phrases such as <c>in the words of</c>: no other words of <see cref="WordClasses.AccordingNoun"/> count.</summary>
    public bool AccordingNounsTakeArticles { get; init; }

    /// <summary>A subject that stands for another one behind the verb: <c>es</c> in <c>Gestern kam es Hafenkamp</c>; empty where the language has none.</summary>
    public string Expletive { get; init; } = "";

    /// <summary>Whether a verb of speech without a subject stands for somebody told before: <c>"…", añadió.</c></summary>
    public bool DropsPronouns { get; init; }

    /// <summary>Ends of verbs that begin a clause behind the subject: <c>chiedendo</c>; empty where the words of <see cref="WordClasses.Participle"/> are enough.</summary>
    public string[] GerundEndings { get; init; } = [];

    /// <summary>Ends of verbs of which several are the subject, where a pronoun may be left out: <c>afirman</c>; empty elsewhere.</summary>
    public string[] TheirVerbs { get; init; } = [];

    /// <summary>Whether the verb stands behind the quotation and its subject before it: <c>Kaya, "…" dedi.</c></summary>
    public bool VerbsLast { get; init; }

    /// <summary>
    /// Whether endings, and no articles, tell what a noun does: a verb of speech looks like no noun, and whom a verb quotes stands in the genitive beside the
    /// agency that does so: <c>цитирует АНВ Олега Сомова</c>.
    /// </summary>
    public bool Declines { get; init; }

    /// <summary>Whether bodies and works are named between marks as often as anybody speaks between them: <c>компания «Речник»</c>, <c>передаёт «Вестник»</c>.</summary>
    public bool NamesInMarks { get; init; }

    /// <summary>Whether the subject may stand behind a verb that leads speech in: <c>Однако, пишет агентство, «…»</c></summary>
    public bool InvertsBeforeSpeech { get; init; }

    /// <summary>Whether a colon leads speech in only behind a verb of speech, or a name that is a line's label.</summary>
    public bool ColonNeedsVerb { get; init; }

    /// <summary>Words and endings that only Russian and Ukrainian need; null elsewhere.</summary>
    public EastSlavic? EastSlavic { get; init; }

    /// <summary>Whether an article with a capital within a sentence is part of a name: <c>Le Pen</c>. Not where headings write every word so.</summary>
    public bool ArticlesInNames { get; init; }

    /// <summary>Whether one word with a capital behind an article is no name of somebody: <c>the Northlander</c>.</summary>
    public bool ArticleDescribes { get; init; }

    /// <summary>Articles that may begin a description of whoever is named behind it: <c>A retired miller, Orme …</c>; empty where that is not read.</summary>
    public string[] Indefinite { get; init; } = [];

    /// <summary>The possessive, the reflexive and the subject word of a woman, where they tell it: <c>her</c>, <c>herself</c>, <c>she</c>; empty elsewhere.</summary>
    public string[] HerWords { get; init; } = [];

    /// <summary>The same of a man: <c>his</c>, <c>himself</c>, <c>he</c>.</summary>
    public string[] HisWords { get; init; } = [];

    /// <summary>Ends of verbs whose subject is a woman, where a pronoun may be left out: <c>dodała</c>; empty elsewhere.</summary>
    public string[] HerVerbs { get; init; } = [];

    /// <summary>Ends of verbs whose subject is a man: <c>dodał</c>; empty elsewhere.</summary>
    public string[] HisVerbs { get; init; } = [];

    /// <summary>
    /// Words that begin a sentence about the quotation before it, small: <c>lo</c> in <c>«…». Lo ha detto Vera</c>. Behind those of <see cref="ThusWords"/>
    /// the verb may be left out: <c>«…». Così Vera</c>.
    /// </summary>
    public string[] ItWords { get; init; } = [];

    /// <summary>See <see cref="ItWords"/>.</summary>
    public string[] ThusWords { get; init; } = [];

    /// <summary>Phrases of such sentences, in small letters: <c>con esas palabras</c>, behind which the verb stands, <c>sono le parole di</c>, behind which the name does.</summary>
    public string[] ThesePhrases { get; init; } = [];
}

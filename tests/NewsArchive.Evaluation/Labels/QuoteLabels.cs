namespace NewsArchive.Evaluation.Labels;

/// <summary>What <c>NAME.quotes.json</c> says of <c>NAME.txt</c>: its quotations, and what is none.</summary>
internal sealed record QuoteLabels
{
    /// <summary>The article's file name. Where the labels leave it out, that of the labels.</summary>
    public string File { get; init; } = "";

    /// <summary>Who published the article.</summary>
    public string Publisher { get; init; } = "-";

    /// <summary>Direct quotations, a stretch between marks each.</summary>
    public IReadOnlyList<LabelledQuotation> Quotations { get; init; } = [];

    /// <summary>Quoted pieces of indirect speech: right to report, right to leave out.</summary>
    public IReadOnlyList<LabelledQuotation> PartialQuotations { get; init; } = [];

    /// <summary>Scare quotes, titles, and stretches that nobody is said to have said.</summary>
    public IReadOnlyList<LabelledNegative> Negatives { get; init; } = [];
}

/// <summary>A stretch of direct speech.</summary>
internal sealed record LabelledQuotation
{
    /// <summary>Offset of the first word in the text.</summary>
    public int Start { get; init; }

    /// <summary>The words without the marks.</summary>
    public required string Text { get; init; }

    /// <summary>The words that name the speaker, or null.</summary>
    public string? Speaker { get; init; }

    /// <summary>The name within <see cref="Speaker"/>; an answer that holds it is right.</summary>
    public string? SpeakerHead { get; init; }

    /// <summary>Other names of the speaker.</summary>
    public IReadOnlyList<string> SpeakerAlts { get; init; } = [];

    /// <summary><c>name</c>, <c>name_other</c>, <c>nominal</c>, <c>pronoun</c> or <c>none</c>.</summary>
    public string SpeakerKind { get; init; } = "none";

    /// <summary>Names for the speaker as a program, not a person, resolved it.</summary>
    public IReadOnlyList<string> SpeakerCorefAuto { get; init; } = [];

    /// <summary>The verb that reports the speech.</summary>
    public string? Cue { get; init; }

    /// <summary>Stretches of one interrupted or continued quotation share this id.</summary>
    public string Attribution { get; init; } = "";
}

/// <summary>A stretch between marks that is no quotation.</summary>
/// <param name="Type"><c>scare_quote_or_title</c> or <c>unattributed_long</c>.</param>
/// <param name="Text">The words without the marks.</param>
internal sealed record LabelledNegative(string Type, string Text)
{
    /// <summary>The <see cref="Type"/> of scare quotes and titles.</summary>
    public const string ScareOrTitle = "scare_quote_or_title";
}

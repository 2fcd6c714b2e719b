using NewsArchive.Evaluation.Answers;

namespace NewsArchive.Evaluation.Labels;

/// <summary>What <c>NAME.expected.json</c> says of <c>NAME.txt</c>: its date, its paragraphs and its posts.</summary>
internal sealed record PostLabels
{
    /// <summary>The article's file name.</summary>
    public required string File { get; init; }

    /// <summary>The article's language, ISO 639-1.</summary>
    public string Lang { get; init; } = "-";

    /// <summary>The article's day, or null where the file does not say.</summary>
    public string? Date { get; init; }

    /// <summary>How the file begins, such as <c>seed</c>, <c>natural</c> or <c>none</c>.</summary>
    public string HeaderStyle { get; init; } = "-";

    /// <summary>The paragraph that holds the date, where it is one of its own; not scored as a paragraph.</summary>
    public string? HeaderText { get; init; }

    /// <summary>How the page became text.</summary>
    public string Profile { get; init; } = "-";

    /// <summary>The blank-line blocks after the header.</summary>
    public IReadOnlyList<LabelledParagraph> Paragraphs { get; init; } = [];

    /// <summary>The posts, in order.</summary>
    public IReadOnlyList<LabelledPost> Posts { get; init; } = [];
}

/// <summary>A block of the file.</summary>
/// <param name="Kind"><c>body</c>, <c>post</c>, or <c>mixed</c>: not scored.</param>
/// <param name="Text">Its text.</param>
internal sealed record LabelledParagraph(string Kind, string Text);

/// <summary>A post that is there.</summary>
internal sealed record LabelledPost : Post
{
    /// <summary>Other texts that are right as well.</summary>
    public IReadOnlyList<string> TextAlt { get; init; } = [];

    /// <summary>Whether leaving it out is right as well.</summary>
    public bool Optional { get; init; }
}

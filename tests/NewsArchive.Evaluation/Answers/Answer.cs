namespace NewsArchive.Evaluation.Answers;

/// <summary>What a tool says of one article: one line of a results file. Both kinds of labels are scored from the same line; what is missing is null or empty.</summary>
internal sealed record Answer
{
    /// <summary>The article's file; only its base name counts.</summary>
    public required string File { get; init; }

    /// <summary>The article's day, <c>yyyy-MM-dd</c>; anything after that is cut.</summary>
    public string? Date { get; init; }

    /// <summary>The blank-line blocks after the header, in order.</summary>
    public IReadOnlyList<AnswerParagraph>? Paragraphs { get; init; }

    /// <summary>The posts, in order.</summary>
    public IReadOnlyList<Post>? Posts { get; init; }

    /// <summary>The direct quotations, in order.</summary>
    public IReadOnlyList<AnswerQuotation>? Quotations { get; init; }
}

/// <summary>A block of the file.</summary>
/// <param name="Kind"><c>post</c>, or <c>body</c> for prose.</param>
/// <param name="Text">Its text as it stands in the file.</param>
internal sealed record AnswerParagraph(string? Kind, string? Text);

/// <summary>A direct quotation.</summary>
/// <param name="Text">The words without the marks.</param>
/// <param name="Speaker">Who said it, or null.</param>
/// <param name="Cue">The verb that reports it, or null.</param>
internal sealed record AnswerQuotation(string? Text, string? Speaker, string? Cue);

using System.Collections.Immutable;
using NewsArchive.Model;

namespace NewsArchive.Ingestion;

/// <summary>What became of one source.</summary>
public enum OutcomeKind
{
    /// <summary>Content and source are new.</summary>
    New,

    /// <summary>The archive held it already.</summary>
    Unchanged,

    /// <summary>The source held other content before.</summary>
    Revised,

    /// <summary>The content was in the archive under another source.</summary>
    Copy,

    /// <summary>It could not be read.</summary>
    Failed,

    /// <summary>It was passed over in its folder.</summary>
    Skipped,

    /// <summary>It is not where it was; the archive keeps it.</summary>
    Vanished,

    /// <summary>It is not where it was, and was taken out of the archive.</summary>
    Forgotten,

    /// <summary>Earlier rules had read the article; it was read again from what the archive keeps.</summary>
    Reread,
}

/// <summary>What became of one source.</summary>
/// <param name="Source">The source's name.</param>
/// <param name="Kind">What happened.</param>
public sealed record FileOutcome(string Source, OutcomeKind Kind)
{
    /// <summary>The article's id, where there is an article.</summary>
    public ArticleId? Id { get; init; }

    /// <summary>The id that an article had before it was read again and another day found; null where it kept its id.</summary>
    public ArticleId? FormerId { get; init; }

    /// <summary>One line that says why it failed, or why it was passed over where a person would wonder.</summary>
    public string? Message { get; init; }

    /// <summary>How many bytes of text were read, unpacked; 0 where none were.</summary>
    public long Bytes { get; init; }

    /// <summary>The posts read from an article that is new, revised or read again.</summary>
    public int Posts { get; init; }

    /// <summary>The quotations of kind direct read from such an article.</summary>
    public int Quotations { get; init; }

    /// <summary>What was odd in it, the first of each rule, in order of the rules' ids; empty where it was not read as an article.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; init; } = [];

    /// <summary>What became of an article that was read.</summary>
    internal static FileOutcome Of(Article article, OutcomeKind kind) => new(article.Content.Source, kind)
    {
        Bytes = article.Content.Bytes.Length,
        Posts = article.Blocks.Count(block => block is SocialPost),
        Quotations = article.Quotations.Count(quotation => quotation.Kind == QuotationKind.Direct),
        Diagnostics = article.Diagnostics.IsEmpty ? [] : [.. article.Diagnostics.DistinctBy(odd => odd.Rule).OrderBy(odd => odd.Rule, StringComparer.Ordinal)],
    };
}

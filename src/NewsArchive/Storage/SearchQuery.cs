using NewsArchive.Querying;
using NewsArchive.Spelling;

namespace NewsArchive.Storage;

/// <summary>Which articles are searched.</summary>
public enum SearchedArticles
{
    /// <summary>Those that some source holds now.</summary>
    Current,

    /// <summary>Those that no source holds any more.</summary>
    Former,

    /// <summary>Both. Hits and counts only: facets and timelines speak of current articles.</summary>
    All,
}

/// <summary>What to look for, and in which order to give it.</summary>
/// <param name="Query">The query as it was understood. One that asks for nothing finds nothing.</param>
public sealed record SearchQuery(ParsedQuery Query)
{
    /// <summary>Which other spellings of its words to look for.</summary>
    public VariantOptions Variants { get; init; } = VariantOptions.All;

    /// <summary>An expression in the store's own language of full text, to be matched besides; the query's own words are left as they are.</summary>
    public string? Raw { get; init; }

    /// <summary>The order of the hits.</summary>
    public SearchOrder Order { get; init; }

    /// <summary>The most hits to return; 0 for all.</summary>
    public int Limit { get; init; } = 20;

    /// <summary>How many hits to leave out at the beginning.</summary>
    public int Offset { get; init; }

    /// <summary>
    /// Look for all matches and rank them all, however many and however long that takes; otherwise a store may look at the newest part only, or the oldest where
    /// these come first.
    /// </summary>
    public bool Exhaustive { get; init; }

    /// <summary>
    /// Of each cluster of syndicated copies return only the hit that comes first, which tells how many others match. <see cref="Limit"/> and
    /// <see cref="Offset"/> count what is returned; the total counts articles.
    /// </summary>
    public bool FoldsCopies { get; init; }

    /// <summary>Only articles that came into the archive at this time or later, to the second; null: whenever they came.</summary>
    public DateTimeOffset? IngestedSince { get; init; }

    /// <summary>Which articles are searched. Of those that no source holds any more, words in posts are looked for in all of an article's posts together.</summary>
    public SearchedArticles Among { get; init; }

    /// <summary>Whether nothing is asked for at all.</summary>
    public bool IsEmpty => Query.IsEmpty && Raw is null && IngestedSince is null;
}

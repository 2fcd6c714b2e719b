using System.Collections.Immutable;

namespace NewsArchive.Storage;

/// <summary>A property by which matches are counted.</summary>
public enum Facet
{
    /// <summary>The month of the article.</summary>
    Month,

    /// <summary>The year of the article.</summary>
    Year,

    /// <summary>The handles whose posts it embeds.</summary>
    Handle,

    /// <summary>The platforms of the posts that it embeds.</summary>
    Platform,

    /// <summary>Its language.</summary>
    Language,
}

/// <summary>How many matches have a value.</summary>
/// <param name="Value">The value; null for articles without one.</param>
/// <param name="Articles">The matching articles that have it.</param>
public readonly record struct FacetCount(string? Value, long Articles);

/// <summary>Matches counted by a property.</summary>
/// <param name="Counts">Months and years in order of time, undated articles last; other values most frequent first, then in ordinal order.</param>
/// <param name="Extent">How many matches were counted.</param>
public sealed record FacetCounts(ImmutableArray<FacetCount> Counts, Extent Extent);

using System.Collections.Immutable;

namespace NewsArchive.Storage;

/// <summary>The answer to a search.</summary>
/// <param name="Hits">The best hits, best first, at most as many as asked for.</param>
/// <param name="Total">How many articles match in all.</param>
/// <param name="HasWords">Whether the query held a word to look for at all.</param>
public sealed record SearchResult(ImmutableArray<SearchHit> Hits, long Total, bool HasWords);

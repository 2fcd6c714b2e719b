using System.Collections.Immutable;
using NewsArchive.Querying;

namespace NewsArchive.Storage;

/// <summary>The answer to a search.</summary>
/// <param name="Hits">The hits in the order asked for, at most as many as asked for.</param>
/// <param name="Total">How many articles match.</param>
/// <param name="Searched">The query with the other spellings that were looked for, see <see cref="Expansion.Added"/>.</param>
public sealed record SearchResult(ImmutableArray<SearchHit> Hits, Extent Total, ParsedQuery Searched)
{
    /// <summary>What was probably meant, where nothing was found; null where the archive knows nothing nearer.</summary>
    public ParsedQuery? Meant { get; init; }
}

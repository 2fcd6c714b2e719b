using System.Collections.Immutable;
using NewsArchive.Model;

namespace NewsArchive.Storage;

/// <summary>An article as kept.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Article">The article with its bytes, as it was read; its source is the first of <paramref name="Sources"/>.</param>
/// <param name="Sources">The sources that hold it now, in ordinal order; where none does, the last one that did.</param>
/// <param name="Posts">Its posts in reading order, and where else each occurs.</param>
/// <param name="Cluster">The id that it shares with its syndicated copies; null where there are none.</param>
/// <param name="Aliases">Ids that it had before and that still lead to it, oldest day first.</param>
public sealed record StoredArticle(
    ArticleId Id,
    Article Article,
    ImmutableArray<string> Sources,
    ImmutableArray<PostOccurrences> Posts,
    ArticleId? Cluster,
    ImmutableArray<ArticleId> Aliases);

using System.Collections.Immutable;
using NewsArchive.Model;

namespace NewsArchive.Storage;

/// <summary>An article with all that is needed to keep it elsewhere as it is kept here. Nothing in it tells when it came in.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Article">The article with its bytes; its source is the first of <paramref name="Sources"/>, or where none holds it, the last one that did.</param>
/// <param name="Sources">The sources that hold it now, in ordinal order; empty where it is superseded.</param>
/// <param name="FormerSources">The sources that held it before and hold another now, in ordinal order; null where only current articles were asked for.</param>
/// <param name="PostKeys">For each of its posts in reading order the key that every occurrence of the post has.</param>
/// <param name="Cluster">The id that it shares with its syndicated copies; null where there are none.</param>
/// <param name="Aliases">Ids that it had before and that still lead to it, oldest day first.</param>
public sealed record ExportedArticle(
    ArticleId Id,
    Article Article,
    ImmutableArray<string> Sources,
    ImmutableArray<string>? FormerSources,
    ImmutableArray<string> PostKeys,
    ArticleId? Cluster,
    ImmutableArray<ArticleId> Aliases);

using NewsArchive.Model;

namespace NewsArchive.Storage;

/// <summary>An article that rules of an earlier version read.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Content">Its file, under the name of the first source that holds it, else of the last one that did.</param>
public sealed record OutdatedArticle(ArticleId Id, SourceContent Content);

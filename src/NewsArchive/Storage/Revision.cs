using NewsArchive.Model;

namespace NewsArchive.Storage;

/// <summary>An article that a source holds or held.</summary>
/// <param name="Id">The article.</param>
/// <param name="Source">The source.</param>
/// <param name="Since">When the source was first seen to hold it, UTC, in whole seconds.</param>
/// <param name="Until">When it was first seen to hold something else; null where it holds it now.</param>
public sealed record Revision(ArticleId Id, string Source, DateTimeOffset Since, DateTimeOffset? Until);

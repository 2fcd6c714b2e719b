using NewsArchive.Model;

namespace NewsArchive.Storage;

/// <summary>What the archive remembers of a source.</summary>
/// <param name="Source">Its name.</param>
/// <param name="Article">The article that it holds now.</param>
/// <param name="Size">The file's size in bytes when it was last read.</param>
/// <param name="ModifiedAt">The file's time of modification then, UTC.</param>
/// <param name="Settled">Whether that time was older than the reading: only then must a later change of the file show in it.</param>
public readonly record struct KnownSource(string Source, ArticleId Article, long Size, DateTimeOffset ModifiedAt, bool Settled);

using NewsArchive.Model;

namespace NewsArchive.Storage;

/// <summary>An article and the file that it was read from, on its way into the archive.</summary>
/// <param name="Article">The article; its source's name is in it.</param>
/// <param name="Size">The file's size in bytes.</param>
/// <param name="ModifiedAt">The file's time of modification, UTC.</param>
/// <param name="SeenAt">When the file was read, UTC; becomes <c>first_seen</c> of a source that is new.</param>
/// <param name="ParserVersion">The version of the rules that read the article.</param>
public record SourcedArticle(Article Article, long Size, DateTimeOffset ModifiedAt, DateTimeOffset SeenAt, int ParserVersion)
{
    /// <summary>Whether the source is a file or lies in one, so that it can be missed there.</summary>
    public bool IsOnDisk { get; init; }

    /// <summary>One line that says why the archive cannot keep it; null where it can, or where it was not prepared yet.</summary>
    public virtual string? Refusal => null;
}

namespace NewsArchive.Storage;

/// <summary>A file as it was when it was read.</summary>
/// <param name="Source">Its name.</param>
/// <param name="Size">Its size in bytes.</param>
/// <param name="ModifiedAt">Its time of modification, UTC.</param>
/// <param name="SeenAt">When it was read, UTC.</param>
public sealed record SeenSource(string Source, long Size, DateTimeOffset ModifiedAt, DateTimeOffset SeenAt)
{
    /// <summary>Whether it is a file or lies in one, so that it can be missed there.</summary>
    public bool IsOnDisk { get; init; }
}

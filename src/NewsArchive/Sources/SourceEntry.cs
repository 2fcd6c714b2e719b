namespace NewsArchive.Sources;

/// <summary>Something met where articles are looked for.</summary>
/// <param name="Source">Its name, as <see cref="SourceNames"/> gives it; of a folder, with <c>/</c> at the end.</param>
public abstract record SourceEntry(string Source);

/// <summary>A file to read as one article. A file that is packed by itself (<c>.txt.gz</c>, <c>.txt.zst</c>) is one too.</summary>
/// <param name="Source">Its name.</param>
/// <param name="Base">The absolute path of the folder from which its name starts; empty where the name is an absolute path.</param>
/// <param name="Size">Its size in bytes as it lies there; 0 for what has none, such as a pipe.</param>
/// <param name="ModifiedAt">Its time of modification, UTC.</param>
public sealed record SourceFile(string Source, string Base, long Size, DateTimeOffset ModifiedAt) : SourceEntry(Source)
{
    /// <summary>Where it lies.</summary>
    public string FullPath => Path.Join(Base, Source);
}

/// <summary>A file that holds many articles; <see cref="Containers.ContainerReader"/> reads its members.</summary>
/// <param name="Source">Its name.</param>
/// <param name="Base">The absolute path of the folder from which its name starts; empty where the name is an absolute path.</param>
/// <param name="Size">Its size in bytes; 0 for what has none, such as a pipe.</param>
/// <param name="ModifiedAt">Its time of modification, UTC.</param>
public sealed record SourceContainer(string Source, string Base, long Size, DateTimeOffset ModifiedAt) : SourceEntry(Source)
{
    /// <summary>Where it lies.</summary>
    public string FullPath => Path.Join(Base, Source);

    /// <summary>Whether patterns may pass over members that are read usually: then what was read is not all that it holds.</summary>
    public bool IsFiltered => Scope.Filter != SourceFilter.None;

    /// <summary>Which of its members are read.</summary>
    internal FilterScope Scope { get; init; } = FilterScope.All;
}

/// <summary>An article that has been read already, because what holds it can only be read from front to back.</summary>
/// <param name="Source">Its name: the container's, <c>!/</c> and its path there; or the address of a row.</param>
/// <param name="Bytes">The article as a file.</param>
/// <param name="ModifiedAt">Its own time of modification where the container notes one, else the container's, UTC.</param>
public sealed record SourceMember(string Source, ReadOnlyMemory<byte> Bytes, DateTimeOffset ModifiedAt) : SourceEntry(Source)
{
    /// <summary>Whether its name is a place in a file on disk; not so for what comes on standard input, or has the address of a page.</summary>
    public bool IsOnDisk { get; init; }
}

/// <summary>A file, a folder, a container from some place on, or a member that cannot be read.</summary>
/// <param name="Source">Its name.</param>
/// <param name="Message">One line for people: the file, what is wrong, the remedy.</param>
public sealed record UnreadableSource(string Source, string Message) : SourceEntry(Source);

/// <summary>Something that is passed over: hidden, not the kind of file that holds articles, or a link to a folder.</summary>
/// <param name="Source">Its name.</param>
public sealed record SkippedSource(string Source) : SourceEntry(Source)
{
    /// <summary>One line that says why, where a person would wonder; else null.</summary>
    public string? Message { get; init; }
}

namespace NewsArchive.Sources;

/// <summary>Something met where articles are looked for.</summary>
/// <param name="Source">Its name, as <see cref="SourceNames"/> gives it; of a folder, with <c>/</c> at the end.</param>
public abstract record SourceEntry(string Source);

/// <summary>A file to read.</summary>
/// <param name="Source">Its name.</param>
/// <param name="FullPath">Where it lies.</param>
/// <param name="Size">Its size in bytes; 0 for what has none, such as a pipe.</param>
/// <param name="ModifiedAt">Its time of modification, UTC.</param>
public sealed record SourceFile(string Source, string FullPath, long Size, DateTimeOffset ModifiedAt) : SourceEntry(Source);

/// <summary>A file or folder that cannot be read.</summary>
/// <param name="Source">Its name.</param>
/// <param name="Message">One line for people: the file, what is wrong, the remedy.</param>
public sealed record UnreadableSource(string Source, string Message) : SourceEntry(Source);

/// <summary>Something in a folder that is passed over: hidden, not <c>*.txt</c>, or a link to a folder.</summary>
/// <param name="Source">Its name.</param>
public sealed record SkippedSource(string Source) : SourceEntry(Source);

using NewsArchive.Files;

namespace NewsArchive.Sources;

/// <summary>What the file system says of a file before it is read.</summary>
internal static class SourceFacts
{
    /// <summary>The file at a path that a person named, whatever it is; or why it cannot be read.</summary>
    public static SourceEntry Named(string path, SourceNames names, SourceFilter filter) => Of(path, names, target => Entry(names.Of(path), names, target) switch
    {
        SourceContainer container => container with { Scope = new(filter, "", filter.TakesAll) },
        var file => file,
    });

    /// <summary>The file that a link in a folder leads to; or why it is passed over or cannot be read.</summary>
    public static SourceEntry Linked(string path, SourceNames names) => Of(path, names, target => target switch
    {
        _ when target.FullName.StartsWith("/proc/", StringComparison.Ordinal) => Special(names.Of(path)),
        { Exists: true, Length: 0 } when SpecialFiles.Is(target.FullName) => Special(names.Of(path)),
        { Exists: true } => Entry(names.Of(path), names, target),
        _ => new UnreadableSource(names.Of(path), Reason(names.Of(path), new FileNotFoundException())),
    });

    /// <summary>A pipe, a device or a socket in a folder.</summary>
    public static SkippedSource Special(string name) =>
        new(name) { Message = $"{name}: passed over, for it is a pipe, a device or a socket; name it yourself to read it" };

    /// <summary>One of the files that the program itself writes.</summary>
    public static SkippedSource Own(string name) => new(name) { Message = $"{name}: passed over, for it is the archive itself, or a file that this run writes" };

    /// <summary>What a file is, by its name.</summary>
    public static SourceEntry Entry(string name, SourceNames names, long size, DateTimeOffset modifiedAt) => FileForm.Of(name).IsContainer
        ? new SourceContainer(name, names.BaseOf(name), size, modifiedAt)
        : new SourceFile(name, names.BaseOf(name), size, modifiedAt);

    /// <summary>One line that says what is wrong with a file or folder, and what helps.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="failure">What went wrong.</param>
    /// <param name="path">Where it lies, where it was to be opened: it may have become something else since it was found.</param>
    public static string Reason(string name, Exception failure, string? path = null) => failure switch
    {
        UnauthorizedAccessException when path is not null && Directory.Exists(path) => $"{name}: a folder by now, and was a file when it was found; run again to read it",
        IOException when name.EndsWith('/') && path is not null && File.Exists(path) => $"{name}: a file by now, and was a folder when it was found; run again to read it",
        _ when OpenFiles.AreTooMany(failure) => $"{name}: cannot be opened: {OpenFiles.Remedy}",
        PathTooLongException => $"{name}: its path is too long for the system; move its folder to a shorter one",
        UnauthorizedAccessException => $"{name}: no permission to read it; change its permissions, or read it as its owner",
        FileNotFoundException or DirectoryNotFoundException when name.Contains('\uFFFD', StringComparison.Ordinal) =>
            $"{name}: no such file or folder, or its name is not UTF-8; rename it",
        FileNotFoundException or DirectoryNotFoundException => $"{name}: no such file or folder, or a link to none; check the path",
        _ => $"{name}: cannot be read ({failure.Message.Trim()}); check the disk, then try again",
    };

    // What a link leads to may have no path of its own, such as a shell's pipe: whether it can be read is seen when it is read.
    private static SourceEntry Entry(string name, SourceNames names, FileInfo file) =>
        Entry(name, names, file.Exists ? file.Length : 0, file.Exists ? ModifiedAt(file) : DateTimeOffset.UnixEpoch);

    private static DateTimeOffset ModifiedAt(FileInfo file)
    {
        try
        {
            return file.LastWriteTimeUtc;
        }
        catch (ArgumentOutOfRangeException)
        {
            // A time outside the calendar, as UnixTime has it.
            return DateTimeOffset.UnixEpoch;
        }
    }

    private static SourceEntry Of(string path, SourceNames names, Func<FileInfo, SourceEntry> entry)
    {
        try
        {
            FileInfo file = new(path);
            if (file.LinkTarget is null)
            {
                _ = file.Length;
                return entry(file);
            }

            return entry(file.ResolveLinkTarget(returnFinalTarget: true) as FileInfo ?? file);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return new UnreadableSource(names.Of(path), Reason(names.Of(path), failure));
        }
    }
}

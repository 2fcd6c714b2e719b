namespace NewsArchive.Sources;

/// <summary>What the file system says of a file before it is read.</summary>
internal static class SourceFacts
{
    /// <summary>The file at a path, or why it cannot be read.</summary>
    public static SourceEntry Of(string fullPath, SourceNames names)
    {
        var name = names.Of(fullPath);
        try
        {
            FileInfo file = new(fullPath);
            if (file.LinkTarget is null)
            {
                return Of(name, fullPath, file.Length, file.LastWriteTimeUtc);
            }

            // What a link leads to may have no path of its own, such as a shell's pipe: whether it can be read is seen when it is read.
            return file.ResolveLinkTarget(returnFinalTarget: true) is FileInfo { Exists: true } target
                ? Of(name, fullPath, target.Length, target.LastWriteTimeUtc)
                : new SourceFile(name, fullPath, 0, file.LastWriteTimeUtc);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return new UnreadableSource(name, Reason(name, failure));
        }
    }

    private static SourceEntry Of(string name, string fullPath, long size, DateTimeOffset modifiedAt) =>
        FileForm.Of(name).IsContainer ? new SourceContainer(name, fullPath, size, modifiedAt) : new SourceFile(name, fullPath, size, modifiedAt);

    /// <summary>One line that says what is wrong with a file or folder, and what helps.</summary>
    public static string Reason(string name, Exception failure) => failure switch
    {
        UnauthorizedAccessException => $"{name}: no permission to read it; change its permissions, or read it as its owner",
        FileNotFoundException or DirectoryNotFoundException => $"{name}: no such file or folder, or a link to none; check the path",
        _ => $"{name}: cannot be read ({failure.Message.Trim()}); check the disk, then try again",
    };
}

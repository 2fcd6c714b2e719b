using NewsArchive.Files;

namespace NewsArchive.Sources;

/// <summary>Files that are no sources, whatever leads to them. Reading the archive would take away the locks that SQLite holds on it for the process.</summary>
/// <param name="paths">Their absolute paths; whether they are there yet does not matter.</param>
internal sealed class OwnFiles(IReadOnlySet<string> paths)
{
    private HashSet<string>? _identities;

    /// <summary>Whether a path is that of one of them.</summary>
    public bool Name(string path) => paths.Contains(path);

    /// <summary>Whether a path leads to one of them.</summary>
    public bool Include(string path) =>
        Name(path) || (FileIdentity.Of(path) is { } identity && (_identities ??= [.. paths.Select(FileIdentity.Of).OfType<string>()]).Contains(identity));

    /// <summary>Whether one of them may lie in a folder, by their paths.</summary>
    public bool LieIn(string folder) => paths.Any(path => Path.GetDirectoryName(path) == Path.TrimEndingDirectorySeparator(folder));
}

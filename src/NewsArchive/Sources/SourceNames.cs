using System.IO.Hashing;
using System.Runtime.InteropServices;

namespace NewsArchive.Sources;

/// <summary>Names files: by the path from one folder where they lie below it, else by the absolute path; always with <c>/</c>.</summary>
/// <param name="folder">The absolute path of that folder: the archive's own, or the current one where there is no archive.</param>
public sealed class SourceNames(string folder)
{
    private readonly string _prefix = WithSeparator(folder);

    /// <summary>The folder that short names start from, without a separator at its end.</summary>
    public string Folder { get; } = Path.TrimEndingDirectorySeparator(folder);

    /// <summary>The name of a file.</summary>
    /// <param name="fullPath">Its absolute path, as <see cref="Path.GetFullPath(string)"/> gives it.</param>
    public string Of(string fullPath)
    {
        var name = fullPath.StartsWith(_prefix, StringComparison.Ordinal) ? fullPath[_prefix.Length..] : fullPath;
        return Path.DirectorySeparatorChar == '/' ? name : name.Replace(Path.DirectorySeparatorChar, '/');
    }

    /// <summary>A number by which names are told apart where there may be millions: of two that have the same, which is rare, one is taken for the other.</summary>
    public static ulong Hash(string source) => XxHash3.HashToUInt64(MemoryMarshal.AsBytes(source.AsSpan()));

    /// <summary>The folder that short names start from, as their beginning is written: with a separator.</summary>
    internal string Prefix => _prefix;

    /// <summary>Where the file or folder of a name lies.</summary>
    internal string PathOf(string source) => Path.Join(BaseOf(source), source);

    /// <summary>The folder from which a name starts; empty where it is an absolute path.</summary>
    internal string BaseOf(string source) => Path.IsPathRooted(source) ? "" : Folder;

    /// <summary>The name of a folder: as of a file, and <c>/</c>; empty for the naming folder itself.</summary>
    internal string OfFolder(string fullPath) => Of(WithSeparator(fullPath));

    /// <summary>The way to the naming folder from one that it lies below, with <c>/</c>.</summary>
    internal string StepsFrom(string fullPath) => Folder[WithSeparator(fullPath).Length..].Replace(Path.DirectorySeparatorChar, '/');

    /// <summary>Whether the naming folder lies below another.</summary>
    internal bool LiesBelow(string fullPath) => Folder.StartsWith(WithSeparator(fullPath), StringComparison.Ordinal);

    private static string WithSeparator(string path) => Path.EndsInDirectorySeparator(path) ? path : path + Path.DirectorySeparatorChar;
}

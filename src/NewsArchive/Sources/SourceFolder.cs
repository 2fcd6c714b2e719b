using NewsArchive.Model;

namespace NewsArchive.Sources;

/// <summary>A folder that is gone through, told by the names of what lies in it.</summary>
public sealed class SourceFolder
{
    private readonly SourceNames _names;

    private SourceFolder(string beginning, SourceNames names) => (Beginning, _names) = (beginning, names);

    /// <summary>What the names of all sources in it begin with: a path that ends with <c>/</c>, or nothing for the folder from which short names start.</summary>
    public string Beginning { get; }

    /// <summary>The folders among some places, without those that lie in others of them.</summary>
    /// <param name="places">Absolute paths of files and folders.</param>
    /// <param name="names">Names what lies in them.</param>
    public static IReadOnlyList<SourceFolder> Among(IEnumerable<string> places, SourceNames names)
    {
        List<SourceFolder> folders = [];
        foreach (var name in places.Where(Directory.Exists).SelectMany(place => Names(place, names)).Distinct().Order(Utf8Order.Comparer))
        {
            if (Holding(folders, name) < 0)
            {
                folders.Add(new(name, names));
            }
        }

        return folders;
    }

    /// <summary>Which of some folders a source lies in; below 0 where it lies in none.</summary>
    /// <param name="folders">Folders as <see cref="Among"/> gives them.</param>
    /// <param name="source">The source's name.</param>
    public static int Holding(IReadOnlyList<SourceFolder> folders, string source)
    {
        // They are in order, and none lies in another: the last one that does not come after the source holds it, or the one of all short names.
        var (from, to) = (0, folders.Count);
        while (from < to)
        {
            var middle = (from + to) / 2;
            (from, to) = Utf8Order.Comparer.Compare(folders[middle].Beginning, source) <= 0 ? (middle + 1, to) : (from, middle);
        }

        return from > 0 && folders[from - 1].Holds(source) ? from - 1 : from > 0 && folders[0].Holds(source) ? 0 : -1;
    }

    /// <summary>Whether a source of this name lies in it, at any depth.</summary>
    public bool Holds(string source) => Beginning.Length > 0 ? source.StartsWith(Beginning, StringComparison.Ordinal) : !Path.IsPathRooted(source);

    /// <summary>Whether the file of a source, or the container that it lies in, is no longer there. What cannot be looked for is not gone.</summary>
    public bool Lacks(string source) => IsGone(source) && (SourceContent.ContainerOf(source) is not { } container || IsGone(container));

    /// <summary>The absolute path of the folder from which short names start.</summary>
    internal string Start => _names.Of(_names.Folder);

    /// <summary>Whether a folder in it is there.</summary>
    /// <param name="folder">Its name, with <c>/</c> at the end.</param>
    internal bool Has(string folder) => Directory.Exists(_names.PathOf(folder));

    // A folder above the one from which short names start holds names of two kinds.
    private static IEnumerable<string> Names(string place, SourceNames names) => names.LiesBelow(place) ? [names.OfFolder(place), ""] : [names.OfFolder(place)];

    private bool IsGone(string source)
    {
        try
        {
            return (File.GetAttributes(_names.PathOf(source)) & FileAttributes.Directory) != 0;
        }
        catch (Exception failure) when (failure is FileNotFoundException or DirectoryNotFoundException)
        {
            return true;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }
}

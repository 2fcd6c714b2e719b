using NewsArchive.Model;
using NewsArchive.Sources;
using NewsArchive.Storage;

namespace NewsArchive.Ingestion;

/// <summary>
/// Goes through what the archive knows of some folders beside what is found in them. Both come in the same order, so that no file need be looked up by
/// itself, and one that is gone shows.
/// </summary>
internal sealed class KnownFolders(IArticleIntake store, IReadOnlyList<SourceFolder> folders)
{
    private readonly KnownFiles[] _known = [.. folders.Select(folder => new KnownFiles(store, folder.Beginning))];
    private readonly HashSet<string> _containers = new(StringComparer.Ordinal);
    private int _current;

    /// <summary>What is found, with what the archive knows of it where it is a file; and between them the sources that are gone.</summary>
    public IEnumerable<(SourceEntry Entry, KnownSource? Known)> Beside(IEnumerable<SourceEntry> entries)
    {
        foreach (var entry in entries)
        {
            // Nothing else comes from folders alone, in their order.
            if (entry is not (SourceFile or SourceContainer) || !IsInFolder(entry.Source))
            {
                yield return (entry, entry is SourceFile or SourceMember ? store.FindSource(entry.Source) : null);
                continue;
            }

            while (NextGone(_current, entry.Source) is { } gone)
            {
                yield return (new VanishedSource(gone.Source), gone);
            }

            if (entry is SourceContainer)
            {
                _containers.Add(entry.Source);
            }

            yield return (entry, _known[_current].At(entry.Source));
        }

        for (var i = 0; i < folders.Count; i++)
        {
            while (NextGone(i, before: null) is { } gone)
            {
                yield return (new VanishedSource(gone.Source), gone);
            }
        }
    }

    private bool IsInFolder(string source)
    {
        if (folders.Count == 0 || folders[_current].Holds(source))
        {
            return folders.Count > 0;
        }

        var found = SourceFolder.Holding(folders, source);
        _current = found < 0 ? _current : found;
        return found >= 0;
    }

    private KnownSource? NextGone(int folder, string? before)
    {
        while (_known[folder].Before(before) is { } known)
        {
            if (folders[folder].Holds(known.Source) && !IsInSeen(known.Source) && folders[folder].Lacks(known.Source))
            {
                return known;
            }
        }

        return null;
    }

    private bool IsInSeen(string source) => SourceContent.ContainerOf(source) is { } container && _containers.Contains(container);
}

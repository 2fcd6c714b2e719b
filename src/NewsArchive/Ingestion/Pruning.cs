using NewsArchive.Sources;
using NewsArchive.Storage;

namespace NewsArchive.Ingestion;

/// <summary>
/// Takes out of the archive what is gone, when all else is done. Not what lay in a folder that is still there with nothing in it to read: that is more often
/// the place of a disk that is not mounted than one that somebody emptied.
/// </summary>
internal sealed class Pruning(IArticleIntake store, IngestSettings settings, CancellationToken cancel)
{
    // So many sources are taken out in one transaction.
    private const int MostTogether = 1000;

    // By their names, with / at the end: the folders that hold something to read, at any depth.
    private readonly HashSet<string> _inhabited = new(StringComparer.Ordinal);
    private readonly List<FileOutcome> _gone = [];

    /// <summary>Notes what is found.</summary>
    public IEnumerable<SourceEntry> Watched(IEnumerable<SourceEntry> entries)
    {
        foreach (var entry in entries)
        {
            if (entry is SourceFile or SourceContainer)
            {
                Inhabit(entry.Source);
            }

            yield return entry;
        }
    }

    /// <summary>Hands on what became of sources; at the end, of those that are gone.</summary>
    public IEnumerable<FileOutcome> After(IEnumerable<FileOutcome> outcomes)
    {
        foreach (var outcome in outcomes)
        {
            if (outcome.Kind == OutcomeKind.Vanished)
            {
                _gone.Add(outcome);
            }
            else
            {
                yield return outcome;
            }
        }

        foreach (var outcome in cancel.IsCancellationRequested ? [] : Gone())
        {
            yield return outcome;
        }
    }

    private IEnumerable<FileOutcome> Gone()
    {
        // Folders above the one from which short names start have absolute names.
        if (_inhabited.Contains("") && settings.Folders is [var any, ..])
        {
            Inhabit(any.Start);
        }

        var byEmptied = _gone.ToLookup(outcome => settings.PrunesEmpty ? null : Emptied(outcome.Source));
        return byEmptied.Where(some => some.Key is not null).SelectMany(some => some.Append(Refusal(some.Key!))).Concat(Forgotten(byEmptied[null]));
    }

    private void Inhabit(string source)
    {
        var folders = _inhabited.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var folder = Around(source); folders.Add(folder) && folder.Length > Path.GetPathRoot(folder).Length;)
        {
            folder = Around(folder[..^1]);
        }
    }

    private static ReadOnlySpan<char> Around(ReadOnlySpan<char> source) => source[..(source.LastIndexOf('/') + 1)];

    // The outermost folder around a source that is there with nothing in it; null where there is none.
    private string? Emptied(string source)
    {
        if (SourceFolder.Holding(settings.Folders, source) is not (>= 0 and var index))
        {
            return null;
        }

        var folder = settings.Folders[index];
        var name = folder.Beginning;
        while (_inhabited.Contains(name) && source.IndexOf('/', name.Length) is > 0 and var end)
        {
            name = source[..(end + 1)];
        }

        return !_inhabited.Contains(name) && folder.Has(name) ? name : null;
    }

    private static FileOutcome Refusal(string emptied)
    {
        var name = emptied.Length > 0 ? emptied : "./";
        return new(name, OutcomeKind.Failed) { Message = $"{name}: nothing is left in it to read, so what it held is kept; see that its disk is mounted, or run again with --prune-all" };
    }

    private IEnumerable<FileOutcome> Forgotten(IEnumerable<FileOutcome> gone)
    {
        foreach (var some in gone.Chunk(MostTogether).TakeWhile(_ => !cancel.IsCancellationRequested))
        {
            store.Forget([.. some.Select(outcome => outcome.Source)]);
            foreach (var outcome in some)
            {
                yield return outcome with { Kind = OutcomeKind.Forgotten };
            }
        }
    }
}

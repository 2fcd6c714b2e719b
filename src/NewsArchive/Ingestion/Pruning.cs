using NewsArchive.Sources;
using NewsArchive.Storage;

namespace NewsArchive.Ingestion;

/// <summary>
/// Takes out of the archive what is gone, when all else is done. Nothing, where no file at all is left in a folder of which the archive knows some: it is more often
/// the place of a disk that is not mounted than one that somebody emptied.
/// </summary>
internal sealed class Pruning(IArticleIntake store, IngestSettings settings, CancellationToken cancel)
{
    // So many sources are taken out in one transaction.
    private const int MostTogether = 1000;

    private readonly bool[] _hasFiles = new bool[settings.Folders.Count];
    private readonly bool[] _lacksFiles = new bool[settings.Folders.Count];
    private readonly List<FileOutcome> _gone = [];

    /// <summary>Notes what is found.</summary>
    public IEnumerable<SourceEntry> Watched(IEnumerable<SourceEntry> entries)
    {
        foreach (var entry in entries)
        {
            if (entry is SourceFile or SourceContainer or UnreadableSource)
            {
                Note(_hasFiles, entry.Source);
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
                Note(_lacksFiles, outcome.Source);
                _gone.Add(outcome);
            }
            else
            {
                yield return outcome;
            }
        }

        foreach (var outcome in cancel.IsCancellationRequested ? [] : Refusals() is { Count: > 0 } refusals ? _gone.Concat(refusals) : Forgotten())
        {
            yield return outcome;
        }
    }

    private IEnumerable<FileOutcome> Forgotten()
    {
        foreach (var some in _gone.Chunk(MostTogether).TakeWhile(_ => !cancel.IsCancellationRequested))
        {
            store.Forget([.. some.Select(outcome => outcome.Source)]);
            foreach (var outcome in some)
            {
                yield return outcome with { Kind = OutcomeKind.Forgotten };
            }
        }
    }

    private void Note(bool[] folders, string source)
    {
        if (SourceFolder.Holding(settings.Folders, source) is >= 0 and var folder && source != settings.Folders[folder].Beginning)
        {
            folders[folder] = true;
        }
    }

    private List<FileOutcome> Refusals() => settings.PrunesEmpty ? [] : [.. Enumerable.Range(0, _lacksFiles.Length).Where(IsEmptied).Select(i => Refusal(settings.Folders[i]))];

    private bool IsEmptied(int folder) =>
        _lacksFiles[folder] && !Enumerable.Range(0, _hasFiles.Length).Any(other => _hasFiles[other] && settings.Folders[other].IsOneWith(settings.Folders[folder]));

    private static FileOutcome Refusal(SourceFolder folder)
    {
        var name = folder.Beginning.Length > 0 ? folder.Beginning : "./";
        return new(name, OutcomeKind.Failed) { Message = $"{name}: no file is left in it, so nothing is forgotten; see that its disk is mounted, or run again with --prune-all" };
    }
}

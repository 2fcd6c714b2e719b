using System.Runtime.ExceptionServices;
using NewsArchive.Model;
using NewsArchive.Reading;
using NewsArchive.Sources;
using NewsArchive.Storage;

namespace NewsArchive.Ingestion;

/// <summary>The trip as a whole: sources are found, read as articles, numbered, indexed, kept.</summary>
public sealed class Ingest
{
    // Some 16 MB of text: what a crash takes away is read again within seconds, and Ctrl-C waits for it.
    private const int ChunksTogether = 16;

    private readonly IArticleIntake _store;
    private readonly IngestSettings _settings;
    private readonly CancellationToken _cancel;
    private int _committed;

    private Ingest(IArticleIntake store, IngestSettings settings, CancellationToken cancel) => (_store, _settings, _cancel) = (store, settings, cancel);

    /// <summary>
    /// Keeps sources, chunk by chunk, and says what became of each, in order. The same sources give the same ids however many threads work, and
    /// whether or not the ingest was stopped in between. Whoever enumerates drives.
    /// </summary>
    /// <param name="entries">The sources, in ordinal order of their names.</param>
    /// <param name="store">The archive.</param>
    /// <param name="settings">How.</param>
    /// <param name="cancel">Stops soon; whole chunks that were kept stay, and are told. So it is where something fails, before that is thrown.</param>
    public static IEnumerable<FileOutcome> Run(IEnumerable<SourceEntry> entries, IArticleIntake store, IngestSettings settings, CancellationToken cancel)
    {
        Ingest ingest = new(store, settings, cancel);
        Step<Chunk>[] steps =
        [
            new(ingest.Read, IsOrdered: false),
            new(ingest.Number, IsOrdered: true),
            new(chunk => chunk.Batch?.Index(), IsOrdered: false),
            new(ingest.Commit, IsOrdered: true),
        ];
        Pruning? pruning = settings.Prunes ? new(store, settings, cancel) : null;
        var chunks = new Chunks(store, settings).Of(pruning?.Watched(entries) ?? entries);
        var outcomes = ingest.Told(Pipeline<Chunk>.Run(chunks, settings.Jobs, steps, chunk => chunk.Release(), cancel));
        return pruning?.After(outcomes) ?? outcomes;
    }

    // What is not kept for good yet is not told; what is, is told whatever becomes of the rest.
    private IEnumerable<FileOutcome> Told(IEnumerable<Chunk> chunks)
    {
        Queue<Chunk> waiting = [];
        using var committed = chunks.GetEnumerator();
        ExceptionDispatchInfo? failure = null;
        for (var goesOn = true; goesOn;)
        {
            goesOn = Next(committed, waiting, out failure);
            while (waiting.TryPeek(out var first) && first.IsKept)
            {
                foreach (var outcome in waiting.Dequeue().Outcomes)
                {
                    yield return outcome;
                }
            }
        }

        failure?.Throw();
    }

    // Waits for the next chunk; behind the last, and where something fails, makes all of them last.
    private bool Next(IEnumerator<Chunk> committed, Queue<Chunk> waiting, out ExceptionDispatchInfo? failure)
    {
        var hasNext = false;
        failure = Failure(() => hasNext = committed.MoveNext());
        if (hasNext)
        {
            waiting.Enqueue(committed.Current);
            return true;
        }

        var unkept = Failure(_store.Flush);
        failure ??= unkept;
        return false;
    }

    private static ExceptionDispatchInfo? Failure(Action work)
    {
        try
        {
            work();
            return null;
        }
        // CA1031: whatever it was, it goes on when all is told.
#pragma warning disable CA1031
        catch (Exception failure)
#pragma warning restore CA1031
        {
            return ExceptionDispatchInfo.Capture(failure);
        }
    }

    // What the archive will keep of an article is made right away: its text and paragraphs need not wait for the rest of the chunk.
    private void Read(Chunk chunk)
    {
        var began = _settings.Clock.GetUtcNow();
        List<SourcedArticle> articles = [];
        List<SeenSource> seen = [];
        foreach (var found in chunk.Found)
        {
            _cancel.ThrowIfCancellationRequested();
            var read = ReadEntry.Of(found.Entry, found.Sha256, _settings.Limits);
            var prepared = read.Article is { } article
                ? _store.Prepare(new(article, Size(read.Entry), ModifiedAt(read.Entry), began, ArticleReader.Version) { IsOnDisk = IsOnDisk(read.Entry) })
                : null;
            read = prepared?.Refusal is { } refusal ? read.Refused(refusal) : read;
            chunk.Drafts.Add(Draft(read, found.Article));
            if (read.Article is not null)
            {
                articles.Add(prepared!);
            }
            else if (read.Failure is null && read.Entry is SourceFile or SourceMember)
            {
                seen.Add(new(read.Entry.Source, Size(read.Entry), ModifiedAt(read.Entry), began) { IsOnDisk = IsOnDisk(read.Entry) });
            }
        }

        chunk.Arrivals = new(articles) { Seen = seen, Containers = chunk.Containers };
    }

    private void Number(Chunk chunk) => chunk.Batch = chunk.Arrivals is { IsNothing: false } arrivals ? _store.Number(arrivals) : null;

    private void Commit(Chunk chunk)
    {
        // Before the next, not behind the last: where this fails, the one that was kept is through already, and is told.
        if (_committed > 0 && _committed % ChunksTogether == 0)
        {
            _store.Flush();
        }

        var saved = chunk.Batch?.Commit() ?? [];
        var next = 0;
        foreach (var (outcome, isToKeep) in chunk.Drafts)
        {
            chunk.Outcomes.Add(isToKeep ? Kept(outcome, saved[next++]) : outcome);
        }

        _settings.Passed(chunk.Outcomes.Count, chunk.OnDisk);
        chunk.Release();
        _committed++;
    }

    private static long Size(SourceEntry entry) => entry is SourceMember member ? member.Bytes.Length : ((SourceFile)entry).Size;

    private static DateTimeOffset ModifiedAt(SourceEntry entry) => entry is SourceMember member ? member.ModifiedAt : ((SourceFile)entry).ModifiedAt;

    private static bool IsOnDisk(SourceEntry entry) => entry is SourceFile or SourceMember { IsOnDisk: true };

    // Nothing else of an article is needed when it is kept, and nothing else is held.
    private static (FileOutcome Outcome, bool IsToKeep) Draft(ReadEntry read, ArticleId? held) => (read.Entry, read.Failure, read.Article) switch
    {
        (_, _, { } article) => (FileOutcome.Of(article, OutcomeKind.New), true),
        (_, { } failure, _) => (new(read.Entry.Source, OutcomeKind.Failed) { Message = failure }, false),
        (SkippedSource skipped, _, _) => (new(read.Entry.Source, OutcomeKind.Skipped) { Message = skipped.Message }, false),
        (VanishedSource, _, _) => (new(read.Entry.Source, OutcomeKind.Vanished) { Id = held }, false),
        _ => (new(read.Entry.Source, OutcomeKind.Unchanged) { Id = held, Bytes = read.Bytes }, false),
    };

    private static FileOutcome Kept(FileOutcome draft, SaveOutcome saved) => saved.Kind switch
    {
        SaveKind.New => draft with { Id = saved.Id },
        SaveKind.Revised => draft with { Kind = OutcomeKind.Revised, Id = saved.Id },
        var kind => new(draft.Source, kind == SaveKind.Copy ? OutcomeKind.Copy : OutcomeKind.Unchanged) { Id = saved.Id, Bytes = draft.Bytes, Diagnostics = draft.Diagnostics },
    };
}

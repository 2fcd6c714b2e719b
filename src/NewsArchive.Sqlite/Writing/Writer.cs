using System.Collections.Concurrent;
using Microsoft.Data.Sqlite;
using NewsArchive.Sqlite.Segments;
using NewsArchive.Storage;

namespace NewsArchive.Sqlite.Writing;

/// <summary>
/// Brings batches into an archive: numbers them in order, indexes them side by side, commits them in order. Holds what lasts longer than a batch:
/// connections, prepared statements, room for words to be used again.
/// </summary>
/// <param name="path">The archive's file.</param>
/// <param name="connection">The connection that uses full-text tables.</param>
/// <param name="mayGraft">Whether words may be gathered in memory and grafted.</param>
/// <param name="preparation">Makes the rows and words of articles that come without.</param>
/// <param name="patience">Waits for other programs; null: SQLite does.</param>
/// <param name="cancel">Ends the writing of a huge article half-way.</param>
internal sealed class Writer(string path, SqliteConnection connection, bool mayGraft, Preparation preparation, Patience? patience, CancellationToken cancel) : IDisposable
{
    // A batch of fewer is in the archive sooner by FTS5 itself.
    private const int LeastToGraft = 100;

    // The words of a huge article take seconds, and nobody waits for those that are gathered in memory.
    private const int LeastBytesToGraft = 4 << 20;

    private readonly Numbering _numbering = new(Connections.Another(path));
    private readonly ConcurrentBag<BatchWords> _free = [];
    private readonly ConcurrentBag<WordGatherer> _gatherers = [];
    private readonly Spellings _spellings = new();
    private GraftWriter? _grafts;
    private PlainWriter? _plain;

    private volatile int _underWay;
    private volatile bool _hasAbandoned;

    /// <summary>How many articles it has brought into the archive.</summary>
    public long Added { get; private set; }

    /// <summary>
    /// A writer for the next batch: the same as long as each batch was kept, or others are still under way; else a new one, for the ids and words of those
    /// that were not kept are free again.
    /// </summary>
    public static Writer After(Writer? last, string path, SqliteConnection connection, Preparation preparation, Patience? patience, WriteOptions how)
    {
        if (last is null || (last._hasAbandoned && last._underWay == 0))
        {
            last?.Dispose();
            return new(path, connection, how.Index == IndexMode.Graft && Graft.IsTested, preparation, patience, how.Cancel) { Added = last?.Added ?? 0 };
        }

        return last;
    }

    /// <summary>Gives the articles their keys.</summary>
    public NumberedBatch Number(Arrivals arrivals)
    {
        NumberedBatch batch = new(path, this, arrivals, _numbering.Number([.. arrivals.Articles.Select(preparation.Of)]));
        Interlocked.Increment(ref _underWay);
        return batch;
    }

    /// <summary>Makes the index of new articles where it is worth it.</summary>
    public NumberedBatch Index(NumberedBatch batch)
    {
        if (mayGraft && (batch.New.Count >= LeastToGraft || batch.New.Sum(numbered => (long)numbered.Prepared!.Words.Body.Length) >= LeastBytesToGraft))
        {
            GatherWords(batch);
        }

        if (batch.Words is null)
        {
            batch.Spellings = _spellings.In(batch.New);
        }

        return batch;
    }

    /// <summary>Keeps a batch whole, at the latest when <see cref="Flush"/> is called.</summary>
    public List<SaveOutcome> Commit(NumberedBatch batch)
    {
        if (batch.New.Any(numbered => numbered.Prepared!.IsHuge))
        {
            // What is kept already must not go with it.
            Flush();
        }

        var outcomes = (batch.Words is null ? null : CommitToGraft(batch)) ?? CommitPlainly(batch);
        Added += batch.New.Count;
        return outcomes;
    }

    /// <summary>Makes all that was committed last.</summary>
    /// <returns>Whether there was anything that did not yet.</returns>
    public bool Flush()
    {
        var keepsAny = (_grafts?.Flush() ?? false) | (_plain?.Flush() ?? false);
        if (keepsAny)
        {
            Polish.Thin(path, connection, cancel);
        }

        return keepsAny;
    }

    /// <summary>Forgets a batch, once.</summary>
    /// <param name="batch">The batch.</param>
    /// <param name="isKept">Whether it is in the archive; else it never will be.</param>
    public void Release(NumberedBatch batch, bool isKept)
    {
        _numbering.Forget(batch.Contents);
        if (batch.Words is { } words)
        {
            batch.Words = null;
            words.Clear();
            _free.Add(words);
        }

        if (!isKept)
        {
            _hasAbandoned = true;
        }

        Interlocked.Decrement(ref _underWay);
    }

    public void Dispose()
    {
        _grafts?.Dispose();
        _plain?.Dispose();
        _numbering.Dispose();
    }

    private void GatherWords(NumberedBatch batch)
    {
        var words = _free.TryTake(out var free) ? free : new();
        var gatherer = _gatherers.TryTake(out var idle) ? idle : new();
        if (gatherer.Gather(batch.New, words))
        {
            batch.Words = words;
        }
        else
        {
            words.Clear();
            _free.Add(words);
        }

        _gatherers.Add(gatherer);
    }

    // The two write over connections of their own, and only one can have a transaction open.
    private List<SaveOutcome>? CommitToGraft(NumberedBatch batch)
    {
        _plain?.Flush();
        return (_grafts ??= new(path, _spellings, patience, cancel)).Commit(batch);
    }

    private List<SaveOutcome> CommitPlainly(NumberedBatch batch)
    {
        _grafts?.Flush();
        return (_plain ??= new(connection, _spellings, cancel)).Commit(batch);
    }
}

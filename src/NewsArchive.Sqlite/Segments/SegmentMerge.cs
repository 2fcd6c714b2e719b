using System.Collections.Concurrent;

namespace NewsArchive.Sqlite.Segments;

/// <summary>
/// Merges the segments of an index into one: a thread of its own reads and merges them, whoever asked for it writes. Each has a connection: the writer
/// removes the old segments first, so that the new one goes where they were, and the reader still sees them.
/// </summary>
internal sealed class SegmentMerge : IDisposable
{
    // What the reader hands over at once, and how much it may be ahead.
    private const int BytesTogether = 1 << 20;
    private const int MostAhead = 1;

    private readonly BlockingCollection<Run> _merged = new(MostAhead);
    private readonly ConcurrentBag<Run> _free = [];
    private readonly CancellationToken _cancel;

    private SegmentMerge(CancellationToken cancel) => _cancel = cancel;

    /// <summary>Reads segments, and writes them as one.</summary>
    /// <param name="from">Where they are read.</param>
    /// <param name="segments">The segments.</param>
    /// <param name="to">Where they are written.</param>
    /// <param name="cancel">Ends it.</param>
    /// <exception cref="NotSupportedException">There is something that only FTS5 can merge.</exception>
    /// <exception cref="OperationCanceledException">Ended.</exception>
    public static void Run(IndexBlocks from, IReadOnlyCollection<Structure.Segment> segments, SegmentWriter to, CancellationToken cancel)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        using SegmentMerge merge = new(stop.Token);
        var reading = Task.Run(() => merge.Read(from, segments), CancellationToken.None);
        try
        {
            merge.Write(to);
        }
        finally
        {
            stop.Cancel();
            Task.WaitAny([reading], CancellationToken.None);
        }

        reading.GetAwaiter().GetResult();
    }

    public void Dispose() => _merged.Dispose();

    private void Read(IndexBlocks from, IReadOnlyCollection<Structure.Segment> segments)
    {
        try
        {
            TermMerge terms = new([.. segments.Select(segment => new SegmentReader(from, segment))]);
            while (!terms.IsAtEnd)
            {
                _merged.Add(Some(terms), _cancel);
            }
        }
        catch (Exception failure) when (failure is IndexOutOfRangeException or ArgumentException or OverflowException)
        {
            throw new NotSupportedException("A page of the index is damaged, or a doclist too long to be held in memory.", failure);
        }
        finally
        {
            _merged.CompleteAdding();
        }
    }

    private Run Some(TermMerge terms)
    {
        var run = _free.TryTake(out var free) ? free : new();
        for (run.Clear(); !terms.IsAtEnd && run.Doclists.Length < BytesTogether; terms.Next())
        {
            terms.AppendDoclist(run.Doclists);
            run.AddTerm(terms.Head, terms.Letters, terms.LastRow);
        }

        return run;
    }

    private void Write(SegmentWriter to)
    {
        foreach (var run in _merged.GetConsumingEnumerable(_cancel))
        {
            to.Add(new RunReader(run));
            _free.Add(run);
        }
    }
}

using System.Collections.Concurrent;
using System.Diagnostics;
using System.Runtime.ExceptionServices;

namespace NewsArchive.Ingestion;

/// <summary>
/// Takes items through steps on several threads. Each thread takes the next item and stays with it to the end, so at most as many items are under way
/// as there are threads; results do not depend on their timing, as ordered steps see the items in order. There are some threads more than may work on
/// unordered steps at once, so that as many go on while one is long in an ordered step; but where one alone may work, it does everything. Whoever enumerates
/// does none of the work, so that it can turn away at once, whatever is being worked on.
/// </summary>
internal sealed class Pipeline<T> : IDisposable
{
    // While the longest step, for which all wait in the end, is done by one.
    private const int MoreThreads = 2;

    // Results that wait for whoever enumerates.
    private const int MostWaiting = 64;

    // How long threads are waited for that are in the midst of a step; whoever pressed Ctrl-C waits too.
    private static readonly TimeSpan LeaveAfter = TimeSpan.FromMilliseconds(300);

    private readonly IEnumerator<T> _items;
    private readonly (Action<T> Work, IPassage Passage)[] _steps;
    private readonly Action<T> _abandon;
    private readonly BlockingCollection<T> _done = [];
    private readonly SemaphoreSlim _room;
    private readonly Lock _taking = new();
    private readonly CancellationTokenSource _stop;
    private ExceptionDispatchInfo? _failure;
    private long _taken;
    private int _working;
    private int _present;

    private Pipeline(IEnumerable<T> items, int jobs, IReadOnlyList<Step<T>> steps, Action<T> abandon, CancellationToken cancel)
    {
        (_items, _abandon) = (items.GetEnumerator(), abandon);
        Room room = new(jobs);
        _steps = [.. steps.SkipLast(1).Append(new(Finish, IsOrdered: true)).Select(step => (step.Work, step.IsOrdered ? new Turns() : (IPassage)room))];

        // In one turn, so that nothing is kept without being told.
        void Finish(T item)
        {
            steps[^1].Work(item);
            _done.Add(item, CancellationToken.None);
        }

        _stop = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        _working = jobs == 1 ? 1 : jobs + MoreThreads;
        _room = new(_working + MostWaiting);
        _present = _working + 1;
    }

    /// <summary>Takes each item through all steps, and gives it back when it is through, in order.</summary>
    /// <param name="items">The items; enumerated by one thread at a time.</param>
    /// <param name="jobs">How many items may be in unordered steps at once.</param>
    /// <param name="steps">The steps; the last one is an ordered one in any case.</param>
    /// <param name="abandon">Lets go of an item that does not come through, because of a failure or because whoever enumerates turns away.</param>
    /// <param name="cancel">Stops at once: items that are not through are abandoned, an ordered step that is being done is finished.</param>
    public static IEnumerable<T> Run(IEnumerable<T> items, int jobs, IReadOnlyList<Step<T>> steps, Action<T> abandon, CancellationToken cancel) =>
        // CA2000: whoever leaves last disposes of it, which may be a thread after whoever enumerates has turned away.
#pragma warning disable CA2000
        new Pipeline<T>(items, jobs, steps, abandon, cancel).Results();
#pragma warning restore CA2000

    private IEnumerable<T> Results()
    {
        List<Thread> threads = [.. Enumerable.Range(0, _working).Select(i => new Thread(Work) { IsBackground = true, Name = $"ingest {i + 1}" })];
        var isStopped = false;
        try
        {
            threads.ForEach(thread => thread.Start());
            while (Next(out var item))
            {
                yield return item;
                _room.Release();
            }

            Stop(threads);
            isStopped = true;
            while (_done.TryTake(out var item))
            {
                yield return item;
            }

            _failure?.Throw();
        }
        finally
        {
            if (!isStopped)
            {
                Stop(threads);
            }

            Leave();
        }
    }

    /// <summary>Only when no thread works any more.</summary>
    public void Dispose()
    {
        _items.Dispose();
        _done.Dispose();
        _room.Dispose();
        _stop.Dispose();
    }

    private bool Next(out T item)
    {
        try
        {
            return _done.TryTake(out item!, Timeout.Infinite, _stop.Token);
        }
        catch (OperationCanceledException)
        {
            item = default!;
            return false;
        }
    }

    private void Leave()
    {
        if (Interlocked.Decrement(ref _present) == 0)
        {
            Dispose();
        }
    }

    // A thread that has not ended by then will see that it is to, and touches nothing else before.
    private void Stop(List<Thread> threads)
    {
        _stop.Cancel();
        foreach (var (_, passage) in _steps)
        {
            passage.Close();
        }

        var leaving = Stopwatch.StartNew();
        threads.ForEach(thread => thread.Join(TimeSpan.FromTicks(Math.Max(0, (LeaveAfter - leaving.Elapsed).Ticks))));
    }

    private void Work()
    {
        try
        {
            while (Take() is var (item, number))
            {
                Through(item, number);
            }
        }
        catch (OperationCanceledException)
        {
            // Stopped, or another thread failed.
        }
        // CA1031: whatever it was, it goes on to whoever enumerates.
#pragma warning disable CA1031
        catch (Exception failure)
#pragma warning restore CA1031
        {
            Interlocked.CompareExchange(ref _failure, ExceptionDispatchInfo.Capture(failure), null);
            _stop.Cancel();
        }
        finally
        {
            if (Interlocked.Decrement(ref _working) == 0)
            {
                _done.CompleteAdding();
            }

            Leave();
        }
    }

    private (T Item, long Number)? Take()
    {
        _room.Wait(_stop.Token);
        lock (_taking)
        {
            _stop.Token.ThrowIfCancellationRequested();
            return _items.MoveNext() ? (_items.Current, _taken++) : null;
        }
    }

    private void Through(T item, long number)
    {
        var isThrough = false;
        try
        {
            foreach (var (work, passage) in _steps)
            {
                _stop.Token.ThrowIfCancellationRequested();
                passage.Pass(number, () => work(item));
            }

            isThrough = true;
        }
        finally
        {
            if (!isThrough)
            {
                _abandon(item);
            }
        }
    }
}

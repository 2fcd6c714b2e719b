using System.Collections.Concurrent;
using System.Runtime.ExceptionServices;

namespace NewsArchive.Ingestion;

/// <summary>A step that every item of a pipeline goes through.</summary>
/// <param name="Work">What is done.</param>
/// <param name="IsOrdered">Whether items go through it one at a time in their order; else several at once.</param>
internal sealed record Step<T>(Action<T> Work, bool IsOrdered);

/// <summary>
/// Takes items through steps on several threads. Each thread takes the next item and stays with it to the end, so at most as many items are under way
/// as there are threads; results do not depend on their timing, as ordered steps see the items in order.
/// </summary>
internal sealed class Pipeline<T> : IDisposable
{
    // Results that wait for whoever enumerates.
    private const int MostWaiting = 64;

    private static readonly TimeSpan LeaveAfter = TimeSpan.FromMilliseconds(300);

    private readonly IEnumerator<T> _items;
    private readonly (Step<T> Step, Turns? Turns)[] _steps;
    private readonly BlockingCollection<T> _done = [];
    private readonly SemaphoreSlim _room;
    private readonly Lock _taking = new();
    private readonly CancellationTokenSource _stop;
    private ExceptionDispatchInfo? _failure;
    private long _taken;
    private int _working;

    private Pipeline(IEnumerable<T> items, int jobs, IReadOnlyList<Step<T>> steps, CancellationToken cancel)
    {
        _items = items.GetEnumerator();
        _steps = [.. steps.SkipLast(1).Append(new(Finish, IsOrdered: true)).Select(step => (step, step.IsOrdered ? new Turns() : null))];

        // In one turn, so that nothing is kept without being told.
        void Finish(T item)
        {
            steps[^1].Work(item);
            _done.Add(item, CancellationToken.None);
        }

        _stop = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        _room = new(jobs + MostWaiting);
        _working = jobs;
    }

    /// <summary>Takes each item through all steps, and gives it back when it is through, in order.</summary>
    /// <param name="items">The items; enumerated by one thread at a time.</param>
    /// <param name="jobs">How many threads work; with one, all is done by whoever enumerates.</param>
    /// <param name="steps">The steps; the last one is an ordered one in any case.</param>
    /// <param name="cancel">Stops at once: items that are not through are abandoned, an ordered step that is being done is finished.</param>
    public static IEnumerable<T> Run(IEnumerable<T> items, int jobs, IReadOnlyList<Step<T>> steps, CancellationToken cancel) =>
        // CA2000: it disposes of itself when its threads have ended, which may be after whoever enumerates has turned away.
#pragma warning disable CA2000
        jobs > 1 ? new Pipeline<T>(items, jobs, steps, cancel).Results(jobs) : Alone(items, steps, cancel);
#pragma warning restore CA2000

    private static IEnumerable<T> Alone(IEnumerable<T> items, IReadOnlyList<Step<T>> steps, CancellationToken cancel)
    {
        foreach (var item in items.TakeWhile(item => !cancel.IsCancellationRequested && IsThrough(item, steps)))
        {
            yield return item;
        }
    }

    private static bool IsThrough(T item, IReadOnlyList<Step<T>> steps)
    {
        try
        {
            foreach (var step in steps)
            {
                step.Work(item);
            }

            return true;
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }

    private IEnumerable<T> Results(int jobs)
    {
        List<Thread> threads = [.. Enumerable.Range(0, jobs).Select(i => new Thread(Work) { IsBackground = true, Name = $"ingest {i + 1}" })];
        var isLeft = false;
        try
        {
            threads.ForEach(thread => thread.Start());
            while (Next(out var item))
            {
                yield return item;
                _room.Release();
            }
        }
        finally
        {
            Stop();
            isLeft = threads.ConvertAll(thread => thread.Join(LeaveAfter)).TrueForAll(hasEnded => hasEnded);
        }

        while (_done.TryTake(out var item))
        {
            yield return item;
        }

        if (isLeft)
        {
            Dispose();
        }

        _failure?.Throw();
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

    private void Stop()
    {
        _stop.Cancel();
        foreach (var (_, turns) in _steps)
        {
            turns?.Close();
        }
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
        foreach (var (step, turns) in _steps)
        {
            _stop.Token.ThrowIfCancellationRequested();
            if (turns is null)
            {
                step.Work(item);
            }
            else
            {
                turns.Pass(number, () => step.Work(item));
            }
        }

    }
}

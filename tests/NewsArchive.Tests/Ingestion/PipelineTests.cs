using System.Collections.Concurrent;
using System.Diagnostics;
using NewsArchive.Ingestion;
using Xunit;

namespace NewsArchive.Tests.Ingestion;

public sealed class PipelineTests
{
    // How many threads a pipeline has beside those of its jobs: each may hold an item when another fails.
    private const int MoreThreads = 6;

    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(20);

    private readonly ConcurrentBag<int> _abandoned = [];

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    public async Task Whoever_cancels_does_not_wait_for_a_long_step(int jobs)
    {
        using CancellationTokenSource cancel = new();
        using ManualResetEventSlim isAtWork = new();
        using ManualResetEventSlim mayEnd = new();
        Step<int> longStep = new(_ => { isAtWork.Set(); mayEnd.Wait(Soon, CancellationToken.None); }, IsOrdered: false);
        using var results = Pipeline<int>.Run([1], jobs, [longStep, Last()], _abandoned.Add, cancel.Token).GetEnumerator();
        var ending = Task.Run(() => { isAtWork.Wait(Soon); cancel.Cancel(); }, TestContext.Current.CancellationToken);
        var clock = Stopwatch.StartNew();
        Assert.False(results.MoveNext());
        Assert.InRange(clock.Elapsed, TimeSpan.Zero, Soon / 2);
        Assert.Empty(_abandoned);
        mayEnd.Set();
        Assert.True(SpinWait.SpinUntil(() => _abandoned.Contains(1), Soon), "the item is still held");
        await ending;
    }

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    public void After_a_failure_what_is_through_is_told_and_the_rest_is_let_go(int jobs)
    {
        List<int> told = [];
        Step<int> failing = new(item => _ = item == 50 ? throw new InvalidOperationException("at 50") : item, IsOrdered: true);
        var failure = Assert.Throws<InvalidOperationException>(() =>
        {
            foreach (var item in Pipeline<int>.Run(Enumerable.Range(0, 100), jobs, [failing, Last()], _abandoned.Add, CancellationToken.None))
            {
                told.Add(item);
            }
        });
        Assert.Equal("at 50", failure.Message);
        Assert.Equal(Enumerable.Range(0, told.Count), told);
        Assert.InRange(told.Count, 50 - (jobs == 1 ? 1 : jobs + MoreThreads), 50);
        Assert.Contains(50, _abandoned);
        Assert.Empty(_abandoned.Intersect(told));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    public void Whoever_turns_away_leaves_nothing_open(int jobs)
    {
        var isClosed = false;
        foreach (var item in Pipeline<int>.Run(Endless(() => isClosed = true), jobs, [Last()], _abandoned.Add, CancellationToken.None))
        {
            Assert.Equal(0, item);
            break;
        }

        Assert.True(SpinWait.SpinUntil(() => Volatile.Read(ref isClosed), Soon), "the items are still open");
    }

    private static Step<int> Last() => new(_ => { }, IsOrdered: true);

    private static IEnumerable<int> Endless(Action closed)
    {
        try
        {
            for (var i = 0; ; i++)
            {
                yield return i;
            }
        }
        finally
        {
            closed();
        }
    }
}

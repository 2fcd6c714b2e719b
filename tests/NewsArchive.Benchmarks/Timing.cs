using System.Diagnostics;

namespace NewsArchive.Benchmarks;

/// <summary>Measures time on one core.</summary>
internal static class Timing
{
    /// <summary>The median time of several runs, in seconds, the first not counted where there are others.</summary>
    /// <param name="runs">How many runs count, at least 1.</param>
    /// <param name="warmUp">Whether to run once before.</param>
    /// <param name="action">What is measured.</param>
    public static double Median(int runs, bool warmUp, Action action)
    {
        if (warmUp)
        {
            action();
        }

        return Median(runs, GC.Collect, action);
    }

    /// <summary>The same, with something that is done before each run and not measured.</summary>
    public static double Median(int runs, Action before, Action action) => Middle(runs, () =>
    {
        before();
        var start = Stopwatch.GetTimestamp();
        action();
        return Stopwatch.GetElapsedTime(start);
    });

    /// <summary>The median processor time of several runs, in seconds, after some that do not count: what other programs do meanwhile makes little difference.</summary>
    public static double MedianOfProcessor(int runs, Action action, int warmUps = 2)
    {
        for (var i = 0; i < warmUps; i++)
        {
            action();
        }

        return Middle(runs, () =>
        {
            var start = Environment.CpuUsage.TotalTime;
            action();
            return Environment.CpuUsage.TotalTime - start;
        });
    }

    private static double Middle(int runs, Func<TimeSpan> run)
    {
        var seconds = new double[runs];
        for (var i = 0; i < runs; i++)
        {
            seconds[i] = run().TotalSeconds;
        }

        Array.Sort(seconds);
        return seconds[runs / 2];
    }
}

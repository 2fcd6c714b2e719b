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

        var seconds = new double[runs];
        for (var run = 0; run < runs; run++)
        {
            GC.Collect();
            var start = Stopwatch.GetTimestamp();
            action();
            seconds[run] = Stopwatch.GetElapsedTime(start).TotalSeconds;
        }

        Array.Sort(seconds);
        return seconds[runs / 2];
    }
}

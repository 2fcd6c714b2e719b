using System.Diagnostics;
using NewsArchive.Tests.Cli;
using Xunit;

namespace NewsArchive.Tests.Robustness;

/// <summary>The native executable at work in a folder, to be disturbed.</summary>
internal sealed class NativeArchive(Sandbox sandbox)
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(60);

    /// <summary>Skips the test, and says so, where there is no native executable; fails where there has to be one.</summary>
    public static void Require()
    {
        if (string.IsNullOrEmpty(Environment.GetEnvironmentVariable("ARCHIVE_NATIVE")))
        {
            Assert.NotEqual("1", Environment.GetEnvironmentVariable("ARCHIVE_REQUIRE_NATIVE"));
            Assert.Skip("ARCHIVE_NATIVE names no native executable");
        }
    }

    /// <summary>Starts a command.</summary>
    public Process Start(params string[] args)
    {
        ProcessStartInfo start = new(Path.GetFullPath(Environment.GetEnvironmentVariable("ARCHIVE_NATIVE")!), args)
        {
            WorkingDirectory = sandbox.Folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment.Remove("ARCHIVE_DB");
        return Process.Start(start)!;
    }

    /// <summary>Runs a command to its end.</summary>
    public (int Exit, string Out, string Error) Run(params string[] args)
    {
        using var process = Start(args);
        return End(process);
    }

    /// <summary>Waits for the end of a command.</summary>
    public static (int Exit, string Out, string Error) End(Process process)
    {
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEndAsync();
        Assert.True(process.WaitForExit(Longest), "the program does not end");
        return (process.ExitCode, output.GetAwaiter().GetResult(), error.GetAwaiter().GetResult());
    }

    /// <summary>Runs a command and sends it a signal after a while.</summary>
    /// <returns>Its exit code and what it said; null where it was at its end before.</returns>
    public (int Exit, string Error)? Disturb(string signal, TimeSpan after, params string[] args)
    {
        using var process = Start(args);
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEndAsync();
        if (process.WaitForExit(after))
        {
            return null;
        }

        Process.Start("kill", [$"-{signal}", $"{process.Id}"]).WaitForExit();
        var clock = Stopwatch.StartNew();
        Assert.True(process.WaitForExit(Longest), "the program does not end");
        Assert.True(signal == "KILL" || clock.Elapsed < TimeSpan.FromSeconds(5), $"it took {clock.Elapsed} to stop");
        _ = output.GetAwaiter().GetResult();
        return (process.ExitCode, error.GetAwaiter().GetResult());
    }
}

using System.Diagnostics;
using NewsArchive.Tests.Cli;
using Xunit;

namespace NewsArchive.Tests.Robustness;

/// <summary>A program that is started without its three streams, as some that run others in the background do.</summary>
public sealed class ClosedStreamsTests : IDisposable
{
    private readonly Sandbox _box = new Sandbox().With("s/a.txt", "date 2022-03-01 One.");

    [Fact]
    public void Without_any_stream_the_work_is_done()
    {
        NativeArchive.Require();
        Assert.SkipWhen(OperatingSystem.IsWindows(), "streams cannot be closed here");
        var program = Path.GetFullPath(Environment.GetEnvironmentVariable("ARCHIVE_NATIVE")!);
        ProcessStartInfo start = new("/bin/sh", ["-c", "exec \"$0\" ingest s missing.txt --db a.db <&- >&- 2>&-", program]) { WorkingDirectory = _box.Folder };
        using var process = Process.Start(start)!;
        process.WaitForExit();
        Assert.Equal(2, process.ExitCode);
        Assert.Contains("articles            1", _box.Run("stats", "--db", "a.db").Out, StringComparison.Ordinal);
    }

    public void Dispose() => _box.Dispose();
}

using NewsArchive.Tests.Cli;
using Xunit;

namespace NewsArchive.Tests.Robustness;

/// <summary>Whatever ends an ingest, and whenever, the next one goes on, and nothing tells that it was ended.</summary>
public sealed class InterruptedIngestTests : IDisposable
{
    private const int Kills = 50;
    private const int Interruptions = 12;
    private const int ClosedByInterrupt = 130;

    private readonly Sandbox _calm = new();
    private readonly Sandbox _rough = new();

    [Fact]
    public void Killed_at_any_moment_it_leaves_a_sound_archive_and_goes_on() => Disturb("KILL", Kills, 137);

    [Fact]
    public void Interrupted_at_any_moment_it_stops_soon_with_130_and_goes_on() => Disturb("INT", Interruptions, ClosedByInterrupt);

    [Fact]
    public void Two_ingests_at_once_take_turns_and_nothing_is_lost()
    {
        NativeArchive.Require();
        NativeArchive archive = new(_rough);
        new Newsroom(_rough).Open();
        using var first = archive.Start("ingest", "s/0", "s/1", "s/2", "s/3");
        while (!File.Exists(_rough.At("archive.db-lock")) && !first.HasExited)
        {
            Thread.Sleep(1);
        }

        using var second = archive.Start("ingest", "s");
        var (one, two) = (NativeArchive.End(first), NativeArchive.End(second));
        Assert.Equal((0, 0), (one.Exit, two.Exit));
        Assert.Contains("waiting: another program writes to", two.Error, StringComparison.Ordinal);
        Assert.Equal(["archive.db"], Directory.GetFiles(_rough.Folder).Select(Path.GetFileName));
        SoundArchive.Check(_rough.At("archive.db"));
        Assert.Equal(Newsroom.Count, Sources(archive.Run("stats", "--format", "json").Out));
    }

    public void Dispose()
    {
        _calm.Dispose();
        _rough.Dispose();
    }

    private static long Sources(string stats) => System.Text.Json.JsonDocument.Parse(stats).RootElement.GetProperty("sources").GetInt64();

    private void Disturb(string signal, int times, int exit)
    {
        NativeArchive.Require();
        var (first, last, duration) = Undisturbed();
        NativeArchive archive = new(_rough);
#pragma warning disable CA5394 // repeatable on purpose
        Random random = new(20220301);
        for (var done = 0; done < times;)
        {
            foreach (var file in Directory.GetFiles(_rough.Folder))
            {
                File.Delete(file);
            }

            new Newsroom(_rough).Open();
            done += UntilWhole(archive, random);
            Assert.Equal(first, archive.Run("export", "--revisions").Out);
            new Newsroom(_rough).Revise();
            done += UntilWhole(archive, random);
            Assert.Equal(last, archive.Run("export", "--revisions").Out);
            Directory.Delete(_rough.At("s"), recursive: true);
        }

        // The first disturbances of each ingest come early, so that there are several before it is through.
        int UntilWhole(NativeArchive rough, Random moments)
        {
            var count = 0;
            while (rough.Disturb(signal, duration * moments.NextDouble() * 0.7, "ingest", "s") is { } ended)
            {
                if (ended == 0)
                {
                    // It was through before the signal came.
                    break;
                }

                Assert.Equal(exit, ended);
                SoundArchive.Check(_rough.At("archive.db"));
                count++;
            }

            return count;
        }
#pragma warning restore CA5394
    }

    private (string First, string Last, TimeSpan Duration) Undisturbed()
    {
        NativeArchive archive = new(_calm);
        new Newsroom(_calm).Open();
        var clock = System.Diagnostics.Stopwatch.StartNew();
        Assert.Equal(0, archive.Run("ingest", "s").Exit);
        var duration = clock.Elapsed;
        var first = archive.Run("export", "--revisions").Out;
        new Newsroom(_calm).Revise();
        Assert.Equal(0, archive.Run("ingest", "s").Exit);
        return (first, archive.Run("export", "--revisions").Out, duration);
    }
}

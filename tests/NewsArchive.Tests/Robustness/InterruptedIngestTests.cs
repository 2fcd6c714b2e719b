using System.Text.RegularExpressions;
using NewsArchive.Tests.Cli;
using NewsArchive.Tests.Storage;
using Xunit;

namespace NewsArchive.Tests.Robustness;

/// <summary>Whatever ends an ingest, and whenever, the next one goes on, and nothing tells that it was ended.</summary>
[Trait("Category", "Robustness")]
public sealed partial class InterruptedIngestTests : IDisposable
{
    private const int Kills = 50;
    private const int Interruptions = 12;
    private const int Killed = 137;
    private const int Interrupted = 130;

    private readonly Sandbox _calm = new();
    private readonly Sandbox _rough = new();

    [Fact]
    public void Killed_at_any_moment_it_leaves_a_sound_archive_and_goes_on() => Disturb("KILL", Kills, Killed);

    [Fact]
    public void Interrupted_at_any_moment_it_stops_soon_with_130_says_what_it_kept_and_goes_on() => Disturb("INT", Interruptions, Interrupted);

    [Theory]
    [InlineData("1")]
    [InlineData("2")]
    public void Interrupted_in_the_midst_of_a_huge_file_it_does_not_wait_for_its_end(string jobs)
    {
        NativeArchive.Require();
        var line = string.Concat(Enumerable.Range(0, 2000).Select(word => $"word{word} ")) + "\n\n";
        _rough.With("huge.txt", "date 2022-03-01 " + string.Concat(Enumerable.Repeat(line, 3000)));
        // A quick machine reads such a file within half a second and keeps it in another third.
        var ended = new NativeArchive(_rough).Disturb("INT", TimeSpan.FromSeconds(0.2), "ingest", "huge.txt", "--jobs", jobs);
        Assert.Equal(Interrupted, ended?.Exit);
        Assert.StartsWith("archive: interrupted: nothing changed: 0 new, ", ended?.Error, StringComparison.Ordinal);
        SoundArchive.Check(_rough.At("archive.db"));
    }

    [Fact]
    public void A_second_interruption_ends_it_at_once_and_harms_nothing()
    {
        NativeArchive.Require();
        new Newsroom(_rough).Open();
        NativeArchive archive = new(_rough);
        using (var process = archive.Start("ingest", "s"))
        {
            Thread.Sleep(300);
            for (var i = 0; i < 2; i++)
            {
                System.Diagnostics.Process.Start("kill", ["-INT", $"{process.Id}"]).WaitForExit();
            }

            Assert.Equal(Interrupted, NativeArchive.End(process).Exit);
        }

        SoundArchive.Check(_rough.At("archive.db"));
        Assert.Equal(0, archive.Run("ingest", "s").Exit);
        SoundArchive.Check(_rough.At("archive.db"));
    }

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
        Newsroom newsroom = new(_rough);
#pragma warning disable CA5394 // repeatable on purpose
        Random random = new(20220301);
        for (var done = 0; done < times;)
        {
            foreach (var file in Directory.GetFiles(_rough.Folder))
            {
                File.Delete(file);
            }

            newsroom.Open();
            done += UntilWhole();
            Assert.Equal(first, archive.Run("export", "--revisions").Out);
            newsroom.Revise();
            done += UntilWhole();
            Assert.Equal(last, archive.Run("export", "--revisions").Out);
        }

        // The first disturbances of each ingest come early, so that there are several before it is through.
        int UntilWhole()
        {
            for (var count = 0; ; count++)
            {
                var before = Articles();
                if (archive.Disturb(signal, duration * random.NextDouble() * 0.7, "ingest", "s") is not { } ended || ended.Exit == 0)
                {
                    // It was through before the signal came.
                    return count;
                }

                Assert.Equal(exit, ended.Exit);
                SoundArchive.Check(_rough.At("archive.db"));
                if (Said().Match(ended.Error) is { Success: true } said)
                {
                    Assert.Equal(Articles() - before, Number(said, "new") + Number(said, "revised"));
                }
            }
        }
#pragma warning restore CA5394
    }

    // What was not kept is not there. Of what was kept, each new or revised source of the newsroom has brought an article of its own.
    private long Articles()
    {
        if (!SoundArchive.IsMade(_rough.At("archive.db")))
        {
            return 0;
        }

        using RawDatabase database = new(_rough.At("archive.db"));
        return database.Number("SELECT count(*) FROM article");
    }

    private static long Number(Match said, string group) => long.Parse(said.Groups[group].Value, System.Globalization.CultureInfo.InvariantCulture);

    private (string First, string Last, TimeSpan Duration) Undisturbed()
    {
        NativeArchive archive = new(_calm);
        Newsroom newsroom = new(_calm);
        newsroom.Open();
        var clock = System.Diagnostics.Stopwatch.StartNew();
        Assert.Equal(0, archive.Run("ingest", "s").Exit);
        var duration = clock.Elapsed;
        var first = archive.Run("export", "--revisions").Out;
        newsroom.Revise();
        Assert.Equal(0, archive.Run("ingest", "s").Exit);
        return (first, archive.Run("export", "--revisions").Out, duration);
    }

    [GeneratedRegex(@"interrupted: (?:nothing changed: )?(?<new>\d+) new, \d+ unchanged, (?<revised>\d+) revised")]
    private static partial Regex Said();
}

using NewsArchive.Ingestion;
using NewsArchive.Querying;
using NewsArchive.Sources;
using NewsArchive.Sqlite;
using NewsArchive.Tests.Cli;
using Xunit;

namespace NewsArchive.Tests.Ingestion;

public sealed class IngestTests : IDisposable
{
    private const int Count = 5000;

    private readonly Sandbox _box = new();

    [Fact]
    public void Ingesting_twice_changes_nothing()
    {
        _box.With("s/a.txt", "date 2022-03-01 One.").With("s/b.txt", "date 2022-03-01 Two.");
        Assert.Equal(["s/a.txt New 2022-03-01.1", "s/b.txt New 2022-03-01.2"], Outcomes());
        Assert.Equal(["s/a.txt Unchanged 2022-03-01.1", "s/b.txt Unchanged 2022-03-01.2"], Outcomes());
    }

    [Fact]
    public void Content_that_changed_is_a_revision_and_content_met_again_a_copy()
    {
        _box.With("s/a.txt", "date 2022-03-01 One.");
        Outcomes();
        _box.With("s/a.txt", "date 2022-03-01 Other.").With("s/b.txt", "date 2022-03-01 One.");
        Assert.Equal(["s/a.txt Revised 2022-03-01.2", "s/b.txt Copy 2022-03-01.1"], Outcomes());
    }

    [Fact]
    public void What_fails_or_is_skipped_stands_in_its_place_and_the_rest_goes_on()
    {
        _box.With("s/a.txt", new string('x', 200)).With("s/b.txt", "Two.").With("s/c.jpg", "no");
        Assert.Equal(["s/a.txt Failed ", "s/b.txt New undated.1", "s/c.jpg Skipped "], Outcomes(new() { Limits = new() { MaxSize = 100 } }));
    }

    [Fact]
    public void What_is_larger_in_the_archive_than_an_article_may_be_there_fails_and_the_rest_goes_on()
    {
        _box.With("s/a.txt", System.Text.Encoding.Unicode.GetBytes(new string('\u20AC', 1000))).With("s/b.txt", new string('x', 3000));
        using var store = SqliteArticleStore.Create(_box.At("archive.db"), new() { MostBytes = 5000 });
        List<FileOutcome> outcomes = [.. Ingest.Run(Entries(), store, new(), CancellationToken.None)];
        Assert.Equal([OutcomeKind.Failed, OutcomeKind.New], outcomes.Select(outcome => outcome.Kind));
        Assert.Equal("s/a.txt: takes more than 5000 bytes in the archive, the most that it keeps of one article; split it", outcomes[0].Message);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    public void Numbers_follow_the_order_of_names_over_many_chunks(int jobs)
    {
        Many(Count);
        Assert.Equal(Enumerable.Range(0, Count).Select(i => $"s/{i:0000}.txt New 2022-03-01.{i + 1}"), Outcomes(new() { Jobs = jobs }));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    public void An_interruption_keeps_whole_chunks_and_tells_them_and_the_next_run_goes_on_there(int jobs)
    {
        Many(Count);
        using CancellationTokenSource cancel = new();
        var told = 0;
        using (var store = SqliteArticleStore.Create(_box.At("archive.db")))
        {
            foreach (var outcome in Ingest.Run(Entries(), store, new() { Jobs = jobs }, cancel.Token))
            {
                Assert.Equal(OutcomeKind.New, outcome.Kind);
                told++;
                cancel.Cancel();
            }
        }

        using (var reopened = SqliteArticleStore.Open(_box.At("archive.db")))
        {
            Assert.Equal(told, reopened.Stats().Articles);
            Assert.InRange(told, 1, Count);
        }

        var rest = Outcomes(new() { Jobs = jobs });
        Assert.Equal(Enumerable.Range(0, Count).Select(i => $"s/{i:0000}.txt {(i < told ? "Unchanged" : "New")} 2022-03-01.{i + 1}"), rest);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    public void After_an_interruption_the_same_store_goes_on_too(int jobs)
    {
        Many(Count);
        using CancellationTokenSource cancel = new();
        using var store = SqliteArticleStore.Create(_box.At("archive.db"));
        var told = 0;
        foreach (var outcome in Ingest.Run(Entries(), store, new() { Jobs = jobs }, cancel.Token))
        {
            told++;
            cancel.Cancel();
        }

        // A thread that is left behind may hold some ids for a while, so there may be gaps between them.
        List<FileOutcome> rest = [.. Ingest.Run(Entries(), store, new() { Jobs = jobs, Rehash = true }, CancellationToken.None)];
        Assert.Equal(Enumerable.Range(0, Count).Select(i => $"s/{i:0000}.txt {(i < told ? "Unchanged" : "New")}"), rest.Select(outcome => $"{outcome.Source} {outcome.Kind}"));
        Assert.Equal(rest.Select(outcome => outcome.Id!.Value.Key).Distinct().Order(), rest.Select(outcome => outcome.Id!.Value.Key));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    public void Of_a_row_that_two_containers_hold_the_second_counts_whether_or_not_the_first_is_kept_by_then(int jobs)
    {
        _box.With("s/1.jsonl", Rows(0, 3000, "One")).With("s/2.jsonl", Rows(0, 3000, "Two"));
        Assert.Equal(Kinds((3000, "New"), (3000, "Revised")), OutcomeKinds(jobs));
        Assert.Equal(Kinds((3000, "Revised"), (3000, "Revised")), OutcomeKinds(jobs));
        _box.With("s/1.jsonl", Rows(0, 10, "One")).With("s/2.jsonl", Rows(0, 10, "Two"));
        Assert.Equal(Kinds((10, "Revised"), (10, "Revised")), OutcomeKinds(jobs));
    }

    [Fact]
    public async Task A_file_that_could_change_unseen_while_it_was_read_is_read_again()
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Skip("there are no pipes among files here");
        }

        // What comes through a pipe comes as slowly as the test likes.
        System.Diagnostics.Process.Start("mkfifo", [_box.At("pipe.txt")]).WaitForExit();
        ShiftedClock clock = new();
        SourceFile pipe = new("pipe.txt", _box.Folder, 0, clock.GetUtcNow().AddSeconds(-1));
        using var store = SqliteArticleStore.Create(_box.At("archive.db"));
        var ingest = Task.Run(() => Ingest.Run([pipe], store, new() { Clock = clock }, CancellationToken.None).Count(), TestContext.Current.CancellationToken);
        await using (StreamWriter writer = new(_box.At("pipe.txt")))
        {
            clock.Shift = TimeSpan.FromHours(1);
            await writer.WriteAsync("date 2022-03-01 One.");
        }

        Assert.Equal(1, await ingest);
        Assert.False(store.FindSource("pipe.txt")!.Value.Settled);
    }

    [Fact]
    public void What_is_through_is_told_in_bytes_on_disk_and_what_was_read_in_bytes_of_text()
    {
        _box.With("s/a.txt", "date 2022-03-01 One.").With("s/b.jsonl", Rows(0, 2000, "Two")).With("s/c.md", "No article.");
        var passed = 0L;
        List<string> read = All(new() { Passed = (_, more) => passed += more }, outcome => $"{outcome.Kind} {outcome.Bytes}");
        Assert.Equal(new FileInfo(_box.At("s/a.txt")).Length + new FileInfo(_box.At("s/b.jsonl")).Length, passed);
        Assert.Equal("New 20", read[0]);
        Assert.Equal("Skipped 0", read[^1]);
        Assert.DoesNotContain("New 0", read);
        passed = 0;
        Outcomes(new() { Passed = (_, more) => passed += more });
        Assert.Equal(new FileInfo(_box.At("s/a.txt")).Length + new FileInfo(_box.At("s/b.jsonl")).Length, passed);
    }

    [Fact]
    public void A_huge_article_is_kept_like_any_other()
    {
        _box.With("s/a.txt", "date 2022-03-01 " + string.Concat(Enumerable.Range(0, 500_000).Select(word => $"word{word}{(word % 100 == 99 ? "\n\n" : " ")}")) + "lastword");
        Assert.Equal(["s/a.txt New 2022-03-01.1"], Outcomes());
        Robustness.SoundArchive.Check(_box.At("archive.db"));
        using var store = SqliteArticleStore.Open(_box.At("archive.db"));
        Assert.Equal(1, store.Count(new(QueryParser.Parse("lastword word499999", new(2022, 3, 1)))));
    }

    [Fact]
    public void A_failure_of_the_archive_ends_the_ingest_and_is_told()
    {
        Many(Count);
        using var store = SqliteArticleStore.Create(_box.At("archive.db"));
        var entries = Entries().Select((entry, i) =>
        {
            if (i == Count - 1)
            {
                store.Dispose();
            }

            return entry;
        });
        Assert.ThrowsAny<Exception>(() => Ingest.Run(entries, store, new() { Jobs = 4 }, CancellationToken.None).ToList());
    }

    [Fact]
    public void A_file_that_is_as_it_was_is_not_read_again_unless_asked()
    {
        _box.With("s/a.txt", "date 2022-03-01 One.");
        File.SetLastWriteTimeUtc(_box.At("s/a.txt"), new DateTime(2022, 3, 2, 0, 0, 0, DateTimeKind.Utc));
        Outcomes();
        File.WriteAllText(_box.At("s/a.txt"), "date 2022-03-01 Two.");
        File.SetLastWriteTimeUtc(_box.At("s/a.txt"), new DateTime(2022, 3, 2, 0, 0, 0, DateTimeKind.Utc));
        Assert.Equal(["s/a.txt Unchanged 2022-03-01.1"], Outcomes());
        Assert.Equal(["s/a.txt Revised 2022-03-01.2"], Outcomes(new() { Rehash = true }));
    }

    [Fact]
    public void A_file_that_changed_just_before_it_was_read_is_read_again()
    {
        _box.With("s/a.txt", "date 2022-03-01 One.");
        Outcomes();
        var modified = File.GetLastWriteTimeUtc(_box.At("s/a.txt"));
        File.WriteAllText(_box.At("s/a.txt"), "date 2022-03-01 Two.");
        File.SetLastWriteTimeUtc(_box.At("s/a.txt"), modified);
        Assert.Equal(["s/a.txt Revised 2022-03-01.2"], Outcomes());
    }

    [Fact]
    public void An_outcome_carries_what_was_odd_in_what_was_read_each_rule_once()
    {
        _box.With("s/a.txt", "No date. “One,” and “two.").With("s/b.txt", "date 2022-03-01 Two.").With("s/c.txt", "No date. “One,” and “two.");
        Assert.Equal(["s/a.txt NA0001 NA0011", "s/b.txt", "s/c.txt NA0001 NA0011"], Odd());
        _box.With("s/b.txt", "Two, “and “no “end");
        Assert.Equal(["s/a.txt", "s/b.txt NA0001 NA0011", "s/c.txt"], Odd());
    }

    [Fact]
    public void The_report_adds_up()
    {
        IngestReport report = new();
        foreach (var kind in Enum.GetValues<OutcomeKind>())
        {
            report = report.Add(new("a.txt", kind) { Posts = 2, Quotations = 1 });
        }

        Assert.Equal(new() { New = 1, Unchanged = 1, Revised = 1, Copies = 1, Failed = 1, Skipped = 1, Vanished = 1, Forgotten = 1, Reread = 1, Posts = 18, Quotations = 9 }, report);
        Assert.False(new IngestReport { Unchanged = 9, Failed = 1 }.Changed);
    }

    public void Dispose() => _box.Dispose();

    private void Many(int count)
    {
        for (var i = 0; i < count; i++)
        {
            _box.With($"s/{i:0000}.txt", $"date 2022-03-01 Number {i}.");
        }
    }

    private static string Rows(int first, int count, string text) =>
        string.Concat(Enumerable.Range(first, count).Select(i => $$"""{"url":"https://x.example/{{i}}","date":"2022-03-01","text":"{{text}} number {{i}}."}""" + "\n"));

    private static IEnumerable<string> Kinds(params (int Count, string Kind)[] runs) => runs.SelectMany(run => Enumerable.Repeat(run.Kind, run.Count));

    private List<string> OutcomeKinds(int jobs) => [.. Outcomes(new() { Jobs = jobs, Rehash = true }).Select(outcome => outcome.Split(' ')[1])];

    private IEnumerable<SourceEntry> Entries() => SourceFiles.Under([_box.At("s")], new(_box.Folder), SourceFilter.None, new HashSet<string>());

    private List<string> Odd() => All(new(), outcome => string.Join(' ', outcome.Diagnostics.Select(odd => odd.Rule).Prepend(outcome.Source)));

    private List<string> Outcomes(IngestSettings? settings = null) => All(settings ?? new(), outcome => $"{outcome.Source} {outcome.Kind} {outcome.Id}");

    private List<string> All(IngestSettings settings, Func<FileOutcome, string> line)
    {
        using var store = SqliteArticleStore.Create(_box.At("archive.db"));
        return [.. Ingest.Run(Entries(), store, settings, CancellationToken.None).Select(line)];
    }
}

/// <summary>The time, and how far it is ahead.</summary>
internal sealed class ShiftedClock : TimeProvider
{
    public TimeSpan Shift { get; set; }

    public override DateTimeOffset GetUtcNow() => base.GetUtcNow() + Shift;

    public override long GetTimestamp() => base.GetTimestamp() + (long)(Shift.TotalSeconds * TimestampFrequency);
}

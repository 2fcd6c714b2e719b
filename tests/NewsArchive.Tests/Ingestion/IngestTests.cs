using NewsArchive.Ingestion;
using NewsArchive.Sources;
using NewsArchive.Sqlite;
using NewsArchive.Tests.Cli;
using Xunit;

namespace NewsArchive.Tests.Ingestion;

public sealed class IngestTests : IDisposable
{
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
        Assert.Equal(["s/a.txt Failed ", "s/b.txt New undated.1", "s/c.jpg Skipped "], Outcomes(maxSize: 100));
    }

    [Fact]
    public void Numbers_follow_the_order_of_names_over_many_batches()
    {
        Many(1100);
        Assert.Equal(Enumerable.Range(0, 1100).Select(i => $"s/{i:0000}.txt New 2022-03-01.{i + 1}"), Outcomes());
    }

    [Fact]
    public void An_interruption_keeps_whole_batches()
    {
        Many(1100);
        using CancellationTokenSource cancel = new();
        using (var store = SqliteArticleStore.Create(_box.At("archive.db")))
        {
            foreach (var outcome in Ingest.Run(Entries(), store, new(), TimeProvider.System, cancel.Token))
            {
                Assert.Equal(OutcomeKind.New, outcome.Kind);
                cancel.Cancel();
            }
        }

        using var reopened = SqliteArticleStore.Open(_box.At("archive.db"));
        Assert.Equal(500, reopened.Stats().Articles);
    }

    [Fact]
    public void The_report_adds_up()
    {
        IngestReport report = new();
        foreach (var kind in Enum.GetValues<OutcomeKind>())
        {
            report = report.Add(new("a.txt", kind) { Posts = 2, Quotations = 1 });
        }

        Assert.Equal(new() { New = 1, Unchanged = 1, Revised = 1, Copies = 1, Failed = 1, Skipped = 1, Posts = 12, Quotations = 6 }, report);
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

    private IEnumerable<SourceEntry> Entries() => SourceFiles.Under([_box.At("s")], new(_box.Folder), new HashSet<string>());

    private List<string> Outcomes(long maxSize = 1000)
    {
        using var store = SqliteArticleStore.Create(_box.At("archive.db"));
        return [.. Ingest.Run(Entries(), store, new() { MaxSize = maxSize }, TimeProvider.System, CancellationToken.None).Select(outcome => $"{outcome.Source} {outcome.Kind} {outcome.Id}")];
    }
}

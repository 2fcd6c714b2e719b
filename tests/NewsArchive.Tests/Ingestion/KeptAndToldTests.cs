using NewsArchive.Ingestion;
using NewsArchive.Model;
using NewsArchive.Sources;
using NewsArchive.Sqlite;
using NewsArchive.Storage;
using NewsArchive.Tests.Cli;
using NewsArchive.Tests.Storage;
using Xunit;

namespace NewsArchive.Tests.Ingestion;

/// <summary>What is kept is told, and what is told is kept, whatever becomes of what comes after it.</summary>
public sealed class KeptAndToldTests : IDisposable
{
    // As many as go through the pipeline together, and are held in memory until they are made to last.
    private const int Held = 1024;

    // A file that goes alone, and is kept by another way than those before it.
    private const int Alone = 1_200_000;

    // So many of those are kept before all that was held must last.
    private const int Together = 16;

    private readonly Sandbox _box = new();

    public KeptAndToldTests()
    {
        for (var i = 0; i < Held; i++)
        {
            _box.With($"s/{i:0000}.txt", $"date 2022-03-01 Number {i}.");
        }

        _box.With("s/alone.txt", "date 2022-03-01 " + string.Concat(Enumerable.Repeat("The ferry waits. ", Alone / 17)));
    }

    [Fact]
    public void Where_a_later_file_ends_the_ingest()
    {
        Assert.Equal("the list broke off", Told(Entries().Concat(BreakingOff()), jobs: 1, out var told));
        Assert.Equal(Held + 1, told.Count);
        AssertKept(told);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    public void Where_what_came_before_is_kept_and_the_next_cannot_be(int jobs)
    {
        RefuseTheLast();
        Assert.Contains("refused", Told(Entries(), jobs, out var told), StringComparison.Ordinal);
        Assert.Equal(Held, told.Count);
        AssertKept(told);
    }

    [Fact]
    public void Where_people_read_how_it_went()
    {
        RefuseTheLast();
        var ran = _box.Run("ingest", "s");
        Assert.Equal(2, ran.Exit);
        Assert.StartsWith($"archive: given up: {Held} new, 0 unchanged, 0 revised, 0 failed, 0 skipped; ", ran.Error, StringComparison.Ordinal);
        Assert.Contains("refused", ran.Error.Split('\n')[1], StringComparison.Ordinal);
    }

    [Fact]
    public void Where_the_archive_fails_as_soon_as_all_is_kept()
    {
        for (var i = 0; i < Together; i++)
        {
            _box.With($"t/{i:00}.txt", $"date 2022-03-01 Number {i}. " + string.Concat(Enumerable.Repeat("The ferry waits. ", Alone / 17)));
        }

        List<FileOutcome> told = [];
        using (var archive = SqliteArticleStore.Create(_box.At("archive.db")))
        using (FailingOnceKept store = new(archive))
        {
            Assert.Equal("the disk broke off", Assert.Throws<StorageException>(() => told.AddRange(Ingest.Run(Entries("t", "s"), store, new() { Jobs = 1 }, CancellationToken.None))).Message);
        }

        AssertKept(told);
    }

    public void Dispose() => _box.Dispose();

    private static IEnumerable<SourceEntry> BreakingOff() => Enumerable.Range(0, 1).Select<int, SourceEntry>(_ => throw new StorageException("the list broke off"));

    private IEnumerable<SourceEntry> Entries(params string[] folders) => SourceFiles.Under(folders.DefaultIfEmpty("s").Select(_box.At), new(_box.Folder), SourceFilter.None, new HashSet<string>());

    private void RefuseTheLast()
    {
        SqliteArticleStore.Create(_box.At("archive.db")).Dispose();
        using RawDatabase database = new(_box.At("archive.db"));
        database.Execute("CREATE TRIGGER refuse BEFORE INSERT ON source WHEN new.path = 's/alone.txt' BEGIN SELECT raise(ABORT, 'refused'); END");
    }

    private string Told(IEnumerable<SourceEntry> entries, int jobs, out List<FileOutcome> told)
    {
        List<FileOutcome> outcomes = told = [];
        using var store = SqliteArticleStore.Create(_box.At("archive.db"));
        return Assert.Throws<StorageException>(() => outcomes.AddRange(Ingest.Run(entries, store, new() { Jobs = jobs }, CancellationToken.None))).Message;
    }

    private void AssertKept(List<FileOutcome> told)
    {
        Assert.All(told, outcome => Assert.Equal(OutcomeKind.New, outcome.Kind));
        using var store = SqliteArticleStore.Open(_box.At("archive.db"));
        Assert.Equal(told.Count, store.Stats().Articles);
    }

    /// <summary>An archive that fails at the first moment when all is kept.</summary>
    private sealed class FailingOnceKept(IArticleIntake archive) : IArticleIntake
    {
        public KnownSource? FindSource(string source) => archive.FindSource(source);

        public IReadOnlyList<KnownSource> FilesUnder(string beginning, string after, int most) => archive.FilesUnder(beginning, after, most);

        public string? HashOf(ArticleId id) => archive.HashOf(id);

        public bool HoldsContainer(string source, long size, DateTimeOffset modifiedAt) => archive.HoldsContainer(source, size, modifiedAt);

        public SourcedArticle Prepare(SourcedArticle article) => archive.Prepare(article);

        public IArticleBatch Number(Arrivals arrivals) => archive.Number(arrivals);

        public void Flush()
        {
            archive.Flush();
            throw new StorageException("the disk broke off");
        }

        public void Forget(IReadOnlyList<string> sources) => archive.Forget(sources);

        public void Dispose()
        {
        }
    }
}

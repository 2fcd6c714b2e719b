using NewsArchive.Ingestion;
using NewsArchive.Sources;
using NewsArchive.Sqlite;
using NewsArchive.Tests.Cli;
using NewsArchive.Tests.Similarity;
using Xunit;

namespace NewsArchive.Tests.Ingestion;

/// <summary>The same sources give the same archive, clusters of copies included, however the work was done.</summary>
public sealed class SameResultTests : IDisposable
{
    // More than one chunk.
    private const int Count = 2600;

    private static readonly string[] Paragraphs = [.. Texts.Harbour.ReplaceLineEndings("\n").Split("\n\n"), .. Texts.Library.ReplaceLineEndings("\n").Split("\n\n")];

    private readonly Sandbox _box = new();

    public SameResultTests()
    {
        for (var i = 0; i < Count; i++)
        {
            // Every ninth is run again some days later, and shortened.
            var (story, isCopy) = i % 9 == 8 ? (i - 8, true) : (i, false);
            var text = string.Join("\n\n", Paragraphs.Skip(story % 4).Take(isCopy ? 2 : 3)).Replace(" the ", $" the {story}th ", StringComparison.Ordinal).Replace(" and ", $" and {story} ", StringComparison.Ordinal);
            _box.With($"s/{i:0000}.txt", $" date 2022-{(story % 12) + 1:00}-{(story % 20) + (isCopy ? 5 : 1):00} {text}");
        }

        Ingested("one", new() { Jobs = 1 });
    }

    [Fact]
    public void With_many_jobs() => Assert.Equal(Exported("one"), Exported(Ingested("many", new() { Jobs = 4 })));

    [Fact]
    public void With_the_other_way_to_index() => Assert.Equal(Exported("one"), Exported(Ingested("api", new() { Jobs = 3 }, IndexMode.Api)));

    [Fact]
    public void With_copies_looked_for_later()
    {
        Ingested("late", new(), findsCopies: false);
        Assert.DoesNotContain("\"cluster\":\"", Exported("late"), StringComparison.Ordinal);
        Assert.Equal(Exported("one"), Exported(Ingested("late", new())));
    }

    [Fact]
    public void After_an_interruption()
    {
        using CancellationTokenSource cancel = new();
        using (var store = SqliteArticleStore.Create(_box.At("stopped.db")))
        {
            foreach (var _ in Ingest.Run(Entries(), store, new() { Jobs = 2 }, cancel.Token))
            {
                cancel.Cancel();
            }
        }

        Assert.NotEqual(Exported("one"), Exported("stopped"));
        Assert.Equal(Exported("one"), Exported(Ingested("stopped", new())));
    }

    [Fact]
    public void There_are_clusters_to_speak_of() =>
        Assert.InRange(Exported("one").Split('\n').Count(line => line.Contains("\"cluster\":\"", StringComparison.Ordinal)), Count / 9 * 2, Count / 2);

    public void Dispose() => _box.Dispose();

    private string Ingested(string name, IngestSettings settings, IndexMode index = IndexMode.Graft, bool findsCopies = true)
    {
        using var store = SqliteArticleStore.Create(_box.At(name + ".db"), new() { Index = index, Fingerprints = findsCopies });
        Assert.All(Ingest.Run(Entries(), store, settings, CancellationToken.None), outcome => Assert.Null(outcome.Message));
        _ = findsCopies ? store.GroupCopies(CancellationToken.None) : 0;
        return name;
    }

    private string Exported(string name) => _box.Run("export", "--db", name + ".db").Out;

    private IEnumerable<SourceEntry> Entries() => SourceFiles.Under([_box.At("s")], new(_box.Folder), SourceFilter.None, new HashSet<string>());
}

using System.Diagnostics;
using System.Globalization;
using System.Text;
using NewsArchive.Querying;
using NewsArchive.Sqlite;
using NewsArchive.Storage;
using NewsArchive.Tests.Cli;
using NewsArchive.Tests.Corpus;
using Xunit;

namespace NewsArchive.Tests.Searching;

/// <summary>
/// No query is an error, and none takes long. The archive is made of the seeds and the corpus, and a few hundred queries are enough to see that all goes on
/// working; <c>ARCHIVE_HOSTILE_DB</c> names a large one, which is asked ten thousand, and each has a second of processor time (<c>docs/benchmarks.md</c>).
/// </summary>
public class HostileSearchTests(ITestOutputHelper output)
{
    private static readonly string? Large = Environment.GetEnvironmentVariable("ARCHIVE_HOSTILE_DB") is { Length: > 0 } name ? name : null;

    // A guard against what never ends; of a large archive it is a promise.
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(Large is null ? 60 : 1);

    private static readonly DateOnly Today = new(2026, 5, 4);

    private readonly List<(TimeSpan Processor, TimeSpan Elapsed, string Query)> _slowest = [];

    [Fact]
    public void Queries_of_any_kind_are_answered()
    {
        using Sandbox sandbox = new();
        using var store = SqliteArticleStore.Open(Archive(sandbox));
        var number = 0;
        foreach (var text in new HostileQueries(20_220_224).Take(Large is null ? 400 : 10_000))
        {
            Timed(text, () => store.Search(Query(text, number)));
            Timed(text, () => Ask(store, Query(text, number), number));
            number++;
        }

        Report(number);
    }

    [Fact]
    public void A_million_characters_of_anything_are_answered()
    {
        using Sandbox sandbox = new();
        using var store = SqliteArticleStore.Open(Archive(sandbox));
        foreach (var text in new HostileQueries(7).Endless())
        {
            Timed(text, () => store.Search(Query(text, 0)));
        }

        Report(0);
    }

    [Fact]
    public void The_program_ends_with_0_or_1_whatever_is_asked()
    {
        using Sandbox sandbox = new();
        var archive = Archive(sandbox);
        string[] verbs = ["search", "posts", "quotes", "timeline"];
        var number = 0;
        HostileQueries queries = new(99);
        foreach (var text in queries.Take(100).Concat(queries.Endless().Take(3)))
        {
            string[] start = [verbs[number++ % 4], "--db", archive];
            var ran = number % 3 == 0
                ? sandbox.Run(new Manner { Input = Encoding.UTF8.GetBytes(text) }, [.. start, "--query-from", "-"])
                : sandbox.Run([.. start, "--", text]);
            Assert.True(ran.Exit is 0 or 1, $"{start[0]} {Shown(text)}: {ran.Exit} {ran.Error}");
        }
    }

    // Who asks for all matches waits for all of them.
    private static SearchQuery Query(string text, int number) => new(QueryParser.Parse(text, Today))
    {
        Order = (SearchOrder)(number / 4 % 3),
        FoldsCopies = number % 2 == 0,
        Exhaustive = Large is null && number % 5 == 0,
    };

    private static void Ask(SqliteArticleStore store, SearchQuery query, int number) => _ = (number % 7) switch
    {
        0 => store.Count(query),
        1 => store.Ids(query).Count,
        2 => store.Facet(query, (Facet)(number / 7 % 5)).Counts.Length,
        3 => store.Timeline(query, null).Bars.Length,
        4 => store.Posts(new() { Query = query.Query }).Items.Take(20).Count(),
        5 => store.Quotations(new() { Query = query.Query }).Items.Take(20).Count(),
        _ => store.Explain(query).Plan.Length,
    };

    private void Timed(string text, Action work)
    {
        var (watch, start) = (Stopwatch.StartNew(), Environment.CpuUsage.TotalTime);
        try
        {
            work();
        }
        catch (Exception failure)
        {
            throw new InvalidOperationException($"{Shown(text)}: {failure.Message}", failure);
        }

        _slowest.Add((Environment.CpuUsage.TotalTime - start, watch.Elapsed, text));
        if (_slowest[^1].Processor > Longest)
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"number {(_slowest.Count - 1) / 2}: {_slowest[^1].Processor.TotalMilliseconds:0} ms  {Shown(text)}"));
        }
    }

    private void Report(int queries)
    {
        _slowest.Sort((x, y) => y.Processor.CompareTo(x.Processor));
        var (processor, elapsed) = (_slowest.Sum(one => one.Processor.TotalSeconds), _slowest.Sum(one => one.Elapsed.TotalSeconds));
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{queries} queries, {processor:0.0} s of processor time, {elapsed:0.0} s elapsed, the longest {_slowest.Max(one => one.Elapsed).TotalMilliseconds:0} ms; the slowest:"));
        foreach (var (time, _, text) in _slowest.Take(12))
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{time.TotalMilliseconds:0} ms  {Shown(text)}"));
        }

        Assert.InRange(_slowest[0].Processor, TimeSpan.Zero, Longest);
    }

    private static string Archive(Sandbox sandbox)
    {
        if (Large is not null)
        {
            return Large;
        }

        var folders = Directory.GetDirectories(Repository.Corpus).Where(folder => Path.GetFileName(folder) != "transcripts");
        Assert.Equal(0, sandbox.Run(["ingest", Repository.Seeds, .. folders]).Exit);
        return sandbox.At("archive.db");
    }

    private static string Shown(string text) => string.Concat(text.Take(200).Select(letter => letter is >= ' ' and <= '~' ? letter.ToString() : $"\\u{(int)letter:X4}"));
}

using System.Globalization;
using NewsArchive.Querying;
using NewsArchive.Spelling;
using NewsArchive.Sqlite;
using NewsArchive.Storage;

namespace NewsArchive.Benchmarks;

/// <summary>How long searches of an archive take within this process: processor time of warm ones, and the time that passes for the first one after the file left the memory.</summary>
internal static class Searches
{
    private const int Runs = 15;
    private const int ColdRuns = 5;
    private const int Hits = 10;

    private static readonly string[] Usual = ["the", "said", "president", "minister", "ferry"];

    private static readonly (string Name, Action<SqliteArticleStore, string> Ask)[] Questions =
    [
        ("newest first", (store, word) => store.Search(Of(word) with { Order = SearchOrder.Newest })),
        ("newest first, as typed", (store, word) => store.Search(Of(word) with { Order = SearchOrder.Newest, Variants = VariantOptions.Exact })),
        ("relevance", (store, word) => store.Search(Of(word))),
        ("relevance, as typed", (store, word) => store.Search(Of(word) with { Variants = VariantOptions.Exact })),
        ("relevance in one month", (store, word) => store.Search(Of($"{word} date:2022-03"))),
        ("relevance, two words", (store, word) => store.Search(Of($"{word} market"))),
        ("relevance, phrase", (store, word) => store.Search(Of($"\"of {word}\""))),
        ("beginning of three letters", (store, word) => store.Search(Of($"{word[..3]}*"))),
        ("beginning of one letter", (store, word) => store.Search(Of($"{word[..1]}*"))),
        ("in quotations", (store, word) => store.Search(Of($"{word} in:quotes"))),
        ("count as typed", (store, word) => store.Count(Of(word) with { Variants = VariantOptions.Exact })),
        ("count", (store, word) => store.Count(Of(word))),
        ("timeline by month", (store, word) => store.Timeline(Of(word), Interval.Month)),
        ("timeline by day", (store, word) => store.Timeline(Of(word), Interval.Day)),
        ("facet: year", (store, word) => store.Facet(Of(word), Facet.Year)),
        ("facet: month", (store, word) => store.Facet(Of(word), Facet.Month)),
        ("facet: language", (store, word) => store.Facet(Of(word), Facet.Language)),
        ("facet: platform", (store, word) => store.Facet(Of(word), Facet.Platform)),
        ("facet: handle", (store, word) => store.Facet(Of(word), Facet.Handle)),
    ];

    /// <summary>Measures searches for some words, and prints milliseconds.</summary>
    public static void Run(string archive, IReadOnlyList<string> words, TextWriter output)
    {
        words = words.Count > 0 ? words : Usual;
        using (var store = SqliteArticleStore.Open(archive))
        {
            output.WriteLine($"| ms | {string.Join(" | ", words)} |");
            output.WriteLine($"|---|{string.Concat(Enumerable.Repeat("---:|", words.Count))}");
            Row("articles", words, word => store.Count(Of(word) with { Variants = VariantOptions.Exact }), "F0", output);
            foreach (var (name, ask) in Questions)
            {
                Row(name, words, word => 1000 * Timing.MedianOfProcessor(Runs, () => ask(store, word)), "F2", output);
            }
        }

        Row("newest first, cold", words, word => 1000 * Cold(archive, word, SearchOrder.Newest), "F1", output);
        Row("relevance, cold", words, word => 1000 * Cold(archive, word, SearchOrder.Relevance), "F1", output);
    }

    private static SearchQuery Of(string query) => new(QueryParser.Parse(query, new(2026, 1, 1))) { Limit = Hits };

    private static double Cold(string archive, string word, SearchOrder order)
    {
        return Timing.Median(ColdRuns, Forget, () =>
        {
            using var store = SqliteArticleStore.Open(archive);
            store.Search(Of(word) with { Order = order });
        });

        void Forget() => PageCache.Drop(archive);
    }

    private static void Row(string name, IEnumerable<string> words, Func<string, double> measure, string format, TextWriter output) =>
        output.WriteLine($"| {name} | {string.Join(" | ", words.Select(word => measure(word).ToString(format, CultureInfo.InvariantCulture)))} |");
}

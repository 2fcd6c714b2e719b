using NewsArchive.Evaluation.Labels;
using NewsArchive.Evaluation.Tables;
using NewsArchive.Model;
using NewsArchive.Reading;
using NewsArchive.Similarity;

namespace NewsArchive.Evaluation;

/// <summary>
/// Scores clusters of copies: pairs of articles within a week of each other that are in one cluster, against those that tell one story. Files with the
/// same bytes count once.
/// </summary>
internal static class CopiesEvaluation
{
    private static readonly (string Name, int UpTo)[] Lengths = [("up to 500 bytes", 500), ("up to 1000 bytes", 1000), ("longer", int.MaxValue)];

    /// <summary>Scores the folder.</summary>
    /// <returns>Nothing: every article has an answer.</returns>
    public static IReadOnlyList<string> Run(EvaluationRun run)
    {
        var articles = Read(run.Folder);
        var clusters = Clustered(articles);
        var expected = Pairs(articles.GroupBy(article => article.Story)).Where(pair => pair.Other.Day - pair.One.Day <= CopyFinder.Window).ToList();
        var found = Pairs(articles.GroupBy(article => clusters.Of(article.Number).ToString())).ToList();
        run.Printer.Item($"{articles.Count} articles, {expected.Count} pairs of copies within a week");
        run.Printer.Print(Scores(expected, found, clusters));
        var missed = expected.Where(pair => clusters.Of(pair.One.Number) != clusters.Of(pair.Other.Number)).Select(pair => (pair, "missed copy"));
        var wrong = found.Where(pair => pair.One.Story != pair.Other.Story).Select(pair => (pair, "wrong copy"));
        var defects = missed.Concat(wrong).Select(of => (of.pair.One.File, (IReadOnlyList<Defect>)[new Defect(of.Item2, of.pair.Other.File, 1)]));
        Misses.Print(run.Printer, defects, run.Misses);
        return [];
    }

    private static Table Scores(List<Pair> expected, List<Pair> found, Clusters clusters)
    {
        Table table = new("Pairs of copies", ["shorter article"], Table.Scores);
        var least = 0;
        foreach (var (name, upTo) in Lengths.Append(("all", int.MaxValue)))
        {
            least = name == "all" ? 0 : least;
            var (from, to) = (least, upTo);
            var ok = expected.Count(pair => IsIn(pair) && clusters.Of(pair.One.Number) == clusters.Of(pair.Other.Number));
            var right = found.Count(pair => IsIn(pair) && pair.One.Story == pair.Other.Story);
            var score = new Score(ok, ok + found.Count(IsIn) - right, expected.Count(IsIn));
            table.Add([name], score.Cells());
            least = upTo;

            bool IsIn(Pair pair) => pair.Size > from && pair.Size <= to;
        }

        return table;
    }

    private static List<Labelled> Read(string folder)
    {
        HashSet<string> contents = [];
        List<Labelled> articles = [];
        foreach (var (file, story) in CopyLabels.Read(folder))
        {
            var article = ArticleReader.Read(SourceContent.Of(file, File.ReadAllBytes(Path.Combine(folder, file))));
            if (contents.Add(article.Content.Sha256))
            {
                articles.Add(new(articles.Count, file, story, article.Date?.DayNumber ?? 0, article.Content.Bytes.Length, Fingerprint.Of(article)));
            }
        }

        return [.. articles.OrderBy(article => article.Day).ThenBy(article => article.Number)];
    }

    private static Clusters Clustered(List<Labelled> articles)
    {
        CopyFinder finder = new();
        Clusters clusters = new();
        List<long> copies = [];
        foreach (var article in articles.Where(article => article.Fingerprint is not null))
        {
            finder.Next(article.Number, article.Day, article.Fingerprint, copies);
            copies.ForEach(copy => clusters.Join(article.Number, copy));
            copies.Clear();
        }

        return clusters;
    }

    private static IEnumerable<Pair> Pairs<T>(IEnumerable<IGrouping<T, Labelled>> groups) =>
        from same in groups
        let articles = same.ToList()
        from pair in articles.SelectMany((other, at) => articles.Take(at).Select(one => new Pair(one, other)))
        select pair;

    private sealed record Labelled(int Number, string File, string Story, int Day, int Size, byte[]? Fingerprint);

    // The earlier day first.
    private readonly record struct Pair(Labelled One, Labelled Other)
    {
        public int Size => Math.Min(One.Size, Other.Size);
    }
}

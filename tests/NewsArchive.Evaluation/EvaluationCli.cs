using System.CommandLine;
using System.Text.Json;

namespace NewsArchive.Evaluation;

/// <summary>
/// The command line. Exit codes: 0 the folder was scored; 2 wrong usage, unreadable labels or answers, or an article without an answer.
/// </summary>
internal static class EvaluationCli
{
    private const int Failed = 2;

    private static readonly Argument<DirectoryInfo> Folder = new("FOLDER") { Description = "Folder of labelled articles." };
    private static readonly Option<FileInfo?> Results = new("--results") { Description = "Write the answers as JSON Lines to this file.", HelpName = "FILE" };
    private static readonly Option<FileInfo?> Answers = new("--answers") { Description = "Score the answers in this file; read no article.", HelpName = "FILE" };
    private static readonly Option<int> Misses = new("--misses") { Description = "Print the N worst articles and what went wrong.", HelpName = "N" };
    private static readonly Option<bool> Markdown = new("--markdown") { Description = "Print the tables as Markdown." };

    /// <summary>Runs the program.</summary>
    /// <returns>The exit code.</returns>
    public static int Run(string[] args, TextWriter output, TextWriter errors)
    {
        RootCommand root = new("Scores what the reader finds in a labelled folder. docs/evaluation.md describes labels and rules.")
        {
            Command("posts", "Dates, paragraphs and posts: NAME.txt with NAME.expected.json.", PostsEvaluation.Run),
            Command("quotes", "Quotations and speakers: NAME.txt with NAME.quotes.json.", QuotesEvaluation.Run),
            Command("copies", "Clusters of syndicated copies: copies.tsv.", CopiesEvaluation.Run),
        };
        var parsed = root.Parse(args);
        var usageError = parsed.Errors.Count > 0;
        try
        {
            var code = parsed.Invoke(new() { Output = output, Error = errors, EnableDefaultExceptionHandler = false });
            return usageError ? Failed : code;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or JsonException or InvalidDataException)
        {
            errors.WriteLine(failure.Message);
            return Failed;
        }

        Command Command(string name, string description, Func<EvaluationRun, IReadOnlyList<string>> run)
        {
            Command command = new(name, description) { Folder, Results, Answers, Misses, Markdown };
            command.SetAction(parsed => Report(run(new(
                parsed.GetRequiredValue(Folder).FullName,
                parsed.GetValue(Answers)?.FullName,
                parsed.GetValue(Results)?.FullName,
                new(output, parsed.GetValue(Markdown)),
                parsed.GetValue(Misses)))));
            return command;
        }

        int Report(IReadOnlyList<string> missing)
        {
            if (missing.Count > 0)
            {
                errors.WriteLine($"{missing.Count} articles have no answer: {string.Join(", ", missing.Take(8))}");
            }

            return missing.Count > 0 ? Failed : 0;
        }
    }
}

using System.CommandLine;

namespace NewsArchive.Cli.Commands;

/// <summary><c>archive explain PATH…</c></summary>
internal static class ExplainCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create(SharedOptions shared)
    {
        ArticleFiles files = new(shared);
        Verb command = new(
            "explain", "Print which rule claimed each stretch of a file, and what was nearly claimed.", "archive explain article.txt", "archive explain - < article.txt");
        files.AddTo(command);
        command.Add(shared.Format);
        command.SetAction((parsed, cancel) => files.Print(parsed, (renderer, articles) => renderer.Explained(articles), cancel));
        return command;
    }
}

using System.CommandLine;

namespace NewsArchive.Cli.Commands;

/// <summary><c>archive parse PATH…</c></summary>
internal static class ParseCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create(SharedOptions shared)
    {
        ArticleFiles files = new(shared);
        Verb command = new(
            "parse", "Print what would be kept of articles, and keep nothing.", "archive parse seeds/ --format jsonl", "archive parse - --format json < article.txt");
        files.AddTo(command);
        command.Add(shared.Format);
        command.SetAction((parsed, cancel) => files.Print(parsed, (renderer, articles) => renderer.Articles(articles), cancel));
        return command;
    }
}

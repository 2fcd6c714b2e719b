using System.CommandLine;

namespace NewsArchive.Cli.Commands;

/// <summary><c>archive stats</c></summary>
internal static class StatsCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create(SharedOptions shared)
    {
        Verb command = new("stats", "Count what the archive holds.", "archive stats", "archive stats --format json") { shared.Db, shared.Format };
        command.SetAction(parsed =>
        {
            using var store = shared.Open(parsed);
            shared.Renderer(parsed).Stats(store.Stats());
            return ExitCode.Done;
        });
        return command;
    }
}

using System.CommandLine;

namespace NewsArchive.Cli.Commands;

/// <summary><c>archive remove ID|SOURCE…</c></summary>
internal static class RemoveCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create(SharedOptions shared)
    {
        Argument<string[]> names = new("id|source") { Description = "Ids of articles, or the files that they were read from.", Arity = ArgumentArity.OneOrMore };
        Verb command = new("remove", "Take articles or sources out of the archive; files are left alone.", "archive remove 2022-03-01.3", "archive remove seeds/kharkiv.txt")
        {
            names, shared.Db, shared.Format,
        };
        command.SetAction(parsed =>
        {
            var missing = false;
            Named named = new(shared, shared.Names(parsed));
            using var store = shared.Change(parsed);
            shared.Renderer(parsed).Removed(parsed.GetRequiredValue(names).Where(name =>
            {
                var removed = named.Remove(store, name);
                if (!removed)
                {
                    missing = true;
                    shared.Log.Say($"no article or source {name}");
                }

                return removed;
            }));
            return ExitCode.Found(!missing);
        });
        return command;
    }
}

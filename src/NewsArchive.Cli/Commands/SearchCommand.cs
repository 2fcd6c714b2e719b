using System.CommandLine;
using NewsArchive.Storage;

namespace NewsArchive.Cli.Commands;

/// <summary><c>archive search QUERY…</c></summary>
internal static class SearchCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create(SharedOptions shared)
    {
        Argument<string[]> words = new("query") { Description = "Words to look for; all must occur.", Arity = ArgumentArity.OneOrMore };
        var (limit, from, to) = (Limits.Count(), Days.From(), Days.To());
        Verb command = new(
            "search", "Find articles by their words, best first.", "archive search Kharkiv", "archive search missile strikes --from 2022-03 --limit 5", "archive search @MFA_Ukraine --format jsonl")
        {
            words, limit, from, to, shared.Db, shared.Format,
        };
        command.SetAction(parsed =>
        {
            SearchQuery query = new(string.Join(' ', parsed.GetRequiredValue(words)))
            {
                Limit = parsed.GetValue(limit),
                From = parsed.GetValue(from),
                To = parsed.GetValue(to),
            };
            using var store = shared.Open(parsed);
            var result = store.Search(query);
            shared.Renderer(parsed).Hits(result.Hits);
            Comment(shared, result);
            return ExitCode.Found(result.Hits.Length > 0);
        });
        return command;
    }

    private static void Comment(SharedOptions shared, SearchResult result)
    {
        shared.Surroundings.Output.Flush();
        if (!result.HasWords)
        {
            shared.Log.Say("the query holds no word; try: archive search Kharkiv");
        }
        else if (result.Hits.Length == 0)
        {
            shared.Log.Say("nothing found; try fewer or other words");
        }
        else if (result.Hits.Length < result.Total)
        {
            shared.Log.Say($"{result.Hits.Length} of {result.Total} shown");
        }
    }
}

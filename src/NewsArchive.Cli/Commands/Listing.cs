using System.CommandLine;
using System.Globalization;
using NewsArchive.Storage;

namespace NewsArchive.Cli.Commands;

/// <summary>What the commands that list things have in common.</summary>
internal sealed class Listing(SharedOptions shared)
{
    /// <summary>What to list.</summary>
    public QueryOptions Query { get; } = new(shared);

    /// <summary><c>--limit</c>.</summary>
    public Option<int?> Limit { get; } = Limits.Count();

    /// <summary>Adds the query and the options to a command.</summary>
    public void AddTo(Command command)
    {
        Query.AddTo(command);
        command.Options.Add(Limit);
        command.Options.Add(shared.Db);
        command.Options.Add(shared.Format);
    }

    /// <summary>How many to ask the archive for: one more than to print, to see whether there are more.</summary>
    public int Ask(ParseResult parsed) => Most(parsed) is > 0 and < int.MaxValue and var limit ? limit + 1 : 0;

    /// <summary>Prints a list up to the limit, and says when it is empty or goes on.</summary>
    /// <returns>The exit code.</returns>
    public int Print<T>(ParseResult parsed, Listed<T> list, Action<IEnumerable<T>> render)
    {
        var (limit, shown, more) = (Most(parsed), 0, false);
        render(Limited());
        Comments comments = new(shared, list.Searched.Hints);
        comments.Spelled(list.Searched);
        if (more)
        {
            shared.Log.Say(string.Create(CultureInfo.InvariantCulture, $"{shown} shown, there are more; --limit 0 shows all"));
        }

        return comments.Done(shown > 0);

        IEnumerable<T> Limited()
        {
            foreach (var item in list.Items)
            {
                if (more = limit > 0 && shown == limit)
                {
                    yield break;
                }

                shown++;
                yield return item;
            }
        }
    }

    private int Most(ParseResult parsed) => parsed.GetValue(Limit) ?? Limits.UsualCount;
}

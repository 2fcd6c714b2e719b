using System.CommandLine;
using System.Globalization;

namespace NewsArchive.Cli.Commands;

/// <summary>What the commands that list things have in common.</summary>
internal sealed class Listing(SharedOptions shared)
{
    /// <summary><c>--handle</c>.</summary>
    public Option<string> Handle { get; } = new("--handle") { Description = "Only this account; the @ may be left out.", HelpName = "handle" };

    /// <summary><c>--platform</c>.</summary>
    public Option<string> Platform { get; } = new("--platform") { Description = "Only this platform, such as twitter.", HelpName = "platform" };

    /// <summary><c>--from</c>.</summary>
    public Option<DateOnly?> From { get; } = Days.From();

    /// <summary><c>--to</c>.</summary>
    public Option<DateOnly?> To { get; } = Days.To();

    /// <summary><c>--limit</c>.</summary>
    public Option<int> Limit { get; } = Limits.Count();

    /// <summary>How many to ask the archive for: one more than to print, to see whether there are more.</summary>
    public int Ask(ParseResult parsed) => parsed.GetValue(Limit) is > 0 and < int.MaxValue and var limit ? limit + 1 : 0;

    /// <summary>Prints a list up to the limit, and says when it is empty or goes on.</summary>
    /// <returns>The exit code.</returns>
    public int Print<T>(ParseResult parsed, IEnumerable<T> items, Action<IEnumerable<T>> render)
    {
        var (limit, shown, more) = (parsed.GetValue(Limit), 0, false);
        render(Limited());
        shared.Surroundings.Output.Flush();
        if (shown == 0)
        {
            shared.Log.Say("nothing found");
        }
        else if (more)
        {
            shared.Log.Say(string.Create(CultureInfo.InvariantCulture, $"{shown} shown, there are more; --limit 0 shows all"));
        }

        return ExitCode.Found(shown > 0);

        IEnumerable<T> Limited()
        {
            foreach (var item in items)
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
}

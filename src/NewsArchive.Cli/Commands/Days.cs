using System.CommandLine;
using System.CommandLine.Parsing;
using NewsArchive.Querying;

namespace NewsArchive.Cli.Commands;

/// <summary>Options that bound a span of days. A year or a month stands for its first day, or its last.</summary>
internal static class Days
{
    /// <summary><c>--from</c>.</summary>
    /// <param name="today">The day from which relative days count.</param>
    public static Option<DayRange?> From(DateOnly today) => Day("--from", "The first day to include: 2022-03-01, 2022-03, 2022 or \"3 months ago\".", today);

    /// <summary><c>--to</c>.</summary>
    /// <param name="today">The day from which relative days count.</param>
    public static Option<DayRange?> To(DateOnly today) => Day("--to", "The last day to include: 2022-03-31, 2022-03, 2022 or yesterday.", today);

    private static Option<DayRange?> Day(string name, string description, DateOnly today) => new(name)
    {
        Description = description,
        HelpName = "day",
        CustomParser = result => Parse(result, name, today),
    };

    private static DayRange? Parse(ArgumentResult result, string option, DateOnly today)
    {
        var typed = result.Tokens[^1].Value;
        if (!typed.Contains("..", StringComparison.Ordinal) && QueryDates.Read(typed, today) is { } days)
        {
            return days;
        }

        result.AddError($"{option} {typed}: not a day; write it as 2022-03-01, 2022-03 or 2022");
        return null;
    }
}

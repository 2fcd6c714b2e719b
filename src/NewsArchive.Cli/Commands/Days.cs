using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;

namespace NewsArchive.Cli.Commands;

/// <summary>Options that bound a span of days. A year or a month stands for its first day, or its last.</summary>
internal static class Days
{
    /// <summary><c>--from</c>.</summary>
    public static Option<DateOnly?> From() => new("--from")
    {
        Description = "The first day to include: 2022-03-01, 2022-03 or 2022.",
        HelpName = "day",
        CustomParser = result => Parse(result)?.First,
    };

    /// <summary><c>--to</c>.</summary>
    public static Option<DateOnly?> To() => new("--to")
    {
        Description = "The last day to include: 2022-03-31, 2022-03 or 2022.",
        HelpName = "day",
        CustomParser = result => Parse(result)?.Last,
    };

    private static (DateOnly First, DateOnly Last)? Parse(ArgumentResult result)
    {
        var typed = result.Tokens[^1].Value;
        if (TryParse(typed, "yyyy-MM-dd", out var day))
        {
            return (day, day);
        }

        if (TryParse(typed, "yyyy-MM", out day))
        {
            return (day, new(day.Year, day.Month, DateTime.DaysInMonth(day.Year, day.Month)));
        }

        if (TryParse(typed, "yyyy", out day))
        {
            return (day, new(day.Year, 12, 31));
        }

        result.AddError($"'{typed}' is not a day; write it as 2022-03-01, 2022-03 or 2022");
        return null;
    }

    private static bool TryParse(string text, string format, out DateOnly day) =>
        DateOnly.TryParseExact(text, format, CultureInfo.InvariantCulture, DateTimeStyles.None, out day);
}

using System.Globalization;

namespace NewsArchive.Querying;

/// <summary>
/// Days as a query and an option name them: <c>2022</c>, <c>2022-03</c>, <c>2022-03-15</c>, <c>24 Feb 2022</c>, two of them with <c>..</c> between,
/// <c>today</c>, <c>yesterday</c>, <c>last week</c>, <c>monday</c>, <c>3 months ago</c>. Spaces may be hyphens. Weeks begin on Monday.
/// </summary>
public static class QueryDates
{
    private static readonly string[] DayFormats = ["yyyy-M-d", "yyyy/M/d", "yyyy.M.d", "d-MMM-yyyy", "d-MMMM-yyyy", "MMM-d-yyyy", "MMMM-d-yyyy", "d.M.yyyy"];
    private static readonly string[] MonthFormats = ["yyyy-M", "yyyy/M", "MMM-yyyy", "MMMM-yyyy"];

    /// <summary>The days named, both ends included; null where the text names none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="today">The day that relative dates count from.</param>
    public static DayRange? Read(string text, DateOnly today)
    {
        var dots = text.IndexOf("..", StringComparison.Ordinal);
        if (dots < 0)
        {
            return One(text, today);
        }

        var (start, end) = (text[..dots].Trim(), text[(dots + 2)..].TrimStart('.').Trim());
        var (from, to) = (One(start, today), One(end, today));
        var isRead = (start.Length == 0 || from is not null) && (end.Length == 0 || to is not null) && start.Length + end.Length > 0;
        return isRead ? new DayRange(from?.From, to?.To) : null;
    }

    private static DayRange? One(string text, DateOnly today)
    {
        var words = text.Trim().ToLowerInvariant().Replace(",", "", StringComparison.Ordinal).Split([' ', '-', '_'], StringSplitOptions.RemoveEmptyEntries);
        return words.Length > 3 ? null : Calendar(string.Join('-', words)) ?? Relative(words, today);
    }

    private static DayRange? Calendar(string text)
    {
        if (text.Length == 4 && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year > 0)
        {
            return new(new(year, 1, 1), new(year, 12, 31));
        }

        if (DateOnly.TryParseExact(text, DayFormats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return new(day, day);
        }

        return DateOnly.TryParseExact(text, MonthFormats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var month) ? Month(month) : null;
    }

    private static DayRange? Relative(string[] words, DateOnly today) => words switch
    {
        ["today"] => new(today, today),
        ["yesterday"] => Back(today, 1, "day") is { } day ? new(day, day) : null,
        ["this" or "last", var unit] => Whole(words[0] == "last" ? Back(today, 1, unit) : today, unit),
        [var number, var unit, "ago"] => Ago(number, unit, today),
        [var name] => Weekday(name, today),
        _ => null,
    };

    private static DayRange? Ago(string number, string unit, DateOnly today)
    {
        var isNumber = int.TryParse(number is "a" or "an" or "one" ? "1" : number, NumberStyles.None, CultureInfo.InvariantCulture, out var count);
        return isNumber && Back(today, count, unit) is { } day ? new(day, day) : null;
    }

    // Null for an unknown unit and for days before the first that there is.
    private static DateOnly? Back(DateOnly day, int count, string unit)
    {
        var (days, months) = unit.TrimEnd('s') switch { "day" => (1, 0), "week" => (7, 0), "month" => (0, 1), "year" => (0, 12), _ => (0, 0) };
        var isInTime = ((long)days * count) + (31L * months * count) < day.DayNumber;
        return days + months > 0 && isInTime ? day.AddMonths(-months * count).AddDays(-days * count) : null;
    }

    private static DayRange? Whole(DateOnly? day, string unit) => (day, unit) switch
    {
        ({ } within, "week") => Week(within),
        ({ } within, "month") => Month(within),
        ({ } within, "year") => new DayRange(new(within.Year, 1, 1), new(within.Year, 12, 31)),
        _ => null,
    };

    private static DayRange? Week(DateOnly day)
    {
        var monday = day.DayNumber - (((int)day.DayOfWeek + 6) % 7);
        return monday >= 0 && monday + 6 <= DateOnly.MaxValue.DayNumber ? new(DateOnly.FromDayNumber(monday), DateOnly.FromDayNumber(monday + 6)) : null;
    }

    private static DayRange Month(DateOnly day) => new(new(day.Year, day.Month, 1), new(day.Year, day.Month, DateTime.DaysInMonth(day.Year, day.Month)));

    // The latest such day before today.
    private static DayRange? Weekday(string name, DateOnly today)
    {
        for (var back = 1; back <= 7 && today.DayNumber >= back; back++)
        {
            var day = today.AddDays(-back);
            if (day.DayOfWeek.ToString().Equals(name, StringComparison.OrdinalIgnoreCase))
            {
                return new(day, day);
            }
        }

        return null;
    }
}

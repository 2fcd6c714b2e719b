namespace NewsArchive.Dates;

/// <summary>A date as it stands in a text.</summary>
/// <param name="Length">The number of UTF-16 units that the date takes, its weekday and time of day included.</param>
/// <param name="Date">The day; null where the year is missing or cut, or where the calendar has no such day.</param>
/// <param name="Ambiguous">Whether day and month could be read the other way round.</param>
/// <param name="Weekday">The printed weekday.</param>
/// <param name="Time">The printed time of day, not converted.</param>
/// <param name="Zone">The time zone as printed; only with a time.</param>
internal readonly record struct DateMatch(int Length, DateOnly? Date, bool Ambiguous, DayOfWeek? Weekday, TimeOnly? Time, string? Zone)
{
    /// <summary>The printed year; null where there is none, or it is cut.</summary>
    public int? Year { get; init; }

    /// <summary>The month as read, 1 to 12 unless the date is impossible.</summary>
    public int Month { get; init; }

    /// <summary>The day of the month as read.</summary>
    public int Day { get; init; }

    /// <summary>How the date is written.</summary>
    public DateForm Form { get; init; }

    /// <summary>Whether figures were read with the month first: <c>9/21/26</c>.</summary>
    public bool MonthFirst { get; init; }

    /// <summary>The length without the time of day that follows; equal to <see cref="Length"/> where none does.</summary>
    public int DayLength { get; init; }

    /// <summary>Whether the printed weekday is not that of <see cref="Date"/>.</summary>
    public bool WeekdayDisagrees => Weekday is { } weekday && Date is { } date && date.DayOfWeek != weekday;

    /// <summary>The same date with day and month the other way round.</summary>
    public DateMatch Swapped() => this with { MonthFirst = !MonthFirst, Month = Day, Day = Month, Date = Calendar.Day(Year, Day, Month) };
}

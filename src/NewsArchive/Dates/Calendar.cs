namespace NewsArchive.Dates;

/// <summary>Which days there are.</summary>
internal static class Calendar
{
    /// <summary>Whether a four-digit number can be the year of a date.</summary>
    public static bool IsYear(int year) => year is >= 1000 and <= 2999;

    /// <summary>The day; null where the year is unknown or the month has no such day.</summary>
    public static DateOnly? Day(int? year, int month, int day) =>
        year is { } y and >= 1 and <= 9999 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(y, month) ? new DateOnly(y, month, day) : null;
}

namespace NewsArchive.Dates;

/// <summary>Reads dates in figures: <c>2022-03-01</c>, <c>2022. 3. 1</c>, <c>9/21/26</c>, <c>3.05.2013</c>, <c>21/09/2016</c>.</summary>
internal static class NumericDate
{
    /// <summary>Takes the date.</summary>
    /// <returns>Whether there is one.</returns>
    public static bool TryTake(ref DateCursor cursor, ref DateParts parts)
    {
        var firstDigits = cursor.TakeNumber(4, out var first);
        var separator = cursor.Next;
        if (firstDigits is 0 or 3 || !cursor.TakeAny("-/.‐‑") || !TakeSmall(ref cursor, separator, out var second) || !cursor.Take(separator))
        {
            return false;
        }

        return firstDigits == 4
            ? Calendar.IsYear(first) && TakeSmall(ref cursor, separator, out var day) && Set(ref parts, first, second, day, DateForm.YearFirst)
            : TakeLastYear(ref cursor, separator, out var year) && TrySetYearLast(ref parts, separator, (first, second, year));
    }

    private static bool TakeSmall(ref DateCursor cursor, char separator, out int value)
    {
        if (separator == '.')
        {
            cursor.TakeBlanks();
        }

        return cursor.TakeNumber(2, out value) > 0 && value is >= 1 and <= 31;
    }

    private static bool TakeLastYear(ref DateCursor cursor, char separator, out int year)
    {
        if (separator == '.')
        {
            cursor.TakeBlanks();
        }

        if (cursor.TakeYear(out year))
        {
            return true;
        }

        // A version or an address goes on after the figures; a date does not.
        var isShort = separator is '/' or '.' && cursor.TakeNumber(2, out year) == 2 && !IsFollowedByFigures(cursor, separator);
        year += year < 70 ? 2000 : 1900;
        return isShort;
    }

    private static bool IsFollowedByFigures(DateCursor cursor, char separator) => cursor.Take(separator) && DateCursor.Digit(cursor.Next) >= 0;

    private static bool TrySetYearLast(ref DateParts parts, char separator, (int First, int Second, int Year) figures)
    {
        var (first, second, year) = figures;
        if (first is < 1 or > 31)
        {
            return false;
        }

        parts.Ambiguous = separator != '.' && first <= 12 && second <= 12 && first != second;
        parts.MonthFirst = second > 12 || (separator == '/' && first <= 12);
        return parts.MonthFirst ? Set(ref parts, year, first, second, DateForm.YearLast) : Set(ref parts, year, second, first, DateForm.YearLast);
    }

    private static bool Set(ref DateParts parts, int year, int month, int day, DateForm form)
    {
        (parts.Year, parts.Month, parts.Day, parts.Form) = (year, month, day, form);
        return true;
    }
}

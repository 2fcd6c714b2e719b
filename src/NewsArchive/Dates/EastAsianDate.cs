namespace NewsArchive.Dates;

/// <summary>Reads dates with the characters for year, month and day: <c>2022年12月30日</c>, <c>12月30日</c>, <c>3月 16, 2012</c>, <c>2015, 8月 21</c>.</summary>
internal static class EastAsianDate
{
    private static readonly (string Name, int YearBefore)[] Eras = [("令和", 2018), ("平成", 1988), ("昭和", 1925)];

    /// <summary>Takes the date.</summary>
    /// <returns>Whether there is one.</returns>
    public static bool TryTake(ref DateCursor cursor, ref DateParts parts)
    {
        parts.Form = DateForm.EastAsian;
        var digits = cursor.TakeNumber(4, out var number);
        if (digits == 4 && Calendar.IsYear(number))
        {
            parts.Year = number;
            TakeYearMark(ref cursor);
            return TryMonth(ref cursor, ref parts);
        }

        return digits is 1 or 2 && TryMonth(ref cursor, ref parts, number) && TryYearAfter(ref cursor, ref parts);
    }

    /// <summary>Takes a date in a Japanese era: <c>令和4年3月1日</c>.</summary>
    public static bool TryTakeEra(ref DateCursor cursor, ref DateParts parts)
    {
        foreach (var (name, yearBefore) in Eras)
        {
            if (cursor.Rest.StartsWith(name, StringComparison.Ordinal))
            {
                cursor.At += name.Length;
                var year = cursor.Take('元') ? 1 : Number(ref cursor);
                (parts.Year, parts.Form) = (yearBefore + year, DateForm.EastAsian);
                return year > 0 && cursor.Take('年') && TryMonth(ref cursor, ref parts);
            }
        }

        return false;
    }

    /// <summary>Takes a weekday after the date, in brackets or without: <c>(火)</c>, <c>日曜日</c>.</summary>
    public static void TakeWeekday(ref DateCursor cursor, ref DateParts parts)
    {
        var start = cursor.At;
        cursor.TakeBlanks();
        if (cursor.TakeAny("(（") && CalendarNames.TryTake(ref cursor, out var name) && name.Weekday is { } weekday && cursor.TakeAny(")）"))
        {
            parts.Weekday = weekday;
            return;
        }

        cursor.At = start;
        cursor.TakeBlanks();
        if (parts.Form == DateForm.EastAsian && cursor.Next >= '\u4E00' && CalendarNames.TryTake(ref cursor, out name) && name.Weekday is { } bare && cursor.At > start + 1)
        {
            parts.Weekday = bare;
            return;
        }

        cursor.At = start;
    }

    private static int Number(ref DateCursor cursor) => cursor.TakeNumber(2, out var number) > 0 ? number : 0;

    private static void TakeYearMark(ref DateCursor cursor)
    {
        cursor.TakeBlanks();
        cursor.TakeAny("年년,");
        cursor.TakeBlanks();
    }

    private static bool TryMonth(ref DateCursor cursor, ref DateParts parts, int month = 0)
    {
        if (month == 0 && cursor.TakeNumber(2, out month) == 0)
        {
            return false;
        }

        cursor.TakeBlanks();
        if (!cursor.TakeAny("月월"))
        {
            return false;
        }

        // Instagram prints the mark twice: 4月月21日, 4月 月 21 日.
        cursor.TakeBlanks();
        cursor.TakeAny("月");
        cursor.TakeBlanks();
        parts.Month = month;
        var found = cursor.TakeNumber(2, out var day) > 0 && month is >= 1 and <= 12 && day is >= 1 and <= 31;
        parts.Day = day;
        var end = cursor.At;
        cursor.TakeBlanks();
        if (!cursor.TakeAny("日일号號"))
        {
            cursor.At = end;
        }

        return found;
    }

    private static bool TryYearAfter(ref DateCursor cursor, ref DateParts parts)
    {
        var end = cursor.At;
        cursor.Take(',');
        if (cursor.TakeBlanks() && cursor.TakeYear(out var year))
        {
            parts.Year = year;
        }
        else
        {
            cursor.At = end;
        }

        return true;
    }
}

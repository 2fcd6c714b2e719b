namespace NewsArchive.Dates;

/// <summary>
/// Reads one date at the start of a text, in any form and language that the rooms above meet. It never searches: what does not begin with
/// a date fails after a few characters.
/// </summary>
internal static class DateReader
{
    private delegate bool Form(ref DateCursor cursor, ref DateParts parts);

    // In this order: the first that reads a date wins.
    private static readonly Form[] WithDigitFirst = [NumericDate.TryTake, EastAsianDate.TryTake, WrittenDate.TryYearFirst, WrittenDate.TryDayFirst, TryTimeFirst];
    private static readonly Form[] WithLetterFirst = [WrittenDate.TryMonthFirst, TryWeekdayFirst, EastAsianDate.TryTakeEra, TryVietnamese];

    private static readonly string[] Vietnamese = ["ngày", "tháng"];

    private static readonly string[] AfterWeekday = ["the", "den", "le", "el", "dia", "día", "ngày", "d."];

    /// <summary>Reads the date that the text begins with.</summary>
    /// <param name="text">A text whose first character is the date's, or a bracket around it. Only a bounded stretch is looked at.</param>
    /// <param name="match">The date; see <see cref="DateMatch"/>.</param>
    /// <returns>Whether the text begins with a date. A date whose year is missing, or that is in no calendar, is one too.</returns>
    public static bool TryRead(ReadOnlySpan<char> text, out DateMatch match)
    {
        match = default;
        DateCursor cursor = new(text);
        if (!cursor.Take('('))
        {
            return TryRead(cursor, out match);
        }

        if (!TryRead(cursor, out var inner) || inner.Length >= text.Length || text[inner.Length] != ')')
        {
            return false;
        }

        match = inner with { Length = inner.Length + 1 };
        return true;
    }

    private static bool TryRead(DateCursor cursor, out DateMatch match)
    {
        DateParts parts = default;
        if (!TryTakeDate(ref cursor, ref parts))
        {
            match = default;
            return false;
        }

        EastAsianDate.TakeWeekday(ref cursor, ref parts);
        TakeWeekdayBeforeTime(ref cursor, ref parts);
        var day = cursor.At;
        if (parts.Time is null)
        {
            TimeAfterDate.Take(ref cursor, ref parts);
            TakeYearAfterTime(ref cursor, ref parts);
        }

        match = parts.Match(cursor.At, day);
        return true;
    }

    private static bool TryTakeDate(ref DateCursor cursor, ref DateParts parts)
    {
        if (DateCursor.Digit(cursor.Next) >= 0)
        {
            return TryForms(WithDigitFirst, ref cursor, ref parts);
        }

        // 午後3:15: half of the day before the time.
        return char.IsLetter(cursor.Next) && MayBegin(cursor) && (TryForms(WithLetterFirst, ref cursor, ref parts) || (cursor.Next >= '\u4E00' && TryTimeFirst(ref cursor, ref parts)));
    }

    // Few words begin a date.
    private static bool MayBegin(DateCursor cursor) => cursor.Next >= '\u4E00' || CalendarNames.TryTake(ref cursor, out _) || cursor.TakeWord(Vietnamese);

    private static bool TryForms(Form[] forms, ref DateCursor cursor, ref DateParts parts)
    {
        var (start, before) = (cursor.At, parts);
        foreach (var form in forms)
        {
            if (form(ref cursor, ref parts))
            {
                return true;
            }

            (cursor.At, parts) = (start, before);
        }

        return false;
    }

    private static bool TryWeekdayFirst(ref DateCursor cursor, ref DateParts parts)
    {
        var start = cursor.At;
        if (parts.Weekday is not null || !CalendarNames.TryTake(ref cursor, out var name) || name.Weekday is null)
        {
            return false;
        }

        var letters = cursor.At - start;
        if (cursor.TakeWord("-feira"))
        {
            letters += 1;
        }

        var marked = cursor.TakeAny(",،、") || cursor.At - start > letters;
        if (letters <= 2 && !marked)
        {
            return false;
        }

        cursor.TakeBlanks();
        if (cursor.TakeWord(AfterWeekday))
        {
            cursor.TakeBlanks();
        }

        parts.Weekday = name.Weekday;
        return TryTakeDate(ref cursor, ref parts);
    }

    private static bool TryVietnamese(ref DateCursor cursor, ref DateParts parts) =>
        cursor.TakeWord("ngày") && cursor.TakeBlanks() && WrittenDate.TryDayFirst(ref cursor, ref parts);

    private static bool TryTimeFirst(ref DateCursor cursor, ref DateParts parts)
    {
        if (parts.Time is not null || !ClockTime.TryTake(ref cursor, announced: false, out var time))
        {
            return false;
        }

        parts.Time = time;
        parts.Zone = TimeZones.Take(ref cursor);
        var apart = cursor.TakeBlanks();
        apart |= cursor.TakeAny("·•-–—|,");
        cursor.TakeBlanks();
        if (cursor.TakeWord("on"))
        {
            cursor.TakeBlanks();
        }

        return apart && TryTakeDate(ref cursor, ref parts);
    }

    // 29 Nisan 2020 Çarşamba 15:59; 11 вересня 2018, вівторок, 21:46: only there, since prose may go on with a weekday.
    private static void TakeWeekdayBeforeTime(ref DateCursor cursor, ref DateParts parts)
    {
        var start = cursor.At;
        var comma = cursor.Take(',');
        if (parts.Weekday is null && cursor.TakeBlanks() && CalendarNames.TryTake(ref cursor, out var name) && name.Weekday is { } weekday)
        {
            var end = cursor.At;
            if (cursor.Rest.IsEmpty || (comma == cursor.Take(',') && cursor.TakeBlanks() && ClockTime.TryTake(ref cursor, announced: false, out _)))
            {
                (cursor.At, parts.Weekday) = (end, weekday);
                return;
            }
        }

        cursor.At = start;
    }

    // Tue Mar 01 12:30:00 +0000 2022
    private static void TakeYearAfterTime(ref DateCursor cursor, ref DateParts parts)
    {
        var end = cursor.At;
        if (parts.Year is null && parts.Time is not null && cursor.TakeBlanks() && cursor.TakeYear(out var year))
        {
            parts.Year = year;
        }
        else
        {
            cursor.At = end;
        }
    }
}

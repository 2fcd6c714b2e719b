namespace NewsArchive.Dates;

/// <summary>Reads dates whose month is a word, with the day, the month or the year first.</summary>
internal static class WrittenDate
{
    private static readonly string[] Ordinals = ["st", "nd", "rd", "th", "er", "re", "ère", "º", "ª", "°", "e", "го"];
    private static readonly string[] Of = ["de", "del", "of", "di", "do"];
    private static readonly string[] VietnameseMonth = ["tháng"];
    private static readonly string[] BeforeYear = ["de", "del", "of", "năm", "do"];
    private static readonly string[] YearMarks = ["года", "року", "роки", "год", "г.", "р.", "г", "р"];

    /// <summary>Takes <c>1 March 2022</c>, <c>27. August 2016</c>, <c>25 d’agost de 2017</c>, <c>24 марта 2019 г.</c>, <c>17-MAR-1987</c>.</summary>
    public static bool TryDayFirst(ref DateCursor cursor, ref DateParts parts)
    {
        if (!TryDay(ref cursor, ref parts, out var dotted))
        {
            return false;
        }

        cursor.TakeBlanks();
        cursor.TakeAny("-–/");
        TakeOf(ref cursor);
        var start = cursor.At;
        if (!TryMonth(ref cursor, out var month))
        {
            return false;
        }

        // Croatian writes a full stop after the day, Polish does not; the same word is October in one and November in the other.
        cursor.At = start;
        parts.Month = dotted && cursor.TakeWord("listopada") ? 10 : month;
        cursor.At = start;
        return TryMonth(ref cursor, out _) && TakeYear(ref cursor, ref parts);
    }

    /// <summary>Takes <c>March 1, 2022</c>, <c>Mär 12, 2018</c>, <c>Sep 21</c>.</summary>
    public static bool TryMonthFirst(ref DateCursor cursor, ref DateParts parts)
    {
        if (!TryMonth(ref cursor, out var month) || !(cursor.TakeBlanks() || cursor.TakeAny("-")))
        {
            return false;
        }

        parts.Month = month;
        return TryDay(ref cursor, ref parts, out _) && cursor.Next != ':' && TakeYear(ref cursor, ref parts);
    }

    /// <summary>Takes <c>2020. március 1</c>, <c>2022 Mar 1</c>, <c>2022-Mar-01</c>.</summary>
    public static bool TryYearFirst(ref DateCursor cursor, ref DateParts parts)
    {
        if (cursor.TakeNumber(4, out var year) != 4 || !Calendar.IsYear(year))
        {
            return false;
        }

        cursor.TakeAny(".,-/");
        cursor.TakeBlanks();
        if (!TryMonth(ref cursor, out var month) || !(cursor.TakeBlanks() || cursor.TakeAny("-/")))
        {
            return false;
        }

        (parts.Year, parts.Month) = (year, month);
        return TryDay(ref cursor, ref parts, out _);
    }

    private static bool TryDay(ref DateCursor cursor, ref DateParts parts, out bool dotted)
    {
        var digits = cursor.TakeNumber(2, out var day);
        parts.Day = day;
        dotted = digits > 0 && IsOrdinalStop(cursor) && cursor.Take('.');
        if (digits > 0 && !dotted)
        {
            cursor.TakeWord(Ordinals);
        }

        return digits > 0 && day is >= 1 and <= 31;
    }

    // The stop belongs to the day only where the date goes on after it.
    private static bool IsOrdinalStop(DateCursor cursor) =>
        cursor.Take('.') && (char.IsLetter(cursor.Next) || (cursor.TakeBlanks() && (char.IsLetter(cursor.Next) || DateCursor.Digit(cursor.Next) >= 0)));

    private static bool TryMonth(ref DateCursor cursor, out int month)
    {
        if (cursor.TakeWord(VietnameseMonth))
        {
            cursor.TakeBlanks();
            return cursor.TakeNumber(2, out month) > 0 && month is >= 1 and <= 12;
        }

        var found = CalendarNames.TryTake(ref cursor, out var name) && name.Month > 0;
        month = name.Month;
        return found;
    }

    private static void TakeOf(ref DateCursor cursor)
    {
        if (cursor.TakeWord(Of))
        {
            cursor.TakeBlanks();
            return;
        }

        var start = cursor.At;
        if (!(cursor.TakeAny("dD") && cursor.TakeAny("'’ʼ‘´")))
        {
            cursor.At = start;
        }
    }

    /// <summary>Takes the year and its mark; a date without a year ends before what follows.</summary>
    private static bool TakeYear(ref DateCursor cursor, ref DateParts parts)
    {
        var end = cursor.At;
        var comma = cursor.TakeAny(",،.");
        var apart = cursor.TakeBlanks() || cursor.TakeAny("-/–") || comma;
        if (cursor.TakeWord(BeforeYear))
        {
            cursor.TakeBlanks();
        }

        if (apart && cursor.TakeYear(out var year))
        {
            parts.Year = year;
            TakeYearMark(ref cursor);
            return true;
        }

        // A year cut by the end of the text, "November 9, 201", belongs to the date but names no year.
        if (!(comma && apart && cursor.TakeNumber(3, out _) == 3 && cursor.Rest.IsEmpty))
        {
            cursor.At = end;
        }

        return true;
    }

    private static void TakeYearMark(ref DateCursor cursor)
    {
        var end = cursor.At;
        cursor.TakeBlanks();
        if (!cursor.TakeWord(YearMarks))
        {
            cursor.At = end;
        }
    }
}

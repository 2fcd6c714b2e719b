namespace NewsArchive.Dates;

/// <summary>Reads a time of day: <c>1:40pm</c>, <c>12:30:05</c>, <c>11h25</c>, <c>4 AM</c>, <c>8:24午後</c>, <c>20時15分</c>.</summary>
internal static class ClockTime
{
    private static readonly string[] Before = ["午前", "午後", "上午", "下午", "오전", "오후"];
    private static readonly string[] Morning = ["a.m.", "a.m", "am", "a. m.", "午前", "上午", "오전", "ص", "π.μ.", "ÖÖ"];
    private static readonly string[] Afternoon = ["p.m.", "p.m", "pm", "p. m.", "午後", "下午", "오후", "م", "μ.μ.", "ÖS"];
    private static readonly string[] OClock = ["uhr", "hrs", "hod", "horas", "heures", "год"];

    /// <summary>Takes a time of day.</summary>
    /// <param name="cursor">Where it begins.</param>
    /// <param name="announced">Whether a word such as <c>um</c> stands before it: then <c>10.30</c> is a time too.</param>
    /// <param name="time">The time.</param>
    /// <returns>Whether there is one; otherwise nothing is taken.</returns>
    public static bool TryTake(ref DateCursor cursor, bool announced, out TimeOnly time)
    {
        var start = cursor.At;
        var before = HalfBefore(ref cursor);
        if (cursor.TakeNumber(2, out var hour) > 0 && TryRest(ref cursor, announced, before, hour, out time))
        {
            return true;
        }

        time = default;
        cursor.At = start;
        return false;
    }

    private static bool TryRest(ref DateCursor cursor, bool announced, bool? before, int hour, out TimeOnly time)
    {
        time = default;
        var dotted = cursor.Next == '.';
        TakeSpaceBeforeColon(ref cursor);
        var colon = cursor.Next is ':' or '：';
        var separated = cursor.TakeAny(":：hHг時时点시.");
        var minuteDigits = separated ? Minute(ref cursor, out var minute, out var second) : Nothing(out minute, out second);
        if (((dotted || colon) && minuteDigits != 2) || minuteDigits == 1)
        {
            return false;
        }

        var afternoon = before ?? Half(ref cursor);
        var named = TakeOClock(ref cursor);
        var certain = (separated && !dotted) || named || afternoon is not null || announced;
        if (!certain || (minuteDigits == 0 && !named && afternoon is null && !separated) || minute > 59 || second > 59)
        {
            return false;
        }

        hour = afternoon is { } pm && hour <= 12 ? (hour % 12) + (pm ? 12 : 0) : hour % 24;
        time = new TimeOnly(hour, minute, second);
        return true;
    }

    // French sets a space there: 11 :25.
    private static void TakeSpaceBeforeColon(ref DateCursor cursor)
    {
        var start = cursor.At;
        if (!cursor.TakeBlanks() || cursor.Next != ':' || cursor.Rest.Length < 3 || DateCursor.Digit(cursor.Rest[1]) < 0 || DateCursor.Digit(cursor.Rest[2]) < 0)
        {
            cursor.At = start;
        }
    }

    private static int Nothing(out int minute, out int second) => minute = second = 0;

    private static int Minute(ref DateCursor cursor, out int minute, out int second)
    {
        second = 0;
        var start = cursor.At;
        cursor.TakeBlanks();
        var digits = cursor.TakeNumber(2, out minute);
        if (digits == 0)
        {
            cursor.At = start;
            return 0;
        }

        cursor.TakeAny("分분");
        var end = cursor.At;
        if (!cursor.Take(':') || cursor.TakeNumber(2, out second) != 2)
        {
            (cursor.At, second) = (end, 0);
        }
        else if (cursor.Take('.') && cursor.TakeNumber(9, out _) == 0)
        {
            cursor.At--;
        }

        return digits;
    }

    private static bool? HalfBefore(ref DateCursor cursor)
    {
        if (cursor.Next < '\u4E00' || !Before.Any(cursor.Rest))
        {
            return null;
        }

        var afternoon = cursor.Next is '下' || cursor.Rest[1] is '後' or '후';
        cursor.At += 2;
        cursor.TakeBlanks();
        return afternoon;
    }

    private static bool? Half(ref DateCursor cursor)
    {
        var start = cursor.At;
        cursor.TakeBlanks();
        if (cursor.TakeWord(Morning))
        {
            return false;
        }

        if (cursor.TakeWord(Afternoon))
        {
            return true;
        }

        cursor.At = start;
        return null;
    }

    private static bool Any(this string[] words, ReadOnlySpan<char> text)
    {
        foreach (var word in words)
        {
            if (text.StartsWith(word, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private static bool TakeOClock(ref DateCursor cursor)
    {
        var start = cursor.At;
        cursor.TakeBlanks();
        if (cursor.TakeWord(OClock))
        {
            return true;
        }

        cursor.At = start;
        return false;
    }
}

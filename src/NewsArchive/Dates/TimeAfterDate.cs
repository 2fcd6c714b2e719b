namespace NewsArchive.Dates;

/// <summary>Reads the time of day that follows a date, in the joint of each language: <c> at 1:40pm PST</c>, <c> à 11h25</c>, <c> · 8:43</c>.</summary>
internal static class TimeAfterDate
{
    private const int MaxJoints = 3;

    private static readonly string[] Words =
    [
        "at", "@", "um", "à", "a la(s)", "a las", "a la", "a les", "às", "as", "a", "alle ore", "alle", "ore", "ora", "om", "o godz.", "o godz", "godz.", "o",
        "в", "о", "об", "у", "kl.", "kl", "klo", "saat", "pukul", "jam", "lúc", "στις", "u", "v", "ve", "в", "the", "die",
    ];

    /// <summary>Takes time and zone, if they follow.</summary>
    public static void Take(ref DateCursor cursor, ref DateParts parts)
    {
        var start = cursor.At;
        var separated = cursor.TakeAny("Tt");
        var announced = !separated && TakeJoint(ref cursor);
        if ((separated || cursor.At > start || parts.Form == DateForm.EastAsian) && ClockTime.TryTake(ref cursor, announced, out var time))
        {
            parts.Time = time;
            parts.Zone = TimeZones.Take(ref cursor);
            SettleOrder(cursor.Since(start), ref parts);
            return;
        }

        cursor.At = start;
        TakeDotted(ref cursor, ref parts);
    }

    // "29 Apr 2020 15.59 BST": the zone tells that it is a time.
    private static void TakeDotted(ref DateCursor cursor, ref DateParts parts)
    {
        var start = cursor.At;
        if (cursor.TakeBlanks() && ClockTime.TryTake(ref cursor, announced: true, out var time) && cursor.Since(start).Contains('.') && TimeZones.Take(ref cursor) is { } zone)
        {
            (parts.Time, parts.Zone) = (time, zone);
            return;
        }

        cursor.At = start;
    }

    // Nobody who writes 10h02 writes the month first.
    private static void SettleOrder(ReadOnlySpan<char> time, ref DateParts parts)
    {
        var at = time.IndexOfAny('h', 'H');
        if (parts.Ambiguous && at > 0 && char.IsAsciiDigit(time[at - 1]))
        {
            (parts.Day, parts.Month) = parts.MonthFirst ? (parts.Month, parts.Day) : (parts.Day, parts.Month);
            (parts.MonthFirst, parts.Ambiguous) = (false, false);
        }
    }

    /// <summary>Takes the joint.</summary>
    /// <returns>Whether a word was in it.</returns>
    private static bool TakeJoint(ref DateCursor cursor)
    {
        var announced = false;
        cursor.TakeBlanks();
        for (var i = 0; i < MaxJoints && !char.IsDigit(cursor.Next); i++)
        {
            announced |= !cursor.TakeAny(",،、·•|-–—/") && cursor.TakeWord(Words);
            cursor.TakeBlanks();
        }

        return announced;
    }
}

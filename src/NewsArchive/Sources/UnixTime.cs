namespace NewsArchive.Sources;

/// <summary>Times in seconds since 1970. File systems and tar files may hold any number; one outside the calendar counts as 1970.</summary>
internal static class UnixTime
{
    // At the beginning of the year 1 and at the end of 9999.
    private const long Earliest = -62_135_596_800;
    private const long Latest = 253_402_300_799;

    /// <summary>Whether a time lies in the years 1 to 9999.</summary>
    public static bool IsInCalendar(decimal seconds) => seconds is >= Earliest and < Latest + 1;

    /// <summary>The time of a file.</summary>
    public static DateTime Moment(long seconds, uint nanoseconds) => IsInCalendar(seconds)
        ? DateTime.UnixEpoch.AddTicks((seconds * TimeSpan.TicksPerSecond) + (nanoseconds / TimeSpan.NanosecondsPerTick))
        : DateTime.UnixEpoch;
}

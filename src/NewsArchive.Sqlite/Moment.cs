namespace NewsArchive.Sqlite;

/// <summary>Moments as the database keeps them: integers since 1970, UTC. The view <c>sources</c> writes them as ISO text.</summary>
internal static class Moment
{
    /// <summary>Ten-millionths of a second, which is as fine as the runtime tells.</summary>
    public static long Ticks(DateTimeOffset moment) => moment.UtcTicks - DateTimeOffset.UnixEpoch.Ticks;

    /// <summary>Whole seconds.</summary>
    public static long Seconds(DateTimeOffset moment) => moment.ToUnixTimeSeconds();

    /// <summary>The moment that <see cref="Ticks"/> made a number of.</summary>
    public static DateTimeOffset Of(long ticks) => DateTimeOffset.UnixEpoch.AddTicks(ticks);
}

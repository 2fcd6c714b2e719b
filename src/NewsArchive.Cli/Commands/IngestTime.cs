using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using NewsArchive.Querying;

namespace NewsArchive.Cli.Commands;

/// <summary>An option that names a moment of an ingest: a time, or the beginning of a day.</summary>
/// <param name="clock">Tells the zone of times without one, and from when relative times count.</param>
internal sealed class IngestTime(TimeProvider clock)
{
    private static readonly string[] Formats = ["yyyy-MM-ddTHH:mm", "yyyy-MM-ddTHH:mm:ss", "yyyy-MM-ddTHH:mm:ss.FFFFFFF"];
    private static readonly string[] FormatsWithZone = [.. Formats.SelectMany(format => new[] { format + "'Z'", format + "zzz" })];

    /// <summary><c>--since-ingest</c>.</summary>
    public Option<DateTimeOffset?> Since() => new("--since-ingest")
    {
        Description = "Only what has come in since: 2022-03-01T14:30, 2022-03-01, yesterday or \"2 hours ago\".",
        HelpName = "time",
        CustomParser = Parse,
    };

    /// <summary>The moment that a text names, in UTC; null where it names none.</summary>
    public DateTimeOffset? Read(string text)
    {
        var typed = text.Trim();
        if (DateTimeOffset.TryParseExact(typed.Replace(' ', 'T'), FormatsWithZone, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var zoned))
        {
            return zoned.ToUniversalTime();
        }

        if (DateTime.TryParseExact(typed.Replace(' ', 'T'), Formats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var local))
        {
            return Local(local);
        }

        var now = clock.GetLocalNow();
        return Ago(typed, now) ?? (typed.Contains("..", StringComparison.Ordinal) ? null : Local(QueryDates.Read(typed, DateOnly.FromDateTime(now.DateTime))?.From?.ToDateTime(default)));
    }

    private static DateTimeOffset? Ago(string text, DateTimeOffset now)
    {
        if (text.ToLowerInvariant().Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries) is not [var number, var unit, "ago"])
        {
            return null;
        }

        var minutes = unit switch { "minute" or "minutes" => 1, "hour" or "hours" => 60, _ => 0 };
        var isNumber = ushort.TryParse(number is "a" or "an" or "one" ? "1" : number, NumberStyles.None, CultureInfo.InvariantCulture, out var count);
        return isNumber && minutes > 0 ? now.AddMinutes(-minutes * count).ToUniversalTime() : null;
    }

    private DateTimeOffset? Local(DateTime? time) =>
        time is { } local ? new DateTimeOffset(DateTime.SpecifyKind(local, DateTimeKind.Unspecified), clock.LocalTimeZone.GetUtcOffset(local)).ToUniversalTime() : null;

    private DateTimeOffset? Parse(ArgumentResult result)
    {
        var typed = result.Tokens[^1].Value;
        if (Read(typed) is { } time)
        {
            return time;
        }

        result.AddError($"--since-ingest {typed}: not a time; write it as 2022-03-01T14:30, 2022-03-01, yesterday or \"2 hours ago\"");
        return null;
    }
}

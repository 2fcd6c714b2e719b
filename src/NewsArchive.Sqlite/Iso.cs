using System.Globalization;
using NewsArchive.Model;

namespace NewsArchive.Sqlite;

/// <summary>Days, times of day and kinds as the database writes them: ISO text, which sorts, compares and reads.</summary>
internal static class Iso
{
    private const string Day = "yyyy-MM-dd";
    private const string Minute = "HH:mm";
    private const string Tick = "HH:mm:ss.FFFFFFF";

    public static string? Of(DateOnly? day) => day?.ToString(Day, CultureInfo.InvariantCulture);

    /// <summary>Hours and minutes; seconds only where there are some.</summary>
    public static string? Of(TimeOnly? time) => time?.ToString(time.Value.Ticks % TimeSpan.TicksPerMinute == 0 ? Minute : Tick, CultureInfo.InvariantCulture);

    public static string Of(QuotationKind kind) => kind switch
    {
        QuotationKind.Direct => "direct",
        QuotationKind.Scare => "scare",
        _ => "title",
    };

    public static DateOnly? ToDay(string? text) => text is null ? null : DateOnly.ParseExact(text, Day, CultureInfo.InvariantCulture);

    public static TimeOnly? ToTime(string? text) => text is null ? null : TimeOnly.ParseExact(text, [Minute, Tick], CultureInfo.InvariantCulture);

    public static QuotationKind ToKind(string text) => text switch
    {
        "direct" => QuotationKind.Direct,
        "scare" => QuotationKind.Scare,
        _ => QuotationKind.Title,
    };
}

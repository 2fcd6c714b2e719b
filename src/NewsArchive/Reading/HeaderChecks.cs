using System.Globalization;
using NewsArchive.Dates;
using NewsArchive.Model;
using NewsArchive.Text;

namespace NewsArchive.Reading;

/// <summary>Settles the order of day and month, and tells what is odd about the article's date.</summary>
internal static class HeaderChecks
{
    /// <summary>Adds the oddities. Where the prose is in a language whose writers put the day first, the day comes first.</summary>
    public static Header AddTo(Header header, string text)
    {
        if (header.Found is not { } found)
        {
            var empty = new TextSpan(0, text.Length).Trim(text).IsEmpty;
            return empty ? header : Odd(header, DiagnosticRules.NoDate, "No rule found the article's date; a line such as “date 2022-03-01” before the first paragraph gives it one.", default);
        }

        if (found.Match.Ambiguous && (header.Language ?? LanguageGuess.Of(text)) is { } language && language != "en")
        {
            var settled = found.Match.MonthFirst ? found.Match.Swapped() : found.Match;
            found = found with { Match = settled with { Ambiguous = false } };
            header = header with { Found = found };
        }

        return Odd(header, found, found.Span.Of(text).ToString());
    }

    private static Header Odd(Header header, HeaderDate found, string written) => found.Match switch
    {
        { Date: null } => Odd(header, DiagnosticRules.ImpossibleDate, $"“{written}” is no day of the calendar.", found.Span),
        { WeekdayDisagrees: true, Date: { } date } => Odd(header, DiagnosticRules.WeekdayDisagrees, $"“{written}”: {Iso(date)} is a {date.DayOfWeek}.", found.Span),
        { Ambiguous: true } match => Odd(header, DiagnosticRules.AmbiguousDate, $"“{written}” is read as {Iso(match.Date)}; it could be {Iso(match.Swapped().Date)}.", found.Span),
        _ => header,
    };

    private static string Iso(DateOnly? date) => date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "no day";

    private static Header Odd(Header header, string rule, string message, TextSpan span) => header with { Oddities = header.Oddities.Add((rule, message, span)) };
}

using NewsArchive.Dates;
using NewsArchive.Text;

namespace NewsArchive.Reading;

/// <summary>The date of a header and where it stands.</summary>
/// <param name="Match">The date as read.</param>
/// <param name="Span">Its place, weekday and time included.</param>
/// <param name="Rule">The rule that found it, the <c>date_rule</c> of the article.</param>
internal sealed record HeaderDate(DateMatch Match, TextSpan Span, string Rule)
{
    /// <summary>Reads the date that a stretch begins with.</summary>
    /// <returns>The date, which may name no day; null where there is none, or one without a year.</returns>
    public static HeaderDate? At(string text, TextSpan span, string rule) =>
        DateReader.TryRead(span.Of(text), out var match) && match.Year is not null ? new(match, new(span.Start, span.Start + match.Length), rule) : null;
}

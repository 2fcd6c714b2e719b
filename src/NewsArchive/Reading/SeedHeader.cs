using NewsArchive.Dates;
using NewsArchive.Text;

namespace NewsArchive.Reading;

/// <summary>Rule <c>header</c>: the file opens with <c>date yyyy-MM-dd</c> on the line of the first paragraph.</summary>
internal static class SeedHeader
{
    private const string Label = "date ";
    private const int DateLength = 10;

    /// <summary>Reads it. A date that is in no calendar is still a header, so that its words are not taken for prose.</summary>
    public static Header? Read(string text, List<TextSpan> passages)
    {
        var first = passages.Count > 0 ? passages[0] : default;
        if (!first.Of(text).StartsWith(Label, StringComparison.Ordinal) || first.Length < Label.Length + DateLength)
        {
            return null;
        }

        // No further than the day: a time of day that follows is the paragraph's.
        var start = first.Start + Label.Length;
        if (HeaderDate.At(text, new(start, start + DateLength), "header") is not { Match: { Form: DateForm.YearFirst, Length: DateLength } } date)
        {
            return null;
        }

        return new() { Span = new(0, date.Span.End), Found = date, Fields = [("date", date.Span)] };
    }
}

using System.Globalization;
using NewsArchive.Text;

namespace NewsArchive.Reading;

/// <summary>Reads what stands before the body: <c>date yyyy-MM-dd </c> on the line of the first paragraph.</summary>
internal static class HeaderReader
{
    private const string Label = "date ";

    /// <summary>Reads the header of a text; an empty one where there is none.</summary>
    public static Header Read(string text, IReadOnlyList<TextSpan> passages)
    {
        var first = passages.Count > 0 ? passages[0] : default;
        var line = first.Of(text);
        if (!line.StartsWith(Label, StringComparison.Ordinal) || line.Length < Label.Length + 10)
        {
            return new();
        }

        var value = new TextSpan(first.Start + Label.Length, first.Start + Label.Length + 10);
        var dated = DateOnly.TryParseExact(value.Of(text), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date);
        return dated
            ? new() { Span = new(0, value.End), Date = date, DateRule = "header", Fields = [("date", value)] }
            : new();
    }
}

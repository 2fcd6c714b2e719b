using NewsArchive.Text;

namespace NewsArchive.Reading;

/// <summary>Finds the headline where the header has none: marked by <c># </c>, or a short first passage right above the byline or the date. It stays a paragraph.</summary>
internal static class Titles
{
    private const int MaxLength = 160;

    /// <summary>Adds it.</summary>
    public static Header AddTo(Header header, string text, List<TextSpan> passages)
    {
        var found = header.Title is null && passages.Count > 1 ? Marked(text, passages[0]) ?? AboveByline(header, text, passages) : null;
        return found is { } title ? header with { Title = Words.OneLine(title.Of(text)), Fields = header.Fields.Add(("title", title)) } : header;
    }

    private static TextSpan? Marked(string text, TextSpan first)
    {
        var line = first.Of(text);
        var end = line.IndexOf('\n') is >= 0 and var newline ? newline : line.Length;
        var title = new TextSpan(first.Start + 2, first.Start + end);
        return line.StartsWith("# ", StringComparison.Ordinal) && title.Trim(text) is { IsEmpty: false } words ? words : null;
    }

    private static TextSpan? AboveByline(Header header, string text, List<TextSpan> passages)
    {
        var first = passages[0];
        var isHeadline = first.Start >= header.Span.End && first.Length <= MaxLength && text[first.End - 1] is not ('.' or ':' or '…') && !first.Of(text).Contains('\n');
        return isHeadline && header.Fields.Any(field => field.Name is "byline" or "date" && passages[1].Contains(field.Span)) ? first : null;
    }
}

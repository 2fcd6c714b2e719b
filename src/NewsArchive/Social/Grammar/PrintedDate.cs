using NewsArchive.Dates;
using NewsArchive.Text;

namespace NewsArchive.Social.Grammar;

/// <summary>A date as an embed prints it.</summary>
/// <param name="Span">The date with its time of day.</param>
/// <param name="Match">What it says.</param>
/// <param name="Address">The address that a Markdown link put behind the date.</param>
/// <param name="End">Where the date ends, the brackets of the link included.</param>
internal readonly record struct PrintedDate(TextSpan Span, DateMatch Match, TextSpan? Address, int End)
{
    private const int LongestJoint = 6;
    private const int MostJoints = 2;
    private const int LongestAddress = 300;

    /// <summary>Reads the date that follows a place, blanks and one line break apart.</summary>
    /// <param name="text">The decoded file.</param>
    /// <param name="at">Where to begin.</param>
    /// <param name="end">Where the passage ends.</param>
    /// <returns>The date; null where none follows.</returns>
    public static PrintedDate? After(string text, int at, int end)
    {
        var start = Marks.SkipBlanks(text, at, end);
        if (start < end && text[start] == '<')
        {
            return InAnchor(text, start, end);
        }

        var linked = start < end && text[start] == '[';
        start += linked ? 1 : 0;
        if (start >= end || !DateReader.TryRead(text.AsSpan(start, end - start), out var match))
        {
            return null;
        }

        TextSpan span = new(start, start + match.Length);
        return linked && Link(text, span.End, end) is { } address ? new(span, match, address, address.End + 1) : new(span, match, null, span.End);
    }

    /// <summary>Reads a date that one or two short words introduce: <c> on Dec 5, 2015</c>, <c> in data: 6 Giu 2018</c>, or that nothing does.</summary>
    public static PrintedDate? AfterJoint(string text, int at, int end)
    {
        for (var words = 0; words <= MostJoints; words++)
        {
            if (After(text, at, end) is { } date)
            {
                return date;
            }

            var start = Marks.SkipBlanks(text, at, end);
            var length = text.AsSpan(start, Math.Min(LongestJoint, end - start)).IndexOfAny(" \u00A0");
            if (length <= 0)
            {
                return null;
            }

            at = start + length;
        }

        return null;
    }

    // <a href="https://…">March 1, 2022</a>, as the page's own markup has it.
    private static PrintedDate? InAnchor(string text, int start, int end)
    {
        const string Open = "<a href=\"";
        var tag = text.AsSpan(start, Math.Min(LongestAddress, end - start));
        var close = tag.IndexOf('>');
        if (close < 0 || !tag.StartsWith(Open, StringComparison.OrdinalIgnoreCase) || !DateReader.TryRead(text.AsSpan(start + close + 1, end - start - close - 1), out var match))
        {
            return null;
        }

        TextSpan span = new(start + close + 1, start + close + 1 + match.Length);
        var quote = tag[Open.Length..close].IndexOf('"');
        TextSpan? address = quote > 0 ? new(start + Open.Length, start + Open.Length + quote) : null;
        return new(span, match, address, TagsEnd(text, span.End, end));
    }

    private static int TagsEnd(string text, int at, int end)
    {
        foreach (var tag in (ReadOnlySpan<string>)["</a>", "</p>", "</blockquote>"])
        {
            at += text.AsSpan(at, end - at).StartsWith(tag) ? tag.Length : 0;
        }

        return AfterScript(text, at, end);
    }

    // What loads the widget: <script async src="…"></script>
    private static int AfterScript(string text, int at, int end)
    {
        var start = Marks.SkipBlanks(text, at, end);
        var script = text.AsSpan(start, Math.Min(LongestAddress, end - start));
        return script.StartsWith("<script ") && script.IndexOf("</script>") is > 0 and var stop ? start + stop + "</script>".Length : at;
    }

    private static TextSpan? Link(string text, int at, int end)
    {
        var rest = text.AsSpan(at, Math.Min(LongestAddress, end - at));
        var close = rest.StartsWith("](") ? rest.IndexOf(')') : -1;
        return close < 0 ? null : new(at + 2, at + close);
    }
}

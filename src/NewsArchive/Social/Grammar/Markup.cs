using System.Buffers;
using NewsArchive.Text;

namespace NewsArchive.Social.Grammar;

/// <summary>Takes out of a post's words what a page's markup left among them: <c>&lt;p lang="en"&gt;</c>, or <c>&gt;</c> before each line of a Markdown quotation.</summary>
internal static class Markup
{
    private const int LongestTag = 400;

    // Other tags can be what somebody writes about.
    private static readonly SearchValues<string> Tags = SearchValues.Create(["<blockquote", "</blockquote", "<p>", "<p ", "</p>", "<br", "<a href", "</a>"], StringComparison.OrdinalIgnoreCase);

    /// <summary>The parts of a stretch between markup, in order; the stretch itself where there is none.</summary>
    public static IReadOnlyList<TextSpan> Without(string text, TextSpan stretch)
    {
        var words = stretch.Of(text);
        return words.StartsWith(">") ? Lines(text, stretch) : words.Contains('<') && words.ContainsAny(Tags) ? BetweenTags(text, stretch) : [stretch];
    }

    private static List<TextSpan> Lines(string text, TextSpan stretch)
    {
        List<TextSpan> lines = [];
        for (var at = stretch.Start; at < stretch.End;)
        {
            var stop = Marks.LineEnd(text, at, stretch.End);
            while (at < stop && (text[at] == '>' || Marks.IsBlank(text[at])))
            {
                at++;
            }

            Add(lines, text, at, stop);
            at = stop + 1;
        }

        return lines;
    }

    private static List<TextSpan> BetweenTags(string text, TextSpan stretch)
    {
        List<TextSpan> parts = [];
        var from = stretch.Start;
        while (text.AsSpan(from, stretch.End - from).IndexOfAny(Tags) is >= 0 and var found)
        {
            var tag = text.AsSpan(from + found, Math.Min(LongestTag, stretch.End - from - found));
            var close = tag.IndexOf('>');
            if (close < 0)
            {
                break;
            }

            Add(parts, text, from, from + found);
            from += found + close + 1;
        }

        Add(parts, text, from, stretch.End);
        return parts;
    }

    private static void Add(List<TextSpan> parts, string text, int start, int end)
    {
        var part = Marks.Trim(text, start, end);
        if (!part.IsEmpty)
        {
            parts.Add(part);
        }
    }
}

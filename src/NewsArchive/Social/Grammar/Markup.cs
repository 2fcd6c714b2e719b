using System.Buffers;
using NewsArchive.Text;

namespace NewsArchive.Social.Grammar;

/// <summary>
/// Takes out of a post's words what a page's markup left among them: <c>&lt;p lang="en"&gt;</c>, or in Markdown <c>&gt;</c> before each line of a quotation and where
/// links lead: <c>[#tag](https://…)</c>.
/// </summary>
internal static class Markup
{
    private const int LongestTag = 400;
    private const int LongestLabel = 300;
    private const int LongestTarget = 600;

    // Other tags can be what somebody writes about.
    private static readonly SearchValues<string> Tags = SearchValues.Create(["<blockquote", "</blockquote", "<p>", "<p ", "</p>", "<br", "<a href", "</a>"], StringComparison.OrdinalIgnoreCase);

    /// <summary>The parts of a stretch between markup, in order; the stretch itself where there is none.</summary>
    public static IReadOnlyList<TextSpan> Without(string text, TextSpan stretch)
    {
        var words = stretch.Of(text);
        IReadOnlyList<TextSpan> parts = words.StartsWith(">") ? Lines(text, stretch) : words.Contains('<') && words.ContainsAny(Tags) ? BetweenTags(text, stretch) : [stretch];
        return words.Contains("](", StringComparison.Ordinal) ? [.. parts.SelectMany(part => BetweenTargets(text, part))] : parts;
    }

    /// <summary>The whole of a Markdown link whose words these are; the words alone where they are none's.</summary>
    /// <param name="text">The decoded file.</param>
    /// <param name="words">The words that may stand between square brackets.</param>
    /// <param name="within">What may be looked at.</param>
    public static TextSpan Link(string text, TextSpan words, TextSpan within) =>
        words.Start > within.Start && text[words.Start - 1] == '[' && TargetEnd(text, words.End, within.End) is { } end ? new(words.Start - 1, end) : words;

    /// <summary>Where a Markdown link leads; null where the stretch is none.</summary>
    public static TextSpan? Target(string text, TextSpan stretch) =>
        Label(text, stretch) is var label && label != stretch ? new(label.End + "](".Length, stretch.End - 1) : null;

    /// <summary>The words of a Markdown link; the whole stretch where it is none.</summary>
    public static TextSpan Label(string text, TextSpan stretch)
    {
        var end = stretch.Of(text) is ['[', ..] ? stretch.Of(text).IndexOf("](", StringComparison.Ordinal) : -1;
        return end > 1 && TargetEnd(text, stretch.Start + end, stretch.End) == stretch.End ? new(stretch.Start + 1, stretch.Start + end) : stretch;
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

    // Of a picture, "![…](…)", nothing is left.
    private static List<TextSpan> BetweenTargets(string text, TextSpan stretch)
    {
        List<TextSpan> parts = [];
        var from = stretch.Start;
        for (var at = from; text.AsSpan(at, stretch.End - at).IndexOf("](", StringComparison.Ordinal) is >= 0 and var found;)
        {
            at += found;
            if (Opening(text, from, at) is not { } open || TargetEnd(text, at, stretch.End) is not { } end)
            {
                at += 2;
                continue;
            }

            var isPicture = open > from && text[open - 1] == '!';
            Add(parts, text, from, isPicture ? open - 1 : open);
            Add(parts, text, open + 1, isPicture ? open + 1 : at);
            (from, at) = (end, end);
        }

        Add(parts, text, from, stretch.End);
        return parts;
    }

    // The bracket before a link's words, in which there may be brackets: "[[image or embed]](…)".
    private static int? Opening(string text, int floor, int close)
    {
        var depth = 0;
        for (var at = close - 1; at >= Math.Max(floor, close - LongestLabel); at--)
        {
            depth += text[at] switch { ']' => 1, '[' => -1, _ => 0 };
            if (depth < 0)
            {
                return at;
            }
        }

        return null;
    }

    // Behind the bracket that closes a link's target, which begins right behind its words.
    private static int? TargetEnd(string text, int at, int limit)
    {
        var target = text.AsSpan(at, Math.Min(LongestTarget, limit - at));
        var close = target.StartsWith("](http") ? target.IndexOf(')') : -1;
        return close < 0 || target[..close].ContainsAny(' ', '\n') ? null : at + close + 1;
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

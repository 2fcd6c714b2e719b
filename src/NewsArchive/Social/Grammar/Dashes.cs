using System.Buffers;

namespace NewsArchive.Social.Grammar;

/// <summary>A dash as it may stand before an author's name.</summary>
/// <param name="Start">Where it begins.</param>
/// <param name="Length">The number of characters.</param>
/// <param name="Mark">What kind it is.</param>
/// <param name="IsWeak">Whether names and words hold such a dash as well.</param>
internal readonly record struct Dash(int Start, int Length, SignatureMark Mark, bool IsWeak)
{
    /// <summary>Where it ends.</summary>
    public int End => Start + Length;
}

/// <summary>The dashes that embeds, and what damages them, set before an author's name.</summary>
internal static class Dashes
{
    // A dash as an entity, or in the wrong encoding.
    private static readonly string[] Damaged = ["&mdash;", "&ndash;", "&#8212;", "&#8211;", "&#x2014;", "&#151;", "â€”", "â€“", "â€\u0094", "â\u0080\u0094", "â\u0080\u0093", @"\u2014", @"\u2013"];

    private static readonly SearchValues<char> First = SearchValues.Create("-—–―−－\u0097\u0096?\uFFFD&â\\[");

    /// <summary>Whether the character is a long dash.</summary>
    public static bool IsDash(char c) => c is '—' or '–' or '―' or '−' or '－' or '\u0097' or '\u0096';

    /// <summary>The last dash of the stretch.</summary>
    /// <returns>The dash; null where there is none.</returns>
    public static Dash? LastIn(string text, int start, int end)
    {
        for (var at = end; at > start;)
        {
            at = start + text.AsSpan(start, at - start).LastIndexOfAny(First);
            if (at < start)
            {
                return null;
            }

            if (At(text, start, at, end) is { } dash)
            {
                return dash;
            }
        }

        return null;
    }

    private static Dash? At(string text, int start, int at, int end)
    {
        var c = text[at];
        if (IsDash(c))
        {
            var first = at;
            while (first > start && IsDash(text[first - 1]))
            {
                first--;
            }

            return new(first, at + 1 - first, SignatureMark.Dash, first == at && c is '–' or '−' or '\u0096');
        }

        var blankBefore = at == start || Marks.IsBlank(text[at - 1]);
        var blankAfter = at + 1 >= end || Marks.IsBlank(text[at + 1]);
        return c switch
        {
            '-' when at > start && text[at - 1] == '-' => new(at - 1, 2, SignatureMark.Dash, false),
            '-' when blankBefore || blankAfter => new(at, 1, SignatureMark.Hyphen, true),
            '?' or '\uFFFD' when blankAfter => Mangled(text, start, at),
            '[' when blankBefore && text.AsSpan(at, end - at).StartsWith("[?] ") => new(at, 3, SignatureMark.Mangled, true),
            'â' when blankBefore && blankAfter => new(at, 1, SignatureMark.Mangled, true),
            '&' or 'â' or '\\' => Entity(text, at, end),
            _ => null,
        };
    }

    // A dash is three bytes, each of which may have become a question mark.
    private static Dash? Mangled(string text, int start, int at)
    {
        var first = at;
        while (first > start && at - first < 2 && text[first - 1] == text[at])
        {
            first--;
        }

        return first == start || Marks.IsBlank(text[first - 1]) ? new(first, at + 1 - first, SignatureMark.Mangled, true) : null;
    }

    private static Dash? Entity(string text, int at, int end)
    {
        foreach (var damaged in Damaged)
        {
            if (text.AsSpan(at, end - at).StartsWith(damaged))
            {
                return new(at, damaged.Length, SignatureMark.Dash, false);
            }
        }

        return null;
    }
}

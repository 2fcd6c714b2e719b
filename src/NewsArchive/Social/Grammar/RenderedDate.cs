using NewsArchive.Dates;
using NewsArchive.Text;

namespace NewsArchive.Social.Grammar;

/// <summary>Finds the time and day below the words of a rendered post: <c>8:27 AM - 11 Jul 2017</c>, <c>3:15 PM · Mar 1, 2022 · Web</c>.</summary>
internal static class RenderedDate
{
    private const int LongestSource = 60;

    /// <summary>The date that a line holds, the program that was written with apart; null where the line holds more.</summary>
    public static PrintedDate? Line(string text, TextSpan line)
    {
        if (PrintedDate.After(text, line.Start, line.End) is not { Match.Date: not null } date)
        {
            return null;
        }

        var source = Marks.Trim(text, date.End, line.End);
        var isSource = source.Length <= LongestSource && date.Match.Time is not null && text[Math.Min(source.Start, line.End - 1)] is '·' or '•' or '|';
        return source.IsEmpty ? date : isSource ? date with { End = line.End } : null;
    }

    /// <summary>The date in a text whose lines were joined: behind a time of day, and before counts or the widget's last words.</summary>
    public static PrintedDate? InLine(string text, RenderedHead head, int limit)
    {
        for (var at = head.End; text.AsSpan(at, limit - at).IndexOfAny(':', '✔', '✓') is >= 0 and var found && text[at + found] == ':'; at++)
        {
            at += found;
            if (at == 0 || !char.IsAsciiDigit(text[at - 1]))
            {
                continue;
            }

            var start = at - 1 > head.End && char.IsAsciiDigit(text[at - 2]) ? at - 2 : at - 1;
            if (DateReader.TryRead(text.AsSpan(start, limit - start), out var match) && match is { Date: not null, Time: not null })
            {
                return new(new(start, start + match.Length), match, null, start + match.Length);
            }
        }

        return null;
    }
}

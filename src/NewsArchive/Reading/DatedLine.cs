using NewsArchive.Dates;
using NewsArchive.Text;

namespace NewsArchive.Reading;

/// <summary>A short line with a date in it.</summary>
/// <param name="Line">The line.</param>
/// <param name="Before">What stands before the date, trimmed.</param>
/// <param name="Date">The date's place.</param>
/// <param name="After">What stands after it, trimmed.</param>
/// <param name="Match">The date.</param>
internal readonly record struct DatedLine(TextSpan Line, TextSpan Before, TextSpan Date, TextSpan After, DateMatch Match)
{
    /// <summary>A line longer than this is prose.</summary>
    public const int MaxLength = 180;

    private const int CompactLength = 8;

    /// <summary>Finds the first date with a year in a line.</summary>
    /// <returns>The line in its parts; null where it is too long, holds no date, or is the tail of an embedded post.</returns>
    public static DatedLine? Of(string text, TextSpan line)
    {
        var span = line.Of(text);
        if (line.Length > MaxLength || span.IndexOfAnyInRange('0', '9') < 0 && span.IndexOfAnyInRange('\u0660', '\uFF19') < 0)
        {
            return null;
        }

        if (Compact(span) is { } compact)
        {
            return new(line, new(line.Start, line.Start), line, new(line.End, line.End), compact);
        }

        for (var i = 0; i < span.Length; i++)
        {
            if ((i == 0 || !IsGlued(span[i - 1], span[i])) && DateReader.TryRead(span[i..], out var match) && match.Year is not null)
            {
                var end = i + match.Length;
                DatedLine found = new(line, Part(0, i), new(line.Start + i, line.Start + end), Part(end, span.Length), match);
                return found.IsEmbed(text) ? null : found;
            }
        }

        return null;

        TextSpan Part(int from, int to) => new TextSpan(line.Start + from, line.Start + to).Trim(text);
    }

    // "20220301", alone on its line.
    private static DateMatch? Compact(ReadOnlySpan<char> line) =>
        line.Length == CompactLength && line is ['1', '9', ..] or ['2', '0', ..] && DateReader.TryRead($"{line[..4]}-{line[4..6]}-{line[6..]}", out var match) && match.Date is not null
            ? match with { Length = CompactLength, DayLength = CompactLength }
            : null;

    // Chinese and Japanese write a date right after a word.
    private static bool IsGlued(char before, char c) => char.IsLetterOrDigit(before) && (before < '\u2E80' || char.IsDigit(before) || !char.IsDigit(c));

    // "— Name (@handle)", and the day in a line of its own.
    private static bool IsBelowSignature(string text, int start)
    {
        var above = text.AsSpan(0, start).TrimEnd();
        var line = above[(above.LastIndexOf('\n') + 1)..].TrimStart();
        return line is ['—' or '–' or '-', ..] && EndsWithHandle(line);
    }

    private static bool EndsWithHandle(ReadOnlySpan<char> span) =>
        span.EndsWith(')') && span.LastIndexOf("(@", StringComparison.Ordinal) is >= 0 and var at && !span[at..^1].Contains(' ');

    private bool IsEmbed(string text)
    {
        var before = Before.Of(text);
        return (before.IsEmpty ? IsBelowSignature(text, Line.Start) : before[0] is '—' or '–' or '-' || EndsWithHandle(before))
            || Line.Of(text).Contains("pic.twitter.com", StringComparison.Ordinal) || Line.Of(text).Contains("t.co/", StringComparison.Ordinal);
    }
}

using System.Buffers;
using NewsArchive.Dates;
using NewsArchive.Text;

namespace NewsArchive.Reading;

/// <summary>Tells whether a line with a date in it is there to give the date, by what stands around the date.</summary>
internal static class LineRules
{
    /// <summary>The line opens with a word such as <c>Published</c>.</summary>
    public const string Label = "label";

    /// <summary>The line opens with a word such as <c>Updated</c>.</summary>
    public const string Update = "update";

    /// <summary>The line is a date, with a time, counts, a name or a section.</summary>
    public const string DateLine = "date_line";

    private const string Separators = "|·•-–—,:：;/／｜・>»(（[【";
    private const int MaxName = 80;
    private const int MaxTail = 100;
    private const int MaxHanTail = 30;
    private const int MaxWords = 8;
    private const int MaxBracketed = 3;

    private static readonly string[] Comments = [" comment", " comments", " commentaire", " commentaires", " kommentar", " kommentare", " comentario", " comentarios", " comentários", " commenti", " reacties"];

    private static readonly SearchValues<char> Bare = SearchValues.Create("|·•-–—,:;/>» ");
    private static readonly SearchValues<char> Counts = SearchValues.Create(" .,/)]）】|0123456789");

    /// <summary>The rule that takes the line: <c>label</c>, <c>update</c>, <c>byline</c> or <c>date_line</c>; null where it is prose or a headline.</summary>
    /// <param name="text">The decoded file.</param>
    /// <param name="line">The line.</param>
    /// <param name="isFirst">Whether it opens the file; elsewhere <c>Posted by Name on …</c> is an embed's.</param>
    public static string? RuleOf(string text, DatedLine line, bool isFirst)
    {
        var before = line.Before.Of(text);
        if (!IsTail(line.After.Of(text), line.Match.Time is not null) || IsSpan(line.After.Of(text)))
        {
            return null;
        }

        if (HeaderWords.Opening(before, HeaderWords.Published) is > 0 and var label)
        {
            return IsLabelled(before[label..], isFirst) ? Label : null;
        }

        if (HeaderWords.Opening(before, HeaderWords.Updated) is > 0 and var update)
        {
            return IsLabelled(before[update..], isFirst) ? Update : null;
        }

        if (HeaderWords.Opening(before, HeaderWords.By) > 0 && !IsLeader(before))
        {
            return IsName(before) ? "byline" : null;
        }

        return IsBareBefore(before, line, isFirst, isBracketed: text[line.Date.Start] is '(') ? DateLine : null;
    }

    /// <summary>The part of the line that names the writer, before or after the date; null where no word says so.</summary>
    public static TextSpan? Byline(string text, DatedLine line)
    {
        foreach (var part in (TextSpan[])[Unlabelled(text, line.Before), line.After])
        {
            if (HeaderWords.Opening(part.Of(text), HeaderWords.By) > 0 && NameLength(part.Of(text)) is > 0 and var length)
            {
                return new TextSpan(part.Start, part.Start + length).Trim(text);
            }
        }

        return null;
    }

    private static TextSpan Unlabelled(string text, TextSpan before)
    {
        var label = HeaderWords.Opening(before.Of(text), HeaderWords.Published);
        return new TextSpan(before.Start + label, before.End).Trim(text);
    }

    // Up to a separator, a word that leads to a date, a label, or the counts that follow.
    private static int NameLength(ReadOnlySpan<char> part)
    {
        for (var i = 0; i < part.Length; i++)
        {
            var atWord = i > 0 && part[i - 1] == ' ';
            if (part[i] is '|' or '·' or '•' or ',' || (atWord && (part[i] is '-' or '–' or '—' || char.IsDigit(part[i]) || HeaderWords.Opening(part[i..], HeaderWords.Published) > 0)))
            {
                return i;
            }

        }

        return HeaderWords.LeadsToDate(part) ? Math.Max(part.LastIndexOf(' '), 0) : part.Length;
    }

    private static bool IsLabelled(ReadOnlySpan<char> between, bool isFirst)
    {
        between = between.Trim().TrimStart(Separators).Trim();
        return between.IsEmpty || HeaderWords.LeadsToDate(between) && !between.Contains(' ') || (isFirst && IsName(between)) || (Separators.Contains(between[^1], StringComparison.Ordinal) && IsName(between));
    }

    /// <summary>Whether what stands before a date says nothing: marks, and a word such as <c>on</c>.</summary>
    public static bool IsBare(ReadOnlySpan<char> before) => !before.ContainsAnyExcept(Bare) || IsLeader(before.TrimStart(Separators).TrimStart());

    private static bool IsBareBefore(ReadOnlySpan<char> before, DatedLine line, bool isFirst, bool isBracketed)
    {
        if (IsBare(before))
        {
            return true;
        }

        // A label that is not known labels something else: "Deadline: …"
        if (before[^1] is ':' or '：')
        {
            return false;
        }

        // "Issue 12 (March 1, 2022)"
        var separated = Separators.Contains(before[^1], StringComparison.Ordinal) || IsPlace(before, line) || (isBracketed && before.Count(' ') < MaxBracketed);
        var ago = before.EndsWith(" ago", StringComparison.Ordinal);
        var certain = separated || ago || (isFirst && (line.Match.Time is not null || !line.After.IsEmpty) && !char.IsLower(before[before.LastIndexOf(' ') + 1]));
        return certain && IsName(before) && (separated || ago || !IsSentence(before));
    }

    // "WESTMERE Tue Mar 1, 2022 4:33pm GMT", "WESTMERE, Northland/HALE Tue …"
    private static bool IsPlace(ReadOnlySpan<char> before, DatedLine line)
    {
        var word = before[..Math.Max(before.IndexOfAny(' ', ','), 0)];
        word = word.IsEmpty ? before : word;
        return line.Match is { Time: not null, Weekday: not null } && word.Length > 2 && !word.ContainsAnyExceptInRange('A', 'Z');
    }

    // "am", "le"; "di" is a word before a name too, but then one follows.
    private static bool IsLeader(ReadOnlySpan<char> before) => !before.Contains(' ') && HeaderWords.LeadsToDate(before);

    // "1950 – 2020": from one day to another.
    private static bool IsSpan(ReadOnlySpan<char> after) =>
        after is ['–' or '—' or '-', ..] && DateReader.TryRead(after[1..].TrimStart(), out var end) && end.Year is not null;

    // Names, sections, counts: few words, and no end of a sentence among them.
    private static bool IsName(ReadOnlySpan<char> part) => part.Length <= MaxName && part.Count(' ') < MaxWords && !IsSentence(part);

    private static bool IsSentence(ReadOnlySpan<char> part)
    {
        if (part.ContainsAny("。！？!?"))
        {
            return true;
        }

        var stop = part.IndexOf(". ", StringComparison.Ordinal);
        return stop > 3 && char.IsLower(part[stop - 1]) && char.IsLower(part[stop - 2]) && char.IsLower(part[stop - 3]);
    }

    private static bool IsTail(ReadOnlySpan<char> after, bool timed)
    {
        if (!after.ContainsAnyExcept(Counts))
        {
            return true;
        }

        if (after.Length > MaxTail || IsSentence(after) || (after[^1] is '.' && after.Count(' ') > 3 && !after.EndsWith(".m.")))
        {
            return false;
        }

        var words = after.Count(' ') + 1;
        return (Separators.Contains(after[0], StringComparison.Ordinal) && after[0] is not (',' or ':') && words <= 2 * MaxWords) || words <= (timed ? 4 : 0)
            || (words <= 2 * MaxWords && IsKnownTail(after.TrimStart(Separators).TrimStart(". "), words))
            || (after[0] >= '\u2E80' && after[0] is not (>= '\u3041' and <= '\u30FF') && after.Length <= MaxHanTail && !after.ContainsAny('、', '，'));
    }

    private static bool IsKnownTail(ReadOnlySpan<char> after, int words) =>
        HeaderWords.Opening(after, HeaderWords.Updated) > 0
        || (words <= MaxWords && (HeaderWords.Opening(after, HeaderWords.By) > 0 || HeaderWords.Opening(after, HeaderWords.Published) > 0 || after is ['@', ..] || StartsSmall(after) || EndsWithComments(after)));

    // "Ann Orme Leave a comment", "12 commentaires"
    private static bool EndsWithComments(ReadOnlySpan<char> after)
    {
        foreach (var word in Comments)
        {
            if (after.EndsWith(word, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    // "im Format Aktuelles", "in Politics": the section that the article stands in.
    private static bool StartsSmall(ReadOnlySpan<char> after) =>
        after.StartsWith("in ", StringComparison.Ordinal) || after.StartsWith("im ", StringComparison.Ordinal) || after.StartsWith("en ", StringComparison.Ordinal) || after.StartsWith("em ", StringComparison.Ordinal)
        || after.StartsWith("dans ", StringComparison.Ordinal) || after.StartsWith("в ", StringComparison.Ordinal);
}

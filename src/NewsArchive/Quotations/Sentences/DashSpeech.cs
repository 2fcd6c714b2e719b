using System.Buffers;
using NewsArchive.Quotations.Languages;
using NewsArchive.Quotations.Marks;
using NewsArchive.Text;

namespace NewsArchive.Quotations.Sentences;

/// <summary>
/// Reads speech that a dash opens and no mark closes: <c>– Otworzymy most – powiedziała Kowal. – Prace idą dobrze.</c>,
/// <c>– Vi öppnar bron, säger Anna Berg.</c> A paragraph counts only where a verb of speech shows that somebody speaks.
/// </summary>
internal static class DashSpeech
{
    private const int LongestClause = 200;

    private static readonly SearchValues<char> Marks = SearchValues.Create("—–-,?!…");

    /// <summary>Whether a paragraph begins as such speech does.</summary>
    public static bool MayOpen(ReadOnlySpan<char> paragraph) => paragraph.Length > 8 && (paragraph[0] is '—' or '–' or '―' || (paragraph[0] == '-' && paragraph[1] == ' '));

    /// <summary>Where the next line of a paragraph begins that begins as such speech does; null where none does.</summary>
    public static int? NextLine(string text, TextSpan paragraph)
    {
        var at = paragraph.Start;
        while (text.AsSpan(at, paragraph.End - at).IndexOf('\n') is >= 0 and var end)
        {
            at += end + 1;
            if (MayOpen(text.AsSpan(at, paragraph.End - at)))
            {
                return at;
            }
        }

        return null;
    }

    /// <summary>Adds the speech of a paragraph; nothing where nobody is said to speak.</summary>
    public static void Read(string text, TextSpan paragraph, Lexicon lexicon, List<Stretch> found)
    {
        var from = Skip(text, paragraph.Start + 1, paragraph.End);
        for (var isRest = false; from < paragraph.End && Clause(text, new(from, paragraph.End), lexicon) is { } clause; isRest = true)
        {
            Add(text, new(from, clause.Start), paragraph.Start, isRest, found);
            from = Skip(text, clause.End, paragraph.End);
        }

        if (found.Count > 0 && found[^1].Span.Start >= paragraph.Start && from < paragraph.End)
        {
            Add(text, new(from, paragraph.End), from, isRest: true, found);
        }
    }

    private static void Add(string text, TextSpan speech, int start, bool isRest, List<Stretch> found)
    {
        var words = speech.TrimAny(text, ",—–-");
        if (!words.IsEmpty)
        {
            found.Add(new(new(isRest ? words.Start : start, words.End), words, '—', Closed: true) { IsRest = isRest });
        }
    }

    /// <summary>The next reporting clause: between dashes, or after a comma and to the end of its sentence.</summary>
    private static TextSpan? Clause(string text, TextSpan rest, Lexicon lexicon)
    {
        for (var at = rest.Start + 1; at < rest.End; at++)
        {
            var next = text.AsSpan(at, rest.End - at).IndexOfAny(Marks);
            if (next < 0)
            {
                return null;
            }

            at += next;
            var dash = text[at] is '—' or '–' || (text[at] == '-' && at + 1 < rest.End && Blank.Is(text[at - 1]) && Blank.Is(text[at + 1]));
            if (dash && ReportingClause.BeginsAt(text, at + 1, rest.End, lexicon))
            {
                return new(at, DashAfter(text, at + 1, rest.End));
            }

            if (!dash && text[at] != '-' && lexicon.ReportsAfterComma && AfterComma(text, at + 1, rest.End, lexicon) is { } end)
            {
                return new(text[at] == ',' ? at : at + 1, end);
            }
        }

        return null;
    }

    /// <summary>The end of the sentence that a reporting clause after a comma fills; null where none begins there.</summary>
    private static int? AfterComma(string text, int at, int end, Lexicon lexicon)
    {
        if (ReportingClause.BeginsAt(text, at, end, lexicon))
        {
            return SentenceEnd(text, at, end);
        }

        return lexicon.VerbEndsReport && SentenceEnd(text, at, end) is { } stop && stop - at < LongestClause / 3
            && ReportingClause.EndsAt(text, at, stop - (text[stop - 1] == '.' ? 1 : 0), lexicon) ? stop : null;
    }

    // Where the speech goes on: behind the next dash, or nowhere.
    private static int DashAfter(string text, int at, int end)
    {
        for (var i = at; i < end && i - at < LongestClause; i++)
        {
            if (text[i] is '—' or '–' || (text[i] == '-' && i + 1 < end && Blank.Is(text[i - 1]) && Blank.Is(text[i + 1])))
            {
                return i + 1;
            }
        }

        return end;
    }

    private static int? SentenceEnd(string text, int at, int end)
    {
        for (var i = at; i < end && i - at < LongestClause; i++)
        {
            if (text[i] is '.' or '!' or '?' && (i + 1 == end || Blank.Is(text[i + 1])) && !(i > 1 && char.IsUpper(text[i - 1]) && !char.IsLetter(text[i - 2])))
            {
                return i + 1;
            }
        }

        return end - at < LongestClause ? end : null;
    }

    private static int Skip(string text, int at, int end)
    {
        while (at < end && (Blank.Is(text[at]) || text[at] is '—' or '–' or '-' or '.' or ',' or ';' or ':'))
        {
            at++;
        }

        return at;
    }
}

using System.Buffers;
using NewsArchive.Quotations.Languages;
using NewsArchive.Quotations.Marks;
using NewsArchive.Text;

namespace NewsArchive.Quotations.Sentences;

/// <summary>
/// Parts a quotation whose attribution stands between its marks: <c>«A, — сказал он. — B»</c>, <c>« A, a-t-elle dit, B »</c>. Its parts become
/// stretches of their own, so that the words between them are read like any prose.
/// </summary>
internal static class Incises
{
    private const int LongestClause = 160;
    private const int LongestCommaClause = 90;
    private const string Joints = ",—–-";
    private const string ClauseMarks = ",.;:—–-";

    private static readonly SearchValues<char> Dashes = SearchValues.Create("—–-");
    private static readonly SearchValues<char> DashesAndComma = SearchValues.Create("—–-,");
    private static readonly SearchValues<char> SentenceEnds = SearchValues.Create(".!?…");

    /// <summary>Adds the parts of a quotation, or all of it where nothing parts it.</summary>
    public static void AddParts(string text, Stretch whole, Lexicon lexicon, List<Stretch> parts)
    {
        while ((lexicon.SpeaksAfterDash || lexicon.ReportsBetweenCommas) && Clause(text, whole.Words, lexicon) is { } clause)
        {
            var words = new TextSpan(whole.Words.Start, clause.Start).TrimAny(text, Joints);
            var rest = AfterMarks(text, new(clause.End, whole.Words.End));
            if (words.IsEmpty)
            {
                break;
            }

            parts.Add(whole with { Span = whole.Span with { End = words.End }, Words = words, Closed = true });
            if (rest.IsEmpty || !Mark.HasWords(rest.Of(text)))
            {
                return;
            }

            whole = whole with { Span = whole.Span with { Start = rest.Start }, Words = rest, IsRest = true };
        }

        parts.Add(whole);
    }

    // "—dijo ella—. Las obras": the marks after the dash are the clause's.
    private static TextSpan AfterMarks(string text, TextSpan rest)
    {
        var start = rest.Start;
        while (start < rest.End && (Blank.Is(text[start]) || ClauseMarks.Contains(text[start], StringComparison.Ordinal)))
        {
            start++;
        }

        return rest with { Start = start };
    }

    /// <summary>The reporting clause within a quotation, the marks around it included; null where there is none.</summary>
    private static TextSpan? Clause(string text, TextSpan words, Lexicon lexicon)
    {
        var (at, byComma) = (words.Start + 1, lexicon.ReportsBetweenCommas);
        while (Next(text, at, words.End, byComma) is { } mark)
        {
            at = mark + 1;
            if (ReportingClause.BeginsAt(text, at, words.End, lexicon) && End(text, mark, words.End) is { } end)
            {
                return new(mark, end);
            }
        }

        return null;
    }

    private static int? Next(string text, int at, int end, bool byComma)
    {
        for (; at < end; at++)
        {
            var found = text.AsSpan(at, end - at).IndexOfAny(byComma ? DashesAndComma : Dashes);
            if (found < 0)
            {
                return null;
            }

            at += found;
            if (text[at] != '-' || IsApart(text, at, end))
            {
                return at;
            }
        }

        return null;
    }

    // A clause between commas is shorter than what people say after a comma.
    private static int? End(string text, int mark, int end)
    {
        var isComma = text[mark] == ',';
        var clause = text.AsSpan(mark + 1, Math.Min(isComma ? LongestCommaClause : LongestClause, end - mark - 1));
        var reachesEnd = mark + 1 + clause.Length == end;
        if (isComma)
        {
            var comma = clause.IndexOf(',');
            return comma > 0 ? mark + 2 + comma : reachesEnd && clause[..^1].IndexOfAny(SentenceEnds) < 0 ? end : null;
        }

        for (var at = 1; at < clause.Length; at++)
        {
            if (clause[at] is '—' or '–' || (clause[at] == '-' && IsApart(text, mark + 1 + at, end)))
            {
                return mark + 2 + at;
            }
        }

        return reachesEnd && clause[..^1].IndexOfAny(SentenceEnds) < 0 ? end : null;
    }

    private static bool IsApart(string text, int at, int end) => Blank.Is(text[at - 1]) && at + 1 < end && (Blank.Is(text[at + 1]) || text[at + 1] is ',' or '.' or ';' or ':');
}

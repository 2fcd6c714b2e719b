using System.Buffers;
using System.Collections.Frozen;
using NewsArchive.Dates;
using NewsArchive.Text;

namespace NewsArchive.Reading;

/// <summary>
/// Rule <c>dateline</c>: place, day and agency that open the first paragraph, <c>KYIV, March 1 (Reuters) - </c>. They stay part of it.
/// The day counts as the article's only where its year stands with it.
/// </summary>
internal static class Datelines
{
    private const int MaxLength = 90;
    private const int MaxPassages = 6;

    // Those that are known by their name alone; others need the dash.
    private static readonly FrozenSet<string> Agencies = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "Reuters", "AP", "AFP", "UPI", "dpa", "CNN", "EFE", "ANSA", "ANI", "IANS", "PTI", "Xinhua", "Bloomberg", "TASS", "Interfax", "Ukrinform", "Kyodo", "Jiji", "Yonhap", "KNA", "epd", "APA", "ATS", "CNNMoney", "SID");

    // What stands in capitals before a dash too, and is no place.
    private static readonly FrozenSet<string> Announcements = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase, "EXCLUSIVE", "UPDATE", "UPDATED", "BREAKING", "VIDEO", "WATCH", "PHOTOS", "LIVE", "OPINION", "ANALYSIS", "INTERVIEW", "REVIEW", "EXKLUSIV", "EXCLUSIF", "FAQ", "TLDR");

    private static readonly SearchValues<char> AgencyEnds = SearchValues.Create("./-–—");

    private static readonly SearchValues<char> NoPlace = SearchValues.Create("\"“”«»?!");

    /// <summary>Adds the first one among the opening passages, and its date where no other rule found one.</summary>
    public static Header AddTo(Header header, string text, List<TextSpan> passages)
    {
        foreach (var passage in passages.Take(MaxPassages))
        {
            var body = (passage with { Start = Math.Max(passage.Start, Math.Min(header.Span.End, passage.End)) }).Trim(text);
            if (Length(body.Of(text)) is > 0 and var length)
            {
                var span = new TextSpan(body.Start, body.Start + length).Trim(text);
                header = header with { Dateline = Words.OneLine(span.Of(text)), Fields = header.Fields.Add(("dateline", span)) };
                return header.Found is null && DatedLine.Of(text, span) is { Match.Date: not null } dated
                    ? header with { Found = new(dated.Match, dated.Date, "dateline"), Fields = header.Fields.Add(("date", dated.Date)) }
                    : header;
            }
        }

        return header;
    }

    private static int Length(ReadOnlySpan<char> passage)
    {
        var window = passage[..Math.Min(passage.Length, MaxLength)];
        return BracketedDay(window) is > 0 and var day ? day : BracketedAgency(window) is > 0 and var agency ? agency : BeforeDash(window) is > 0 and var dash ? dash : BeforeAgency(window);
    }

    // (March 1, 2022)
    private static int BracketedDay(ReadOnlySpan<char> window) =>
        window is ['(', ..] && DateReader.TryRead(window, out var match) && match.Date is not null ? match.Length : 0;

    // (CNN), Berlin (dpa), WASHINGTON (AP), [Tokyo 1st Reuters]; the bracket must hold an agency, not a remark.
    private static int BracketedAgency(ReadOnlySpan<char> window)
    {
        var open = window.IndexOfAny("(（［【");
        var close = open < 0 ? -1 : window[open..].IndexOfAny(")）］】");
        if (close is < 3 or > 30)
        {
            return 0;
        }

        var agency = window.Slice(open + 1, close - 1);
        var dashed = window[(open + close + 1)..].TrimStart() is [('-' or '–' or '—'), ..];
        var named = Agencies.Contains(agency.ToString()) || (dashed && agency.Count(' ') < 4);
        return named && !agency.Contains('@') && (open == 0 || IsPlace(window[..open])) ? open + close + 1 : 0;
    }

    private static int BeforeDash(ReadOnlySpan<char> window)
    {
        var dash = window.IndexOfAny('–', '—');
        var hyphen = window.IndexOf(" -", StringComparison.Ordinal);
        var end = dash < 0 || (hyphen >= 0 && hyphen < dash) ? hyphen : dash;
        var place = end < 3 ? default : window[..end].TrimEnd();
        var comma = place.IndexOf(',');
        var first = comma < 0 ? place : place[..comma];
        return place.Length > 2 && end + 1 < window.Length && first.Count(' ') < 4 && IsPlace(place) && IsCapitals(first) && !Announcements.Contains(first.ToString()) ? place.Length : 0;
    }

    // Place, day and agency parted by full stops: "Ольмино. 1 марта. ВЕСТНИК - ", "ОЛЬМИНО, 1 марта. /ВЕСТНИК/. "
    private static int BeforeAgency(ReadOnlySpan<char> window)
    {
        var mark = window.IndexOfAny(',', '.');
        if (mark < 3 || mark + 2 >= window.Length || !char.IsAsciiDigit(window[mark + 2]) || !char.IsUpper(window[0]) || !IsPlace(window[..mark]) || !DateReader.TryRead(window[(mark + 2)..], out var day))
        {
            return 0;
        }

        var at = mark + 2 + day.Length;
        while (at < window.Length && window[at] is '.' or ' ' or '/')
        {
            at++;
        }

        var end = window[at..].IndexOfAny(AgencyEnds);
        return end > 2 && IsCapitals(window.Slice(at, end).TrimEnd()) ? at + end + (window[at + end] is '/' ? 1 : 0) : 0;
    }

    private static bool IsPlace(ReadOnlySpan<char> place)
    {
        foreach (var range in place.Trim().Split(' '))
        {
            var word = place.Trim()[range];
            if (word.Length > 3 && char.IsLower(word[0]) && !CalendarNames.Is(word) && word is not ("года" or "року"))
            {
                return false;
            }
        }

        return place.Count(' ') < 9 && place.Trim().Length > 1 && char.IsLetter(place[0]) && !place.ContainsAny(NoPlace);
    }

    private static bool IsCapitals(ReadOnlySpan<char> word)
    {
        var letters = 0;
        foreach (var c in word)
        {
            if (char.IsLower(c))
            {
                return false;
            }

            letters += char.IsUpper(c) ? 1 : 0;
        }

        return letters > 1;
    }
}

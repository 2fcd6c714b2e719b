using System.Buffers;
using NewsArchive.Text;

namespace NewsArchive.Quotations.Marks;

/// <summary>A quotation mark where it stands, and what its neighbours let it do.</summary>
/// <param name="Start">Index of its first character.</param>
/// <param name="Length">1, or 2 for two apostrophes written for one mark.</param>
/// <param name="Char">The mark; <see cref="Pair.Doubled"/> for two apostrophes.</param>
internal readonly record struct Mark(int Start, int Length, char Char)
{
    private const string Doubling = "'’‘`";
    private const string AfterClosing = ",.;:!?…)]}。、，！？";
    private static readonly SearchValues<char> Chars = SearchValues.Create("“”„‟\"«»‹›‘’‚'`「」『』｢｣《》〝〞〟＂");
    private static readonly SearchValues<char> CharsAndSpace = SearchValues.Create(" “”„‟\"«»‹›‘’‚'`「」『』｢｣《》〝〞〟＂");
    private static readonly SearchValues<char> SureChars = SearchValues.Create("“„‟\"«»‹›‘‚`「『｢《〝＂");

    /// <summary>Index after the mark.</summary>
    public int End => Start + Length;

    /// <summary>The next mark at or after <paramref name="from"/>; false where there is none before <paramref name="end"/>.</summary>
    public static bool TryNext(ReadOnlySpan<char> text, int from, int end, out Mark mark)
    {
        var start = MarkScan.Next(text[..end], from);
        while (start >= 0 && !Chars.Contains(text[start]))
        {
            start = MarkScan.Next(text[..end], start + 1);
        }

        mark = default;
        if (start < 0)
        {
            return false;
        }

        var c = text[start];
        var doubled = Doubling.Contains(c, StringComparison.Ordinal) && start + 1 < end && text[start + 1] == c;
        mark = doubled ? new(start, 2, Pair.Doubled) : new(start, 1, c);
        return true;
    }

    /// <summary>Whether a paragraph may hold a quotation at all: a cheap look that lets most paragraphs pass by.</summary>
    public static bool MayOpenIn(ReadOnlySpan<char> paragraph)
    {
        for (var at = MarkScan.Next(paragraph, 0); at >= 0; at = MarkScan.Next(paragraph, at + 1))
        {
            if (paragraph[at] is '\'' or '’' or '”' ? at == 0 || !char.IsLetterOrDigit(paragraph[at - 1]) : SureChars.Contains(paragraph[at]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether there is more than quotation marks and spaces.</summary>
    public static bool HasWords(ReadOnlySpan<char> text) => text.ContainsAnyExcept(CharsAndSpace);

    /// <summary>Whether words can begin after it.</summary>
    public bool CanOpen(ReadOnlySpan<char> text, TextSpan paragraph)
    {
        var next = End < paragraph.End ? text[End] : ' ';
        var spaced = Char is '«' or '»' && Blank.Is(next);
        return (spaced || !Blank.Is(next)) && !AfterClosing.Contains(next, StringComparison.Ordinal) && !char.IsDigit(Before(text, paragraph));
    }

    /// <summary>Whether it is a <c>“</c> that a blank parts from its words, as a link that was flattened leaves one: the next such mark must close it.</summary>
    public bool OpensBeforeBlank(ReadOnlySpan<char> text, TextSpan paragraph)
    {
        if (Char != '“' || End >= paragraph.End || text[End] != ' ' || !(Blank.Is(Before(text, paragraph)) || Before(text, paragraph) is '('))
        {
            return false;
        }

        var next = text[End..paragraph.End].IndexOfAny('“', '”');
        return next > 0 && text[End + next] == '”';
    }

    /// <summary>Whether words can end before it.</summary>
    public bool CanClose(ReadOnlySpan<char> text, TextSpan paragraph)
    {
        var (before, next) = (Before(text, paragraph), End < paragraph.End ? text[End] : ' ');
        var spaced = Char is '«' or '»' && Start > paragraph.Start;
        return (spaced || (!Blank.Is(before) && before is not ('(' or '['))) && !char.IsLetterOrDigit(next);
    }

    /// <summary>Whether it stands where only an opening mark stands: after white space and before a word.</summary>
    public bool OnlyOpens(ReadOnlySpan<char> text, TextSpan paragraph) =>
        CanOpen(text, paragraph) && End < paragraph.End && !Blank.Is(text[End])
        && (Blank.Is(Before(text, paragraph)) || Before(text, paragraph) is '(' or '[' or '—');

    /// <summary>Whether it is the sign for inches: <c>6'2"</c>, <c>12"x14"</c>.</summary>
    public bool IsInches(ReadOnlySpan<char> text, TextSpan paragraph)
    {
        if (Char is not ('"' or '”' or Pair.Doubled) || !char.IsDigit(Before(text, paragraph)))
        {
            return false;
        }

        var at = Start - 1;
        while (at > paragraph.Start && Start - at < 4 && char.IsDigit(text[at]))
        {
            at--;
        }

        return text[at] is '\'' or '’' or '′' || (End < paragraph.End && text[End] is 'x' or '×');
    }

    /// <summary>The character before it; a space at the start of the paragraph.</summary>
    public char Before(ReadOnlySpan<char> text, TextSpan paragraph) => Start > paragraph.Start ? text[Start - 1] : ' ';
}

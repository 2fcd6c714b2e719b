using NewsArchive.Text;

namespace NewsArchive.Social.Grammar;

/// <summary>Finds an author's name before which no dash stands: it was lost, or the embed has none (embed-shapes X21, X27; traps 7).</summary>
internal static class BareName
{
    private const int MostWords = 6;

    /// <summary>Reads the name that ends at a place.</summary>
    public static Signature Before(string text, int floor, int end)
    {
        var name = Marks.Trim(text, Marks.LineStart(text, Math.Max(floor, end - Signature.LongestName), end), end);
        if (name.IsEmpty)
        {
            return new(SignatureMark.None, end, name);
        }

        if (Gap(text, name) is { } afterGap)
        {
            return new(SignatureMark.Gap, afterGap, name with { Start = afterGap });
        }

        var start = RunStart(text, name);
        var letter = start;
        while (letter < name.End && (text[letter] is '•' or '·' or '|' or '~' || Marks.IsBlank(text[letter])))
        {
            letter++;
        }

        var beginsLine = start == name.Start && (IsFloor(text, floor, start) || text[start - 1] == '\n');
        return new(beginsLine ? SignatureMark.Line : SignatureMark.Run, start, name with { Start = letter });
    }

    private static bool IsFloor(string text, int floor, int at) => Marks.Trim(text, floor, at).IsEmpty;

    // Two spaces are what a lost dash leaves; three stand where a dash within a name was lost too.
    private static int? Gap(string text, TextSpan name)
    {
        int? wide = null;
        for (var at = name.End - 1; at > name.Start + 1; at--)
        {
            if (!Marks.IsBlank(text[at - 1]) || !Marks.IsBlank(text[at - 2]) || Marks.IsBlank(text[at]))
            {
                continue;
            }

            if (at - 3 < name.Start || !Marks.IsBlank(text[at - 3]))
            {
                return at;
            }

            wide ??= at;
        }

        return wide;
    }

    private static int RunStart(string text, TextSpan name)
    {
        var (start, capitals) = (name.End, name.End);
        var allCapitals = true;
        if (IsUnspaced(text[name.End - 1]))
        {
            return WordStart(text, name.Start, name.End);
        }

        for (var words = 0; start > name.Start; words++)
        {
            var wordEnd = Marks.Trim(text, name.Start, start).End;
            var word = WordStart(text, name.Start, wordEnd);
            if (words > 0 && IsBoundary(text, word, wordEnd))
            {
                return start;
            }

            if (words == MostWords)
            {
                return capitals;
            }

            allCapitals &= !char.IsLower(text[word]);
            (start, capitals) = (word, allCapitals || words == 0 ? word : capitals);
        }

        return start;
    }

    private static int WordStart(string text, int floor, int at)
    {
        while (at > floor && !Marks.IsBlank(text[at - 1]))
        {
            at--;
        }

        return at;
    }

    // Chinese, Japanese and Korean names are one word.
    private static bool IsUnspaced(char c) => c is >= '\u3040' and <= '\uD7AF';

    private static bool IsBoundary(string text, int start, int end) => text[start] is '#' or '@' || Seam.IsClosed(text, start, end);
}

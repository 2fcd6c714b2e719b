using NewsArchive.Text;

namespace NewsArchive.Quotations.Marks;

/// <summary>Tells single quotation marks from apostrophes.</summary>
internal static class SingleMarks
{
    private static readonly string[] Elisions = ["em", "n", "til", "till", "tis", "twas", "cause", "bout", "round", "cos"];

    /// <summary>Whether a single mark can open a quotation: after white space or a bracket, before a word that is not one with its start left out.</summary>
    public static bool Opens(ReadOnlySpan<char> text, Mark mark, TextSpan paragraph)
    {
        var before = mark.Before(text, paragraph);
        var free = Blank.Is(before) || before is '(' or '[' or '—' or '–' or ':' or '/';
        if (!free || mark.End >= paragraph.End || !(char.IsLetter(text[mark.End]) || text[mark.End] is '[' or '…' or '“' or '"'))
        {
            return mark.Char is '‘' or '\'' && free && mark.End < paragraph.End && IsNumberNotDecade(text[mark.End..paragraph.End]);
        }

        return mark.Char is not ('\'' or '‘') || !IsElision(text[mark.End..paragraph.End]);
    }

    /// <summary>Finds the mark that closes a single one; -1 where there is none. A possessive plural is taken only where nothing better follows.</summary>
    public static int Closer(ReadOnlySpan<char> text, Pair pair, int from, TextSpan paragraph)
    {
        var possessive = -1;
        for (var at = from; Mark.TryNext(text, at, paragraph.End, out var mark); at = mark.End)
        {
            if (possessive >= 0 && mark.Char == pair.Open && Opens(text, mark, paragraph))
            {
                return possessive;
            }

            if (!pair.Closers.Contains(mark.Char, StringComparison.Ordinal) || !mark.CanClose(text, paragraph))
            {
                continue;
            }

            if (!IsPossessive(text, mark, paragraph))
            {
                return mark.Start;
            }

            possessive = possessive < 0 ? mark.Start : possessive;
        }

        return possessive;
    }

    private static bool IsPossessive(ReadOnlySpan<char> text, Mark mark, TextSpan paragraph) =>
        mark.Before(text, paragraph) is 's' && mark.End + 1 < paragraph.End && text[mark.End] == ' ' && char.IsLetter(text[mark.End + 1]);

    private static bool IsElision(ReadOnlySpan<char> rest)
    {
        var length = 0;
        while (length < rest.Length && char.IsLetter(rest[length]))
        {
            length++;
        }

        foreach (var elision in Elisions)
        {
            if (rest[..length].Equals(elision, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsNumberNotDecade(ReadOnlySpan<char> rest) =>
        char.IsDigit(rest[0]) && !(rest.Length >= 2 && char.IsDigit(rest[1]) && (rest.Length == 2 || !char.IsDigit(rest[2])));
}

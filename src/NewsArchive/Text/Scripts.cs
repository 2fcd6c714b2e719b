namespace NewsArchive.Text;

/// <summary>Tells the script of a text, and the language where the script has but one that is common in the news.</summary>
internal static class Scripts
{
    // A Han character or a syllable stands for about three letters.
    private const int Weight = 3;

    // In the order of their characters; Latin comes first.
    private static readonly (char First, char Last, string Name, int Weight)[] Ranges =
    [
        ('A', '\u024F', "latin", 1), ('\u0370', '\u03FF', "el", 1), ('\u0400', '\u052F', "cyrillic", 1), ('\u0531', '\u0587', "hy", 1), ('\u05D0', '\u05EA', "he", 1),
        ('\u0620', '\u06FF', "arabic", 1), ('\u0900', '\u097F', "hi", 1), ('\u0E01', '\u0E4E', "th", 1), ('\u10A0', '\u10FF', "ka", 1), ('\u1E00', '\u1EFF', "latin", 1),
        ('\u3041', '\u30FF', "ja", Weight), ('\u4E00', '\u9FFF', "zh", Weight), ('\uAC00', '\uD7A3', "ko", Weight),
    ];

    private static readonly int Japanese = IndexOf("ja");
    private static readonly int Chinese = IndexOf("zh");

    /// <summary>The script of most letters: <c>latin</c>, <c>cyrillic</c>, <c>arabic</c>, or else the language's tag.</summary>
    /// <returns>Null where there are few letters, or none of the scripts has most of them.</returns>
    public static string? Dominant(ReadOnlySpan<char> text)
    {
        Span<int> counts = stackalloc int[Ranges.Length];
        counts[0] = AsciiLetters.Count(text);
        var beyond = text.IndexOfAnyExceptInRange('\0', '\x7F');
        foreach (var c in text[(beyond < 0 ? text.Length : beyond)..])
        {
            if (!char.IsAscii(c) && char.IsLetter(c) && RangeOf(c) is >= 0 and var range)
            {
                counts[range] += Ranges[range].Weight;
            }
        }

        var total = 0;
        foreach (var count in counts)
        {
            total += count;
        }

        if (counts[Japanese] * 10 > counts[Chinese])
        {
            (counts[Japanese], counts[Chinese]) = (counts[Japanese] + counts[Chinese], 0);
        }

        return Most(counts, total);
    }

    private static string? Most(ReadOnlySpan<int> counts, int total)
    {
        const int Few = 20;
        for (var i = 0; i < counts.Length; i++)
        {
            if (total >= Few && counts[i] * 5 > total * 3)
            {
                return Ranges[i].Name;
            }
        }

        return null;
    }

    private static int RangeOf(char c)
    {
        for (var i = 0; i < Ranges.Length; i++)
        {
            if (c <= Ranges[i].Last)
            {
                return c >= Ranges[i].First ? i : -1;
            }
        }

        return -1;
    }

    private static int IndexOf(string name) => Array.FindIndex(Ranges, range => range.Name == name);
}

namespace NewsArchive.Text;

/// <summary>Makes letters comparable: no case, no accents, so that <c>FÉVRIER</c>, <c>février</c> and <c>fevrier</c> are one word.</summary>
internal static class Folding
{
    private const int TableSize = 0x2000;

    // The first letter of each row stands for the others.
    private static readonly string[] Rows =
    [
        "aàáâãäåāăąạảấầẩẫậắằẳẵặ", "cçćĉċč", "dďđ", "eèéêëēĕėęěẹẻẽếềểễệ", "gĝğġģ", "hĥħ", "iìíîïĩīĭįıİịỉ", "jĵ", "kķ", "lĺļľŀł", "nñńņňŋ",
        "oòóôõöøōŏőơọỏốồổỗộớờởỡợ", "rŕŗř", "sśŝşšș", "tţťŧț", "uùúûüũūŭůűųưụủứừửữự", "wŵ", "yýÿŷỳỵỷỹ", "zźżž",
        "αά", "εέ", "ηή", "ιίϊΐ", "οό", "υύϋΰ", "ωώ", "σς", "еёѐ", "ийѝ", "іїї", "уў", "اأإآ", "يىی", "كک", "फ\u095E",
    ];

    // No character of any text.
    private const char Dropped = '\uFFFF';

    private static readonly char[] Table = Build();

    // As the table above, with NUL for what is neither a letter nor dropped.
    private static readonly char[] Letters = [.. Table.Select((folded, code) => IsInWord((char)code) ? folded : '\0')];

    /// <summary>Whether the character only changes the letter before it: an accent, a vowel point, a nukta, an apostrophe within a word.</summary>
    public static bool IsDropped(char c) => c is '\'' or '\u2019' or '\u02BC' or (>= '\u0300' and <= '\u036F') or (>= '\u0591' and <= '\u05C7') or (>= '\u064B' and <= '\u0652') or '\u093C';

    /// <summary>Folds a word.</summary>
    /// <returns>The number of characters written; -1 where <paramref name="folded"/> is too short.</returns>
    public static int Fold(ReadOnlySpan<char> word, Span<char> folded)
    {
        var (table, length) = (Table, 0);
        foreach (var c in word)
        {
            var letter = c < table.Length ? table[c] : Letter(c);
            if (letter == Dropped)
            {
                continue;
            }

            if (length == folded.Length)
            {
                return -1;
            }

            folded[length++] = letter;
        }

        return length;
    }

    /// <summary>The word at a place where it has no letters but those of ASCII, as it stands; none where it has others.</summary>
    /// <param name="text">Where it stands.</param>
    /// <param name="at">Where it begins; afterwards the place after it, unmoved where there is none.</param>
    public static ReadOnlySpan<char> PlainWord(ReadOnlySpan<char> text, ref int at)
    {
        var end = AsciiLetters.After(text, at, text.Length);
        var goesOn = end < text.Length && (text[end] < Letters.Length ? Letters[text[end]] != '\0' : IsInWord(text[end]));
        var word = goesOn ? default : text[at..end];
        at += word.Length;
        return word;
    }

    /// <summary>Folds the letters from a place on up to the first character that is none.</summary>
    /// <param name="text">Where they stand.</param>
    /// <param name="at">The first of them; afterwards the place after the last.</param>
    /// <param name="folded">Receives the folded letters as far as there is room.</param>
    /// <returns>How many there are.</returns>
    public static int FoldWord(ReadOnlySpan<char> text, ref int at, Span<char> folded)
    {
        var (table, length) = (Letters, 0);
        for (; at < text.Length; at++)
        {
            var c = text[at];
            var letter = c < table.Length ? table[c] : IsInWord(c) ? Letter(c) : '\0';
            if (letter == '\0')
            {
                break;
            }

            if (letter != Dropped)
            {
                if (length < folded.Length)
                {
                    folded[length] = letter;
                }

                length++;
            }
        }

        return length;
    }

    private static bool IsInWord(char c) => char.IsLetter(c) || IsDropped(c);

    private static char Letter(char c) => IsDropped(c) ? Dropped : char.ToLowerInvariant(c);

    private static char[] Build()
    {
        var table = new char[TableSize];
        for (var c = 0; c < TableSize; c++)
        {
            table[c] = Letter((char)c);
        }

        foreach (var row in Rows)
        {
            foreach (var variant in row)
            {
                table[variant] = row[0];
                table[char.ToUpperInvariant(variant)] = row[0];
            }
        }

        return table;
    }
}

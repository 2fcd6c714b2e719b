using System.Collections.Frozen;

namespace NewsArchive.Text;

/// <summary>
/// Puts letters and the marks behind them together, as word lists write them: <c>a</c> and U+0308 are <c>ä</c>. Some publishers' texts are in Unicode's
/// form NFD. Knows the letters of the languages that have lists; the runtime's own normalization needs ICU, which the program goes without.
/// </summary>
internal static class Composed
{
    // Each mark, the letters under it, and what they make.
    private static readonly (char Mark, string Letters, string Made)[] Marks =
    [
        ('\u0300', "aeiou", "àèìòù"), ('\u0301', "aeiouyncszlr", "áéíóúýńćśźĺŕ"), ('\u0302', "aeiou", "âêîôû"), ('\u0303', "aoniu", "ãõñĩũ"),
        ('\u0304', "aeiou", "āēīōū"), ('\u0306', "aguи", "ăğŭй"), ('\u0307', "zegIc", "żėġİċ"), ('\u0308', "aeiouyеі", "äëïöüÿёї"), ('\u030A', "au", "åů"),
        ('\u030B', "ou", "őű"), ('\u030C', "cszernd", "čšžěřňď"), ('\u0327', "cst", "çşţ"), ('\u0328', "aeiu", "ąęįų"), ('\u0326', "st", "șț"),
    ];

    private static readonly FrozenDictionary<(char Letter, char Mark), char> Letters = Read();

    /// <summary>Whether a word holds marks that follow their letters.</summary>
    public static bool IsMissing(ReadOnlySpan<char> word)
    {
        // Most words are too short for a search that is faster by the piece.
        foreach (var c in word)
        {
            if (c is >= '\u0300' and <= '\u036F')
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Writes a word with its marks put on its letters; what cannot be put together stays as it is.</summary>
    /// <param name="word">The word.</param>
    /// <param name="into">At least as long as the word.</param>
    /// <returns>The number of characters written.</returns>
    public static int Write(ReadOnlySpan<char> word, Span<char> into)
    {
        var length = 0;
        foreach (var c in word)
        {
            if (length > 0 && Letters.TryGetValue((into[length - 1], c), out var made))
            {
                into[length - 1] = made;
            }
            else
            {
                into[length++] = c;
            }
        }

        return length;
    }

    private static FrozenDictionary<(char Letter, char Mark), char> Read()
    {
        Dictionary<(char, char), char> letters = [];
        foreach (var (mark, from, made) in Marks)
        {
            for (var i = 0; i < from.Length; i++)
            {
                letters[(from[i], mark)] = made[i];
                letters.TryAdd((char.ToUpperInvariant(from[i]), mark), char.ToUpperInvariant(made[i]));
            }
        }

        return letters.ToFrozenDictionary();
    }
}

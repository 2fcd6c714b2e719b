using System.Text;

namespace NewsArchive.Spelling;

/// <summary>Folds words for comparing them outside the index: letter case, marks, apostrophes, and letters without a decomposition such as ł, ø, ß, й.</summary>
public static class Fold
{
    /// <summary>
    /// The folded text, the same whether it was composed (NFC) or decomposed (NFD) in Latin, Greek, Cyrillic, Arabic and Hebrew. Hyphens and other marks
    /// between words become one space each.
    /// </summary>
    public static string Word(ReadOnlySpan<char> text)
    {
        StringBuilder folded = new(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            FoldedLetters.Append(folded, rune);
        }

        return folded.ToString().TrimEnd(' ');
    }
}

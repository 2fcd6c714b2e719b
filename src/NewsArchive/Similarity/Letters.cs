using System.Text;
using NewsArchive.Spelling;
using NewsArchive.Text;

namespace NewsArchive.Similarity;

/// <summary>What a character is to a word, from a table: this is asked for each character of each article.</summary>
internal static class Letters
{
    /// <summary>The character ends a word.</summary>
    public const char Break = '\0';

    /// <summary>The character stands within words and does not count.</summary>
    public const char Nothing = '\u0001';

    /// <summary>A letter of a script without spaces. Digits are higher, and other letters higher than those.</summary>
    public const char Unspaced = '\u0002';

    /// <summary>The highest digit.</summary>
    public const char HighestDigit = '9';

    private const int TableSize = 0x2000;

    private static readonly char[] Known = [.. Enumerable.Range(0, TableSize).Select(c => Of((char)c))];

    /// <summary>The answers of <see cref="Of"/> for the lower characters.</summary>
    public static ReadOnlySpan<char> Table => Known;

    /// <summary>The letter without case and accent, the digit as one of 0 to 9, or one of the constants above.</summary>
    public static char Of(char c)
    {
        if (Folding.IsDropped(c))
        {
            return Nothing;
        }

        if (char.IsDigit(c))
        {
            return (char)('0' + (int)char.GetNumericValue(c));
        }

        if (!char.IsLetter(c) && !char.IsSurrogate(c))
        {
            return Break;
        }

        Span<char> folded = [c];
        return Rune.TryCreate(c, out var rune) && UnspacedScripts.Contains(rune) ? Unspaced : Folding.Fold([c], folded) == 1 ? folded[0] : Nothing;
    }
}

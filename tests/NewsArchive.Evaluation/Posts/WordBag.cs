using System.Globalization;
using System.Text;

namespace NewsArchive.Evaluation.Posts;

/// <summary>The words of a post, to say how much two texts share. Texts in scripts without spaces are compared letter by letter.</summary>
internal static class WordBag
{
    private const int SpaceExpectedWithin = 40;

    /// <summary>The words of a canonical text.</summary>
    public static Bag Of(string text) => new(HasNoSpaces(text) ? text.EnumerateRunes().Where(IsWord).Select(rune => rune.ToString()) : Words(text));

    /// <summary>How much of both they share, from 0 to 1; two empty ones share all.</summary>
    public static double Overlap(Bag left, Bag right) => left.Size + right.Size is var size and > 0 ? 2.0 * left.Common(right) / size : 1;

    private static bool HasNoSpaces(string text) =>
        text.Any(c => c is (>= '\u3040' and <= '\u30FF') or (>= '\u4E00' and <= '\u9FFF') or (>= '\uAC00' and <= '\uD7AF') or (>= '\u0E00' and <= '\u0E7F'))
        && !text.EnumerateRunes().Take(SpaceExpectedWithin).Contains(new Rune(' '));

    private static IEnumerable<string> Words(string text)
    {
        StringBuilder word = new();
#pragma warning disable CA1308 // the rules compare in lower case
        foreach (var rune in text.ToLowerInvariant().EnumerateRunes().Append(new Rune(' ')))
#pragma warning restore CA1308
        {
            if (IsWord(rune))
            {
                word.Append(rune);
            }
            else if (word.Length > 0)
            {
                yield return word.ToString();
                word.Clear();
            }
        }
    }

    // Combining marks are no word characters by the rules: "हिंदी" falls into pieces, on both sides alike.
    private static bool IsWord(Rune rune) =>
        Rune.IsLetter(rune) || rune.Value == '_'
        || Rune.GetUnicodeCategory(rune) is UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber;
}

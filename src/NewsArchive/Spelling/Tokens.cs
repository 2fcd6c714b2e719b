using System.Text;

namespace NewsArchive.Spelling;

/// <summary>Splits text into tokens as the index does: <c>second-largest</c> is two, <c>Russia's</c> is russia and s, <c>C++</c> is c.</summary>
public static class Tokens
{
    /// <summary>The tokens in order, folded as the index holds them; none where the text has no letter or digit.</summary>
    public static IReadOnlyList<string> Of(ReadOnlySpan<char> text)
    {
        List<string> tokens = [];
        StringBuilder token = new();
        foreach (var rune in text.EnumerateRunes())
        {
            if (IndexLetters.IsDroppedMark(rune))
            {
                continue;
            }

            if (!Separators.Contains(rune))
            {
                Append(token, IndexLetters.Fold(rune));
            }
            else if (token.Length > 0)
            {
                tokens.Add(token.ToString());
                token.Clear();
            }
        }

        if (token.Length > 0)
        {
            tokens.Add(token.ToString());
        }

        return tokens;
    }

    private static void Append(StringBuilder token, Rune rune)
    {
        Span<char> units = stackalloc char[2];
        token.Append(units[..rune.EncodeToUtf16(units)]);
    }
}

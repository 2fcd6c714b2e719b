using System.Buffers;
using System.Text;

namespace NewsArchive.Spelling;

/// <summary>Splits text into tokens as the index does: <c>second-largest</c> is two, <c>Russia's</c> is russia and s, <c>C++</c> is c.</summary>
public static class Tokens
{
    private static readonly SearchValues<char> AsciiWord = SearchValues.Create("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");

    /// <summary>The tokens in order, folded as the index holds them; none where the text has no letter or digit.</summary>
    public static IReadOnlyList<string> Of(ReadOnlySpan<char> text)
    {
        List<string> tokens = [];
        StringBuilder token = new();
        for (var i = 0; i < text.Length;)
        {
            if (char.IsAsciiLetterOrDigit(text[i]))
            {
                var run = AsciiRun(text[i..]);
                AppendLower(token, text.Slice(i, run));
                i += run;
                continue;
            }

            Rune.DecodeFromUtf16(text[i..], out var rune, out var length);
            i += length;
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

    private static int AsciiRun(ReadOnlySpan<char> text) => text.IndexOfAnyExcept(AsciiWord) is >= 0 and var end ? end : text.Length;

    private static void AppendLower(StringBuilder token, ReadOnlySpan<char> letters)
    {
        foreach (var letter in letters)
        {
            token.Append((char)(char.IsAsciiLetterUpper(letter) ? letter | 0x20 : letter));
        }
    }

    private static void Append(StringBuilder token, Rune rune)
    {
        Span<char> units = stackalloc char[2];
        token.Append(units[..rune.EncodeToUtf16(units)]);
    }
}

using System.Globalization;
using System.Text;

namespace NewsArchive.Cli.Rendering;

/// <summary>Text from files may not speak to the terminal: what would steer it, or reorder what people see, is shown as its code.</summary>
internal static class Terminal
{
    /// <summary>Text on one line: line breaks and tabs become spaces.</summary>
    public static string SafeLine(string text) => Safe(text).ReplaceLineEndings(" ").Replace('\t', ' ');

    /// <summary>
    /// Text with its line breaks (all as <c>\n</c>) and tabs. Other control characters, bidi embeddings, overrides and isolates, other characters
    /// of format and lone surrogates become <c>\u202e</c>. The joiners and marks that scripts and emoji need stay.
    /// </summary>
    public static string Safe(string text)
    {
        var first = FirstUnsafe(text, 0);
        if (first == text.Length)
        {
            return text;
        }

        StringBuilder safe = new(text.Length + 16);
        for (var done = 0; ;)
        {
            safe.Append(text, done, first - done);
            if (first == text.Length)
            {
                return safe.ToString();
            }

            done = first + Escape(safe, text, first);
            first = FirstUnsafe(text, done);
        }
    }

    /// <summary>Whether a character must not reach a terminal; a line break and a tab must not either.</summary>
    public static bool IsUnsafe(Rune rune) => Rune.GetUnicodeCategory(rune) switch
    {
        UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.Surrogate => true,
        UnicodeCategory.Format => !IsHarmless(rune.Value),
        _ => false,
    };

    // Soft hyphen; joiners; left-to-right and right-to-left marks; signs that Arabic and Syriac print around numbers.
    private static bool IsHarmless(int value) =>
        value is 0xAD or (>= 0x200C and <= 0x200F) or (>= 0x600 and <= 0x605) or 0x61C or 0x6DD or 0x70F or 0x890 or 0x891 or 0x8E2;

    private static int FirstUnsafe(string text, int index)
    {
        while (index < text.Length)
        {
            var c = text[index];
            if (c is (>= ' ' and <= '~') or '\n' or '\t')
            {
                index++;
            }
            else if (!Rune.TryGetRuneAt(text, index, out var rune) || (IsUnsafe(rune) && !IsFlagTag(text, index, rune)))
            {
                return index;
            }
            else
            {
                index += rune.Utf16SequenceLength;
            }
        }

        return index;
    }

    // The flags of England, Scotland and Wales are a black flag and tag characters. Anywhere else tags hide text.
    private static bool IsFlagTag(string text, int index, Rune rune)
    {
        while (rune.Value is >= 0xE0020 and <= 0xE007F && index >= 2 && Rune.TryGetRuneAt(text, index - 2, out rune))
        {
            index -= 2;
        }

        return rune.Value == 0x1F3F4;
    }

    private static int Escape(StringBuilder safe, string text, int index)
    {
        if (text.AsSpan(index).StartsWith("\r\n", StringComparison.Ordinal))
        {
            safe.Append('\n');
            return 2;
        }

        if (!Rune.TryGetRuneAt(text, index, out var rune))
        {
            safe.Append(CultureInfo.InvariantCulture, $"\\u{(int)text[index]:x4}");
            return 1;
        }

        safe.Append(CultureInfo.InvariantCulture, $"{(rune.IsBmp ? "\\u" : "\\U")}{rune.Value.ToString(rune.IsBmp ? "x4" : "x8", CultureInfo.InvariantCulture)}");
        return rune.Utf16SequenceLength;
    }
}

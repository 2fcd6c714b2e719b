using System.Globalization;
using System.Text;

namespace NewsArchive.Cli.Rendering;

/// <summary>How many cells of a terminal text takes. An estimate: terminals differ on emoji.</summary>
internal static class Cells
{
    /// <summary>The cells of a text; the escape sequences of <see cref="Style"/> take none.</summary>
    public static int Of(ReadOnlySpan<char> text)
    {
        var cells = 0;
        while (!text.IsEmpty)
        {
            cells += Next(text, out var length);
            text = text[length..];
        }

        return cells;
    }

    /// <summary>The cells of what comes first, a character or an escape sequence, and its length in UTF-16 units.</summary>
    public static int Next(ReadOnlySpan<char> text, out int length)
    {
        if (text[0] == '\e' && text.IndexOf('m') is > 0 and var end)
        {
            length = end + 1;
            return 0;
        }

        Rune.DecodeFromUtf16(text, out var rune, out length);
        return Of(rune);
    }

    /// <summary>The cells of one character.</summary>
    private static int Of(Rune rune) => rune.Value switch
    {
        < 0x300 => 1,
        (>= 0x1100 and <= 0x115F) or (>= 0x2E80 and <= 0xA4CF) or (>= 0xAC00 and <= 0xD7A3) or (>= 0xF900 and <= 0xFAFF) => 2,
        (>= 0xFE30 and <= 0xFE6F) or (>= 0xFF00 and <= 0xFF60) or (>= 0xFFE0 and <= 0xFFE6) or (>= 0x1F300 and <= 0x1FAFF) or (>= 0x20000 and <= 0x3FFFD) => 2,
        _ => Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format ? 0 : 1,
    };
}

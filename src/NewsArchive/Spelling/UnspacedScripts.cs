using System.Text;

namespace NewsArchive.Spelling;

/// <summary>
/// Scripts written without spaces (Chinese, Japanese, Thai, Lao, Khmer, Burmese) or with particles joined to words (Korean). The index finds their
/// text by overlapping pairs of letters.
/// </summary>
public static class UnspacedScripts
{
    // First and last of each block whose letters are paired.
    private static ReadOnlySpan<int> Blocks =>
    [
        0x0E01, 0x0E4E, 0x0E81, 0x0EDF, 0x1000, 0x103F, 0x1100, 0x11FF, 0x1780, 0x17D3, 0x3005, 0x3007, 0x3031, 0x3035, 0x3041, 0x30FF, 0x3105, 0x31BF,
        0x31F0, 0x31FF, 0x3400, 0x4DBF, 0x4E00, 0x9FFF, 0xAC00, 0xD7AF, 0xF900, 0xFAFF, 0xFF66, 0xFF9F, 0x20000, 0x3FFFF,
    ];

    /// <summary>Whether the character belongs to such a script.</summary>
    public static bool Contains(Rune rune)
    {
        if (rune.Value < 0x0E01)
        {
            return false;
        }

        var found = Blocks.BinarySearch(rune.Value);
        return found >= 0 || (~found & 1) == 1;
    }

    /// <summary>Whether any character of the text does.</summary>
    public static bool AreIn(ReadOnlySpan<char> text)
    {
        foreach (var rune in text.EnumerateRunes())
        {
            if (Contains(rune))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The overlapping pairs of a run; a run of one letter is its own only pair.</summary>
    public static IReadOnlyList<string> Pairs(string run)
    {
        List<string> letters = [.. run.EnumerateRunes().Where(rune => !Separators.Contains(rune)).Select(rune => rune.ToString())];
        return letters.Count < 2 ? letters : [.. letters.Zip(letters.Skip(1), (first, second) => first + second)];
    }

    /// <summary>The stretches of a text that are such letters, and those between them, in order.</summary>
    public static IReadOnlyList<(string Piece, bool IsRun)> Split(ReadOnlySpan<char> text)
    {
        List<(string, bool)> pieces = [];
        StringBuilder piece = new();
        var inRun = false;
        foreach (var rune in text.EnumerateRunes())
        {
            if (Contains(rune) != inRun && piece.Length > 0)
            {
                pieces.Add((piece.ToString(), inRun));
                piece.Clear();
            }

            inRun = Contains(rune);
            piece.Append(rune.ToString());
        }

        pieces.Add((piece.ToString(), inRun));
        return pieces;
    }
}

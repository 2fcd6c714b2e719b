using System.Text;

namespace NewsArchive.Spelling;

/// <summary>Looks at the marks between the first and the last letter of a word.</summary>
internal static class InnerMarks
{
    /// <summary>Whether all of them are of a kind; where there are none, they are.</summary>
    public static bool Are(Func<Rune, bool> ofKind, ReadOnlySpan<char> word)
    {
        var (all, pending) = (true, true);
        var isStarted = false;
        foreach (var rune in word.EnumerateRunes())
        {
            if (!Separators.Contains(rune))
            {
                all &= pending || !isStarted;
                (isStarted, pending) = (true, true);
            }
            else if (!IndexLetters.IsDroppedMark(rune))
            {
                pending &= ofKind(rune);
            }
        }

        return all;
    }
}

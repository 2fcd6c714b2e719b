using System.Text;

namespace NewsArchive.Spelling;

/// <summary>The marks that join the parts of a word.</summary>
internal static class Hyphens
{
    /// <summary>Whether a word has no other marks inside than hyphens and apostrophes.</summary>
    public static bool AreOnlyMarksIn(ReadOnlySpan<char> word) => InnerMarks.Are(rune => rune.Value is '-' or '\u00AD' or '\u2010' or '\u2011' || Apostrophes.Contains(rune), word);
}

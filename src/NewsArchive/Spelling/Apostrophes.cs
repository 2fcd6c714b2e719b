using System.Text;

namespace NewsArchive.Spelling;

/// <summary>The marks that people write for an apostrophe: U+0027, U+2018, U+2019, U+02BC, U+02BB, and those typed in their place.</summary>
internal static class Apostrophes
{
    /// <summary>Whether the character is one.</summary>
    public static bool Contains(Rune rune) => rune.Value is '\'' or '`' or '\u00B4' or '\u2018' or '\u2019' or '\u201B' or '\u02BB' or '\u02BC' or '\u02B9' or '\u2032' or '\uFF07';

    /// <summary>Whether a word has no other marks inside than these.</summary>
    public static bool AreOnlyMarksIn(ReadOnlySpan<char> word) => InnerMarks.Are(Contains, word);
}

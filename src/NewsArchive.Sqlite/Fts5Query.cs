using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace NewsArchive.Sqlite;

/// <summary>
/// A person's text as a MATCH expression: every word and every phrase in quotation marks must occur. All of it is quoted, so nothing in it can be
/// an operator or a syntax error; phrases without a word are left out, as FTS5 would find nothing for them.
/// </summary>
/// <param name="Expression">For FTS5; empty where there is no word.</param>
/// <param name="Phrases">The phrases as typed, without quotation marks.</param>
internal sealed record Fts5Query(string Expression, ImmutableArray<string> Phrases)
{
    // Each word opens a cursor of its own; nobody types more, and a pasted megabyte would take seconds.
    private const int MostWords = 128;

    /// <summary>Whether there is a word to look for.</summary>
    public bool HasWords => !Phrases.IsEmpty;

    /// <summary>Reads a person's text. Words after the first 128 are not looked for.</summary>
    public static Fts5Query Of(string text)
    {
        ImmutableArray<string> phrases = [.. Pieces(FirstWords(text)).Where(HasWord)];
        return new(string.Join(' ', phrases.Select(phrase => $"\"{phrase}\"")), phrases);
    }

    // Odd segments between quotation marks are phrases; after a mark without partner the text goes on as words.
    private static IEnumerable<string> Pieces(string text)
    {
        var segments = text.Replace('\0', ' ').Replace('“', '"').Replace('”', '"').Replace('„', '"').Split('"');
        for (var i = 0; i < segments.Length; i++)
        {
            if (i % 2 == 1 && i < segments.Length - 1)
            {
                yield return segments[i];
                continue;
            }

            foreach (var word in segments[i].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
            {
                yield return word;
            }
        }
    }

    private static string FirstWords(string text)
    {
        var (words, inWord, position) = (0, false, 0);
        foreach (var rune in text.EnumerateRunes())
        {
            var isLetter = IsWordPart(rune);
            words += isLetter && !inWord ? 1 : 0;
            if (words > MostWords)
            {
                return text[..position];
            }

            inWord = isLetter;
            position += rune.Utf16SequenceLength;
        }

        return text;
    }

    private static bool HasWord(string phrase) => phrase.EnumerateRunes().Any(IsWordPart);

    // What unicode61 makes words of: letters, numbers, private use.
    private static bool IsWordPart(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is <= UnicodeCategory.OtherLetter or UnicodeCategory.PrivateUse
            or UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber
        && rune.Value is not (0x2BB or 0x2BC);
}

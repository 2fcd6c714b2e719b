using System.Globalization;
using NewsArchive.Quotations.Languages;
using NewsArchive.Text;

namespace NewsArchive.Quotations.Sentences;

/// <summary>Where words begin and end: hyphens and apostrophes between letters belong to them, and the full stops of <c>U.S.</c></summary>
internal static class WordBounds
{
    /// <summary>Whether a word can begin with the character.</summary>
    public static bool IsStart(char c) => char.IsAsciiLetter(c) || char.IsLetterOrDigit(c) || c is '@' or '#' or '$';

    /// <summary>The word that begins at <paramref name="from"/>.</summary>
    public static TextSpan Read(ReadOnlySpan<char> text, int from, int limit)
    {
        var at = from + 1;
        while (at < limit && (char.IsAsciiLetter(text[at]) || IsLetter(text[at]) || (IsJoint(text[at]) && at + 1 < limit && IsLetter(text[at + 1]))))
        {
            at++;
        }

        return new(from, at);
    }

    /// <summary>The word without its possessive ending.</summary>
    public static (TextSpan Stem, WordClasses Possessive) Stem(ReadOnlySpan<char> text, TextSpan word)
    {
        var has = word.Length > 2 && text[word.End - 1] is 's' && text[word.End - 2] is '\'' or '’' or 'ʼ';
        return has ? (word with { End = word.End - 2 }, WordClasses.Possessive) : (word, 0);
    }

    /// <summary>Whether a full stop after the word belongs to it: <c>Mr.</c>, <c>J.</c>, <c>U.S.</c></summary>
    public static bool IsShort(ReadOnlySpan<char> text, TextSpan word, WordClasses classes) =>
        classes.HasFlag(WordClasses.Abbreviation)
        || (word.End + 1 < text.Length && text[word.End + 1] is ')' or ',')
        || (word.Length == 1 && char.IsUpper(text[word.Start]))
        || (word.Length <= 5 && word.Of(text)[..^1].Contains('.') && text[word.End - 2] == '.');

    private static bool IsLetter(char c) => char.IsLetterOrDigit(c) || c is '_' || (c > '~' && char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark);

    private static bool IsJoint(char c) => c is '-' or '\'' or '’' or 'ʼ' or '.' or '‑' or '&';
}

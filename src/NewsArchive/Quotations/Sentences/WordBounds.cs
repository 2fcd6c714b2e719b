using System.Globalization;
using System.Runtime.CompilerServices;
using NewsArchive.Quotations.Languages;
using NewsArchive.Text;

namespace NewsArchive.Quotations.Sentences;

/// <summary>Where words begin and end: hyphens and apostrophes between letters belong to them, and the full stops of <c>U.S.</c></summary>
internal static class WordBounds
{
    private const int Tabled = 0x2100;
    private const byte Begins = 1;
    private const byte GoesOn = 2;
    private const byte Joins = 4;

    private static readonly byte[] Table = [.. Enumerable.Range(0, Tabled).Select(code => Look((char)code))];

    /// <summary>Whether a word can begin with the character.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsStart(char c) => (Of(Table, c) & Begins) != 0;

    /// <summary>The word that begins at <paramref name="from"/>.</summary>
    public static TextSpan Read(ReadOnlySpan<char> text, int from, int limit)
    {
        var at = AsciiLetters.After(text, from + 1, limit);
        if (at < limit && text[at] == ' ')
        {
            return new(from, at);
        }

        var table = Table;
        while (at < limit && Of(table, text[at]) is not 0 and var here && ((here & GoesOn) != 0 || ((here & Joins) != 0 && at + 1 < limit && (Of(table, text[at + 1]) & GoesOn) != 0)))
        {
            at++;
        }

        return new(from, at);
    }

    /// <summary>The word without its possessive ending.</summary>
    public static (TextSpan Stem, WordClasses Possessive) Stem(ReadOnlySpan<char> text, TextSpan word)
    {
        var has = text[word.End - 1] is 's' && word.Length > 2 && text[word.End - 2] is '\'' or '’' or 'ʼ';
        return has ? (word with { End = word.End - 2 }, WordClasses.Possessive) : (word, 0);
    }

    /// <summary>Whether a full stop after the word belongs to it: <c>Mr.</c>, <c>J.</c>, <c>U.S.</c></summary>
    public static bool IsShort(ReadOnlySpan<char> text, TextSpan word, WordClasses classes) =>
        classes.HasFlag(WordClasses.Abbreviation)
        || (word.End + 1 < text.Length && text[word.End + 1] is ')' or ',')
        || (word.Length == 1 && char.IsUpper(text[word.Start]))
        || (word.Length <= 5 && word.Of(text)[..^1].Contains('.') && text[word.End - 2] == '.');

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static byte Of(byte[] table, char c) => c < table.Length ? table[c] : Look(c);

    private static byte Look(char c) => c switch
    {
        '@' or '#' or '$' => Begins,
        '-' or '\'' or '’' or '.' or '‑' or '&' => Joins,
        '_' => GoesOn,
        _ when char.IsLetterOrDigit(c) => Begins | GoesOn,
        > '~' when char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark => GoesOn,
        _ => 0,
    };
}

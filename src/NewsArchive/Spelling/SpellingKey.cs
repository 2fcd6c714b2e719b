using System.Buffers;

namespace NewsArchive.Spelling;

/// <summary>
/// The skeleton of a word's consonants, alike for the ways to write one name in Latin letters and for the original in Cyrillic, Greek, Georgian or
/// Armenian: Zelensky, Selenskyj and Зеленський are <c>SLNSK</c>. It only gathers candidates; a closer look decides.
/// </summary>
public static class SpellingKey
{
    private const int Longest = 12;
    private const int Shortest = 3;
    private const int LongestWord = 40;

    // What stands for one sound, longest first: written letters, then classes. X is kh, h, g and ch; S every hiss; F is f, v and w.
    private static readonly (string Letters, string Classes)[] Groups =
    [
        ("schtsch", "SX"), ("shch", "SX"), ("szcz", "SX"), ("tsch", "X"), ("tch", "X"), ("sch", "S"), ("ch", "X"), ("cz", "X"), ("ck", "K"), ("kh", "X"), ("gh", "X"), ("sh", "S"),
        ("zh", "S"), ("sz", "S"), ("ts", "S"), ("tz", "S"), ("ph", "F"), ("th", "T"), ("ce", "S"), ("ci", "S"), ("cy", "S"), ("x", "KS"), ("c", "K"), ("k", "K"), ("q", "K"), ("s", "S"), ("z", "S"),
        ("g", "X"), ("h", "X"), ("f", "F"), ("v", "F"), ("w", "F"), ("t", "T"), ("d", "D"), ("b", "B"), ("p", "P"), ("l", "L"), ("m", "M"), ("n", "N"), ("r", "R"),
    ];

    // By the first letter.
    private static readonly (string Letters, string Classes)[][] ByFirst =
        Array.ConvertAll("abcdefghijklmnopqrstuvwxyz".ToCharArray(), first => Array.FindAll(Groups, group => group.Letters[0] == first));

    private static readonly SearchValues<char> Plain = SearchValues.Create("abcdefghijklmnopqrstuvwxyz");

    /// <summary>The letters that keys are made of.</summary>
    internal const string Classes = "SXKFTDBPLMNRA";

    /// <summary>
    /// The key of a word; null for words that have none: with digits, in other scripts, of fewer than three sounds or more than forty letters. A vowel at the start is <c>A</c>.
    /// </summary>
    public static string? Of(string term)
    {
        if (term.Length > LongestWord)
        {
            return null;
        }

        if (!term.AsSpan().ContainsAnyExcept(Plain))
        {
            return Skeleton(term);
        }

        var latin = Scripts.Of(term) == Script.Latin ? Fold.Word(term) : Transliteration.Spellings(term).FirstOrDefault();
        return latin is null ? null : Skeleton(latin);
    }

    private static string? Skeleton(string latin)
    {
        Span<char> key = stackalloc char[Longest + 1];
        var (length, isJoined) = (0, false);
        for (var i = 0; i < latin.Length && length < Longest;)
        {
            if (!char.IsAsciiLetterLower(latin[i]))
            {
                return null;
            }

            // A double letter is one sound; the same sound after a vowel is another.
            var (letters, classes) = Group(latin.AsSpan(i));
            var isDouble = isJoined && length > 0 && classes.StartsWith(key[length - 1]);
            var sounds = isDouble ? classes.AsSpan(1) : i == 0 && classes.Length == 0 ? "A" : classes;
            sounds.CopyTo(key[length..]);
            length += sounds.Length;
            isJoined = classes.Length > 0;
            i += letters;
        }

        return length >= Shortest ? key[..Math.Min(length, Longest)].ToString() : null;
    }

    private static (int Letters, string Classes) Group(ReadOnlySpan<char> rest)
    {
        foreach (var (letters, classes) in ByFirst[rest[0] - 'a'])
        {
            if (rest.StartsWith(letters, StringComparison.Ordinal))
            {
                return (letters.EndsWith('e') || letters.EndsWith('i') || letters.EndsWith('y') ? 1 : letters.Length, classes);
            }
        }

        return (1, "");
    }
}

namespace NewsArchive.Spelling;

/// <summary>
/// Plurals and verb forms of English words. A form counts only if the rules lead from the word to its base and back to the word, so that
/// <c>hoping</c> finds hope and not hop, and <c>universities</c> university and not universal.
/// </summary>
internal static class EnglishForms
{
    private const int ShortestBase = 3;

    // An ending, and what the base may have in its place; "=" is nothing.
    private static readonly (string Ending, string[] Bases)[] Undoing =
        [("ies", ["y", "ie"]), ("ses", ["sis"]), ("es", ["=", "e"]), ("s", ["="]), ("ied", ["y", "ie"]), ("ed", ["=", "e"]), ("ying", ["ie", "y"]), ("ing", ["=", "e"])];

    /// <summary>The forms that a word may have beside its own; most of them are none.</summary>
    public static IEnumerable<string> Of(string word)
    {
        if (word.Length < ShortestBase || IrregularEnglish.IsUninflected(word) || !word.All(char.IsAsciiLetterLower))
        {
            return [];
        }

        var bases = IrregularEnglish.LooksInflected(word) ? [] : Bases(word).Where(known => IsBase(known) && Forms(known).Contains(word));
        return bases.Prepend(word).SelectMany(known => Forms(known).Concat(Irregular(known)))
            .Where(form => form != word && !IrregularEnglish.LooksInflected(form) && !IrregularEnglish.IsUninflected(form)).Distinct();
    }

    // A silent e alone makes no syllable: bring is no form of bre.
    private static bool IsBase(string word) =>
        word.Length >= ShortestBase && word[..^1].Any(letter => IsVowel(letter) || letter == 'y') && !IrregularEnglish.IsUninflected(word);

    private static IEnumerable<string> Irregular(string word) =>
        IrregularEnglish.Rows(word).SelectMany(row => row.Forms.Append(Plural(row.Forms[0])).Concat(row.IsVerb ? Gerunds(row.Forms[0]) : []));

    private static IEnumerable<string> Bases(string word)
    {
        foreach (var (ending, replacements) in Undoing.Where(row => word.EndsWith(row.Ending, StringComparison.Ordinal)))
        {
            if (ending == "s" && word[^2] is 's' or 'u' or 'i')
            {
                continue;
            }

            var stem = word[..^ending.Length];
            foreach (var replacement in replacements)
            {
                yield return replacement == "=" ? stem : stem + replacement;
            }

            if (ending is "ed" or "ing" && stem.Length > 3 && stem[^1] == stem[^2])
            {
                yield return stem[..^1];
            }
        }
    }

    // The word taken for a base: itself, and its regular forms.
    private static IEnumerable<string> Forms(string word) =>
        IrregularEnglish.IsBase(word) ? [word, Plural(word), .. Gerunds(word)] : [word, Plural(word), .. Pasts(word), .. Gerunds(word)];

    private static string Plural(string word) => word switch
    {
        _ when EndsInConsonantY(word) => word[..^1] + "ies",
        [.., 's', 'i', 's'] => word[..^2] + "es",
        [.., 's' or 'x' or 'z'] or [.., 'c' or 's', 'h'] => word + "es",
        _ when IrregularEnglish.TakesEs(word) => word + "es",
        _ => word + "s",
    };

    private static IEnumerable<string> Pasts(string word) => word switch
    {
        [.., 'e'] => [word + "d"],
        _ when EndsInConsonantY(word) => [word[..^1] + "ied"],
        _ => Stems(word).Select(stem => stem + "ed"),
    };

    private static IEnumerable<string> Gerunds(string word) => word switch
    {
        [.., 'i', 'e'] => [word[..^2] + "ying"],
        [.., 'e' or 'o' or 'y', 'e'] => [word + "ing"],
        [.., 'e'] => [word[..^1] + "ing"],
        _ => Stems(word).Select(stem => stem + "ing"),
    };

    // One syllable that ends in one vowel and one consonant doubles it; a longer word may.
    private static IEnumerable<string> Stems(string word)
    {
        var doubles = word.Length > 2 && "bdfgklmnprtvz".Contains(word[^1], StringComparison.Ordinal) && IsVowel(word[^2]) && !IsVowel(word[^3]);
        var isLong = doubles && word[..^2].Any(IsVowel);
        return doubles && isLong ? [word, word + word[^1]] : [doubles ? word + word[^1] : word];
    }

    private static bool EndsInConsonantY(string word) => word.Length > 2 && word[^1] == 'y' && !IsVowel(word[^2]);

    private static bool IsVowel(char letter) => letter is 'a' or 'e' or 'i' or 'o' or 'u';
}

namespace NewsArchive.Spelling;

/// <summary>Words of the archive that differ by a letter or two from one that it does not have.</summary>
public static class NearSpellings
{
    private const int Candidates = 100;

    /// <summary>
    /// The nearest words first, the more frequent of equally near ones first: at distance one for words from four letters on, two from eight on.
    /// </summary>
    /// <param name="word">One token, as the index holds it.</param>
    /// <param name="vocabulary">The archive's words.</param>
    /// <param name="limit">The most to return.</param>
    public static IReadOnlyList<string> Of(string word, IVocabulary vocabulary, int limit)
    {
        var bound = word.Length switch { < 4 => 0, < 8 => 1, <= 40 => 2, _ => 0 };
        if (bound == 0 || SpellingKey.Of(word) is not { } key)
        {
            return [];
        }

        var near = Keys(key).SelectMany(known => vocabulary.WithKey(known, Candidates)).Where(term => term != word && term.Length > 3).Distinct()
            .Select(term => (Term: term, Distance: EditDistance.Of(word, term, bound))).Where(pair => pair.Distance <= bound).ToList();
        return
        [
            .. near.OrderBy(pair => pair.Distance).ThenBy(pair => pair.Term[0] == word[0] ? 0 : 1)
                .ThenByDescending(pair => near.Count > limit ? vocabulary.Count(pair.Term) : 0).ThenBy(pair => pair.Term, StringComparer.Ordinal)
                .Take(limit).Select(pair => pair.Term),
        ];
    }

    // A wrong vowel leaves the key as it is; a wrong consonant changes one sound of it. Some 150 look-ups for an ordinary word.
    private static HashSet<string> Keys(string key)
    {
        HashSet<string> keys = [key];
        for (var i = 0; i <= key.Length; i++)
        {
            var (start, rest) = (key[..i], key[i..]);
            keys.UnionWith(SpellingKey.Classes.Select(sound => start + sound + rest));
            if (rest.Length > 0)
            {
                keys.Add(start + rest[1..]);
                keys.UnionWith(SpellingKey.Classes.Select(sound => start + sound + rest[1..]));
            }

            if (rest.Length > 1)
            {
                keys.Add(start + rest[1] + rest[0] + rest[2..]);
            }
        }

        return keys;
    }
}

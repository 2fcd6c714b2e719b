namespace NewsArchive.Spelling;

/// <summary>Finds the other spellings of a word that are worth looking for in an archive.</summary>
public static class Variants
{
    private const int MostNear = 3;
    private const int LongestWord = 40;

    /// <summary>The variants of a word that the archive has, surest reason first; without the word itself.</summary>
    /// <param name="word">A word as typed.</param>
    /// <param name="vocabulary">The archive's words.</param>
    /// <param name="options">Which variants to look for.</param>
    public static IReadOnlyList<Variant> Of(string word, IVocabulary vocabulary, VariantOptions options)
    {
        if (word.Length > LongestWord)
        {
            return [];
        }

        VariantList list = new(word, vocabulary);
        var core = Contraction.Core(word);
        AddFolded(list, word);
        list.AddRange(SameFolded(core, vocabulary), VariantReason.Fold);
        if (options.Inflections)
        {
            list.AddRange([core, .. Inflections(core)], VariantReason.Inflection);
        }

        if (options.Names)
        {
            AddNames(list, Contraction.Is(word) ? core : word, options);
        }

        if (options.Transliterations)
        {
            list.AddRange(NameSearch.Of(core, vocabulary), VariantReason.Transliteration);
        }

        if (options.Near && list.IsUnknown)
        {
            var near = NearSpellings.Of(list.Term, vocabulary, MostNear);
            list.AddRange(options.Inflections ? near.Concat(near.SelectMany(Inflections)) : near, VariantReason.Near);
        }

        return list.Take(options.Limit);
    }

    /// <summary>The spellings of a name of several words that the archive has; none where the words are no known name.</summary>
    public static IReadOnlyList<Variant> OfName(string name, IVocabulary vocabulary)
    {
        VariantList list = new(name, vocabulary);
        list.AddRange(Names.Of(name).SelectMany(Spelled), VariantReason.Name);
        return list.Take(VariantOptions.All.Limit);
    }

    private static void AddFolded(VariantList list, string word)
    {
        if (Tokens.Of(word).Count > 0 && !Contraction.Is(word) && !UnspacedScripts.AreIn(word))
        {
            list.Add(new(Fold.Word(word), VariantReason.Fold));
        }
    }

    // What the column of extra terms does not tell: a title that has Łódź for lodz.
    private static IEnumerable<string> SameFolded(string core, IVocabulary vocabulary) =>
        SpellingKey.Of(core) is { } key && Fold.Word(core) is var folded ? vocabulary.WithKey(key, NameSearch.Candidates).Where(term => term != core && Fold.Word(term) == folded) : [];

    // Texts in languages with cases hardly ever have a name without an ending.
    private static void AddNames(VariantList list, string word, VariantOptions options)
    {
        var names = Names.Of(word).ToList();
        list.AddRange(names.SelectMany(Spelled), VariantReason.Name);
        list.AddRange(options.Inflections ? names.Where(name => Scripts.Of(name) != Script.Latin).SelectMany(Inflections).Distinct() : [], VariantReason.Name);
    }

    // A spelling stands in the index as it is and, where the tokenizer keeps its letters apart, folded too.
    private static IEnumerable<string> Spelled(string name) => UnspacedScripts.AreIn(name) ? [name] : [name, Fold.Word(name)];

    private static IEnumerable<string> Inflections(string word)
    {
        var small = Contraction.Core(word);
        return Scripts.Of(small) switch
        {
            Script.Latin => EnglishForms.Of(small),
            Script.Other => [],
            _ => Endings.Of(small).Distinct(),
        };
    }
}

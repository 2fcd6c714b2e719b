namespace NewsArchive.Spelling;

/// <summary>Finds words of an archive that are the same name in other letters or by another system of transliteration.</summary>
internal static class NameSearch
{
    /// <summary>The most words of one key that are compared.</summary>
    public const int Candidates = 1_000;

    /// <summary>The words, those of other scripts first; none for short words and for scripts that are not compared letter by letter.</summary>
    /// <param name="word">One word as the index holds it.</param>
    /// <param name="vocabulary">The archive's words.</param>
    public static IEnumerable<string> Of(string word, IVocabulary vocabulary)
    {
        var script = Scripts.Of(word);
        if (script == Script.Other || !NameShape.IsComparable(word) || SpellingKey.Of(word) is not { } key)
        {
            return [];
        }

        var candidates = vocabulary.WithKey(key, Candidates).Where(term => term != word && NameShape.IsComparable(term)).ToList();
        var shapes = NameShape.Of(word);
        var others = candidates.Where(term => IsAcross(script, Scripts.Of(term)) && IsSpelledAlike(shapes, term)).ToList();

        // What another script in the archive spells alike too is the same name: Selenskyj by way of Зеленський.
        var attested = others.Where(term => NameShape.Of(term).Overlaps(shapes)).SelectMany(NameShape.Of).ToHashSet();
        var latin = candidates.Where(term => Scripts.Of(term) == Script.Latin && (script == Script.Latin ? IsOne(word, term, attested) : NameShape.Of(term).Overlaps(shapes)));
        return [.. others, .. latin];
    }

    private static bool IsAcross(Script one, Script other) => other is not (Script.Latin or Script.Other) && (one != other || one == Script.Cyrillic);

    private static bool IsSpelledAlike(HashSet<string> shapes, string term) =>
        NameShape.Of(term) is var own && (own.Overlaps(shapes) || (Scripts.Of(term) is Script.Cyrillic or Script.Armenian && own.Any(form => shapes.Any(shape => NameShape.IsForm(form, shape)))));

    private static bool IsOne(string word, string term, HashSet<string> attested) =>
        NameShape.AreOne(word, term) || (Math.Min(word.Length, term.Length) >= NameShape.ShortestPair && NameShape.Of(term).Overlaps(attested));
}

namespace NewsArchive.Spelling;

/// <summary>Gathers the variants of a word: each once, and only what the archive has.</summary>
internal sealed class VariantList
{
    private readonly List<(Variant Variant, long Count)> _variants = [];
    private readonly HashSet<string> _seen = [];
    private readonly IVocabulary _vocabulary;

    /// <summary>An empty list, to which the word itself will not be added.</summary>
    public VariantList(string word, IVocabulary vocabulary)
    {
        _vocabulary = vocabulary;
        var own = new Variant(word, VariantReason.Fold);
        Term = own.Tokens is [var only] ? only : "";
        _seen.Add(string.Join(' ', own.Tokens));
    }

    /// <summary>The word as the index holds it; empty where it is several tokens.</summary>
    public string Term { get; }

    /// <summary>Whether the archive has neither the word, one token, nor any variant of it.</summary>
    public bool IsUnknown => Term.Length > 0 && _vocabulary.Count(Term) == 0 && _variants.TrueForAll(known => known.Variant.Reason == VariantReason.Fold && _vocabulary.Count(known.Variant.Text) == 0);

    /// <summary>Adds the spellings that the archive has.</summary>
    public void AddRange(IEnumerable<string> spellings, VariantReason reason)
    {
        foreach (var spelling in spellings)
        {
            var count = new Variant(spelling, reason).Tokens.Select(_vocabulary.Count).DefaultIfEmpty(0).Min();
            if (count > 0)
            {
                Add(spelling, reason, count);
            }
        }
    }

    /// <summary>Adds a spelling, whether the archive has it or not.</summary>
    public void Add(string spelling, VariantReason reason, long count)
    {
        var variant = new Variant(spelling, reason);
        if (!variant.Tokens.IsEmpty && _seen.Add(string.Join(' ', variant.Tokens)))
        {
            _variants.Add((variant, count));
        }
    }

    /// <summary>The variants with one of two reasons, more frequent ones first.</summary>
    public IEnumerable<Variant> OfReasons(VariantReason one, VariantReason other) =>
        _variants.Where(known => known.Variant.Reason == one || known.Variant.Reason == other).OrderByDescending(known => known.Count).Select(known => known.Variant);

    /// <summary>The surest ones: by reason, by count, then by their letters. Near spellings keep their order.</summary>
    public IReadOnlyList<Variant> Take(int limit) =>
    [
        .. _variants.OrderBy(known => known.Variant.Reason)
            .ThenByDescending(known => known.Variant.Reason == VariantReason.Near ? 0 : known.Count)
            .ThenBy(known => known.Variant.Reason == VariantReason.Near ? "" : known.Variant.Text, StringComparer.Ordinal)
            .Take(limit).Select(known => known.Variant),
    ];
}

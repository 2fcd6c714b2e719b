namespace NewsArchive.Spelling;

/// <summary>Gathers the variants of a word: each once, and only what the archive has.</summary>
internal sealed class VariantList
{
    private readonly List<Variant> _variants = [];
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
    public bool IsUnknown => Term.Length > 0 && !_vocabulary.Has(Term) && _variants.TrueForAll(known => known.Reason == VariantReason.Fold && !_vocabulary.Has(known.Text));

    /// <summary>Adds the spellings that the archive has.</summary>
    public void AddRange(IEnumerable<string> spellings, VariantReason reason)
    {
        foreach (var spelling in spellings)
        {
            Variant variant = new(spelling, reason);
            if (variant.Tokens is { IsEmpty: false } tokens && tokens.All(_vocabulary.Has))
            {
                Add(variant);
            }
        }
    }

    /// <summary>Adds a spelling, whether the archive has it or not.</summary>
    public void Add(Variant variant)
    {
        if (!variant.Tokens.IsEmpty && _seen.Add(string.Join(' ', variant.Tokens)))
        {
            _variants.Add(variant);
        }
    }

    /// <summary>The surest ones: by reason, then in the order in which they were added.</summary>
    public IReadOnlyList<Variant> Take(int limit) => [.. _variants.OrderBy(known => known.Reason).Take(limit)];
}

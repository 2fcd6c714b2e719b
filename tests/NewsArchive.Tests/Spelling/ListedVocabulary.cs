using NewsArchive.Spelling;

namespace NewsArchive.Tests.Spelling;

/// <summary>The vocabulary of an archive that holds some words, as a store would give it.</summary>
internal sealed class ListedVocabulary : IVocabulary
{
    private readonly Dictionary<string, long> _counts = [];
    private readonly ILookup<string?, string> _byKey;

    public ListedVocabulary(params IEnumerable<string> texts)
    {
        foreach (var text in texts)
        {
            foreach (var term in Tokens.Of(text).Concat(Tokens.Of(ExtraTerms.Of(text))))
            {
                _counts[term] = _counts.GetValueOrDefault(term) + 1;
            }
        }

        _byKey = _counts.Keys.ToLookup(SpellingKey.Of);
    }

    public int Lookups { get; private set; }

    public bool Has(string term)
    {
        Lookups++;
        return _counts.ContainsKey(term);
    }

    public long Count(string term)
    {
        Lookups++;
        return _counts.GetValueOrDefault(term);
    }

    public IReadOnlyList<string> WithKey(string key, int limit)
    {
        Lookups++;
        return [.. _byKey[key].Take(limit)];
    }
}

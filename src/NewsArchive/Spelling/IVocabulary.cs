namespace NewsArchive.Spelling;

/// <summary>The words of an archive, as a store keeps them. A search asks some hundred times, so that each answer must be a look-up.</summary>
public interface IVocabulary
{
    /// <summary>Whether the archive has the term.</summary>
    /// <param name="term">A token as the index holds it.</param>
    bool Has(string term);

    /// <summary>In how many articles the term stands; a store may stop counting where that takes long.</summary>
    /// <param name="term">A token as the index holds it.</param>
    long Count(string term);

    /// <summary>The terms whose <see cref="SpellingKey"/> this is.</summary>
    /// <param name="key">The key.</param>
    /// <param name="limit">The most to return.</param>
    IReadOnlyList<string> WithKey(string key, int limit);
}

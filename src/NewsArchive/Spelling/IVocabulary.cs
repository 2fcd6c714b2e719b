namespace NewsArchive.Spelling;

/// <summary>
/// The words of an archive, as a store keeps them: a table of term, count and key, with an index over term and one over key and count. A search asks
/// some hundred times, so that each answer must be a look-up.
/// </summary>
public interface IVocabulary
{
    /// <summary>How often the term stands in the archive; 0 if it does not.</summary>
    /// <param name="term">A token as the index holds it.</param>
    long Count(string term);

    /// <summary>The terms whose <see cref="SpellingKey"/> this is, most frequent first.</summary>
    /// <param name="key">The key.</param>
    /// <param name="limit">The most to return.</param>
    IEnumerable<VocabularyTerm> WithKey(string key, int limit);
}

/// <summary>A word of an archive.</summary>
/// <param name="Term">The token as the index holds it.</param>
/// <param name="Count">How often it stands in the archive.</param>
public readonly record struct VocabularyTerm(string Term, long Count);

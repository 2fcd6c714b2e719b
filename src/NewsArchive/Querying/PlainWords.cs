namespace NewsArchive.Querying;

/// <summary>Text that is only words, whatever marks are in it.</summary>
public static class PlainWords
{
    /// <summary>A clause that asks for all of the words, in any order; null where the text has none.</summary>
    public static Clause? Of(string text) =>
        Clauses.All([.. text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Take(QueryParser.MostTerms).Select(word => TypedWords.Word(word.TrimEnd('*'))).OfType<Clause>()]);
}

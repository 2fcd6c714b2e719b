using Microsoft.Data.Sqlite;
using NewsArchive.Querying;
using NewsArchive.Spelling;
using NewsArchive.Storage;

namespace NewsArchive.Sqlite.Searching;

/// <summary>A search as it was understood.</summary>
/// <param name="Expanded">The query with the other spellings that the archive has.</param>
/// <param name="Plan">How its articles are found.</param>
/// <param name="Groups">What each word of the query is looked for by.</param>
internal sealed record Understanding(ParsedQuery Expanded, Plan Plan, IReadOnlyList<Match> Groups)
{
    /// <summary>Understands a search.</summary>
    public static Understanding Of(SearchQuery query, SqliteConnection connection, ArchiveVocabulary vocabulary)
    {
        var expanded = Expansion.Of(query.Query, vocabulary, query.Variants);
        var translation = Translation(connection, vocabulary, query.Variants);
        var piece = translation.Of(expanded);
        if (query.Raw is { } raw)
        {
            piece = Piece.All([new Piece(Match.Raw(raw)), piece], RowKind.Whole);
        }

        var days = query.Query.Filters.Days;
        return new(expanded, Plan.Of(piece, KeyRange.Of(days.From, days.To)), translation.Groups);
    }

    /// <summary>Says queries in the terms of the store.</summary>
    public static Translation Translation(SqliteConnection connection, ArchiveVocabulary vocabulary, VariantOptions variants) =>
        new(new((part, match, most) => Count(connection, part, match, most)), name => Speaker(name, vocabulary, variants));

    private static long Count(SqliteConnection connection, PartKind part, Match match, int most)
    {
        using Select count = new(connection, part.UpTo);
        return count.Bind(1, match.Text).Bind(2, most).Number() ?? 0;
    }

    private static Clause? Speaker(string name, ArchiveVocabulary vocabulary, VariantOptions variants) =>
        PlainWords.Of(name) is { } words ? Expansion.Of(new(words, Filters.None, []), vocabulary, variants with { Inflections = false, Near = false }).Root : null;
}

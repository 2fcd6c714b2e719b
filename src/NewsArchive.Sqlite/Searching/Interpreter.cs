using Microsoft.Data.Sqlite;
using NewsArchive.Querying;
using NewsArchive.Spelling;
using NewsArchive.Storage;

namespace NewsArchive.Sqlite.Searching;

/// <summary>Understands searches of one archive.</summary>
internal sealed class Interpreter(SqliteConnection connection, WordsFunction words) : IDisposable
{
    private readonly ArchiveVocabulary _vocabulary = new(connection);
    private readonly Beginnings _beginnings = new(connection);

    /// <summary>The words of the archive.</summary>
    public IVocabulary Vocabulary => _vocabulary;

    /// <summary>The query with the other spellings that the archive has.</summary>
    public ParsedQuery Expanded(ParsedQuery query, VariantOptions variants) => Expansion.Of(query, _vocabulary, variants);

    /// <summary>Understands a search.</summary>
    /// <param name="query">The search.</param>
    /// <param name="areAllLookedAt">Whether all articles are gone through; otherwise few.</param>
    public Understanding Of(SearchQuery query, bool areAllLookedAt)
    {
        var expanded = Expanded(query.Query, query.Variants);
        var isOfFormer = query.Among == SearchedArticles.Former;
        var translation = Translation(query.Variants, new(_beginnings, query.Exhaustive), areAllLookedAt, isOfFormer);
        var piece = translation.Of(expanded);
        if (query.Raw is { } raw)
        {
            piece = Piece.All([new Piece(Match.Raw(raw)), piece], RowKind.Whole);
        }

        if (query.IngestedSince is { } since)
        {
            piece = Piece.All([piece, Piece.Where(Properties.IngestedSince(since))], RowKind.Whole);
        }

        var days = query.Query.Filters.Days;
        return new(expanded, Plan.Of(piece, KeyRange.Of(days.From, days.To)) with { IsOfFormer = isOfFormer }, translation.Groups);
    }

    /// <summary>Says queries for posts and quotations in the terms of the store; all are gone through.</summary>
    public Translation ForLists(VariantOptions variants) => Translation(variants, new(_beginnings, isExhaustive: true), areAllLookedAt: true);

    /// <summary>The beginnings of words of which only the most frequent words are looked for.</summary>
    public IReadOnlyList<string> Shortened(ParsedQuery query)
    {
        Openings openings = new(_beginnings, isExhaustive: false);
        _ = Translation(VariantOptions.Exact, openings, areAllLookedAt: false).Of(query);
        return openings.Shortened;
    }

    public void Dispose()
    {
        _vocabulary.Dispose();
        _beginnings.Dispose();
    }

    private Translation Translation(VariantOptions variants, Openings openings, bool areAllLookedAt, bool isOfFormer = false) =>
        new(new(new(connection), words, areAllLookedAt, areIndexed: !isOfFormer), new(openings.Of), name => Speaker(name, variants));

    private Clause? Speaker(string name, VariantOptions variants) =>
        PlainWords.Of(name) is { } words ? Expanded(new(words, Filters.None, []), variants with { Inflections = false, Near = false }).Root : null;
}

using Microsoft.Data.Sqlite;
using NewsArchive.Spelling;
using NewsArchive.Sqlite.Sql;

namespace NewsArchive.Sqlite.Searching;

/// <summary>The words of the archive's full text. Words with a sound are looked up in a table, which is three times as fast as asking the index.</summary>
internal sealed class ArchiveVocabulary(SqliteConnection connection) : IVocabulary, IDisposable
{
    private const int MostCounted = 1_000;

    private readonly Select _spelled = new(connection, VocabularySql.IsSpelled);
    private readonly Select _sounding = new(connection, VocabularySql.Sounding);
    private readonly Select _count = new(connection, VocabularySql.Count);
    private readonly Dictionary<string, IReadOnlyList<string>> _bySound = [];

    /// <inheritdoc/>
    public bool Has(string term) => SpellingKey.Of(term) is { } sound ? _spelled.Bind(1, sound).Bind(2, term).Number() is not null : Count(term, 1) > 0;

    /// <summary>The number of articles; not more than a thousand are counted.</summary>
    public long Count(string term) => Count(term, MostCounted);

    /// <inheritdoc/>
    public IReadOnlyList<string> WithKey(string key, int limit)
    {
        if (!_bySound.TryGetValue(key, out var terms))
        {
            _bySound[key] = terms = Sounding(key, limit);
        }

        return terms;
    }

    public void Dispose()
    {
        _spelled.Dispose();
        _sounding.Dispose();
        _count.Dispose();
    }

    private List<string> Sounding(string key, int limit)
    {
        var sounding = _sounding.Bind(1, key).Bind(2, limit);
        List<string> terms = [];
        while (sounding.Next())
        {
            terms.Add(sounding.Text(0)!);
        }

        sounding.Again();
        return terms;
    }

    private long Count(string term, int most) => _count.Bind(1, $"\"{term}\"").Bind(2, most).Number() ?? 0;
}

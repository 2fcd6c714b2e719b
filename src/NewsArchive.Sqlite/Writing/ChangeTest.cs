using Microsoft.Data.Sqlite;
using NewsArchive.Sqlite.Sql;

namespace NewsArchive.Sqlite.Writing;

/// <summary>Tells whether keeping a batch would change what is in the full text already, which only FTS5 itself can do.</summary>
internal sealed class ChangeTest(SqliteConnection connection) : IDisposable
{
    private readonly Statement _articleOf = new(connection, SourceSql.ArticleOf);
    private readonly Statement _isHeld = new(connection, ArticleSql.IsHeld);

    /// <summary>Whether a source of the batch moves on to another article, or comes back to one that none holds.</summary>
    public bool Changes(NumberedBatch batch)
    {
        HashSet<string> sources = new(batch.Articles.Count, StringComparer.Ordinal);
        HashSet<long> fresh = [.. batch.New.Select(numbered => numbered.Key)];
        return batch.Articles.Any(numbered => !sources.Add(numbered.Source) || Moves(numbered) || Returns(numbered, fresh));
    }

    public void Dispose()
    {
        _articleOf.Dispose();
        _isHeld.Dispose();
    }

    private bool Moves(NumberedArticle numbered) => _articleOf.Bind(numbered.Source).Number() is { } before && before != numbered.Key;

    private bool Returns(NumberedArticle numbered, HashSet<long> fresh) => !fresh.Contains(numbered.Key) && _isHeld.Bind(numbered.Key).Number() != 1;
}

using Microsoft.Data.Sqlite;
using NewsArchive.Model;
using NewsArchive.Sqlite.Sql;
using NewsArchive.Storage;

namespace NewsArchive.Sqlite;

/// <summary>Writes a batch of articles and their sources, inside a transaction that somebody else holds.</summary>
internal sealed class BatchWriter(SqliteConnection connection) : IDisposable
{
    private readonly ArticleWriter _articles = new(connection);
    private readonly Statement _keyOfContent = new(connection, ArticleSql.KeyOfContent);
    private readonly Statement _nextNumber = new(connection, ArticleSql.NextNumber);
    private readonly Statement _articleOfSource = new(connection, SourceSql.ArticleOf);
    private readonly Statement _addSource = new(connection, SourceSql.Add);
    private readonly Statement _noteSource = new(connection, SourceSql.Note);
    private readonly Statement _addFormer = new(connection, SourceSql.AddFormer);
    private readonly Statement _touch = new(connection, IndexSql.Touch);

    /// <summary>Keeps one article, and notes what its source holds now.</summary>
    public SaveOutcome Write(SourcedArticle sourced)
    {
        var known = _keyOfContent.BindBlob(Convert.FromHexString(sourced.Article.Content.Sha256)).Number();
        var key = known ?? Add(sourced);
        var before = _articleOfSource.Bind(sourced.Article.Content.Source).Number();
        if (before is null)
        {
            AddSource(sourced, key);
        }
        else
        {
            NoteSource(sourced, before.Value, key);
        }

        var kind = before is null ? (known is null ? SaveKind.New : SaveKind.Copy) : before == key ? SaveKind.Unchanged : SaveKind.Revised;
        return new(kind, new(key));
    }

    public void Dispose()
    {
        _articles.Dispose();
        _keyOfContent.Dispose();
        _nextNumber.Dispose();
        _articleOfSource.Dispose();
        _addSource.Dispose();
        _noteSource.Dispose();
        _addFormer.Dispose();
        _touch.Dispose();
    }

    private long Add(SourcedArticle sourced)
    {
        var day = sourced.Article.Date;
        var number = _nextNumber.Bind(day?.DayNumber ?? 0).Number()!.Value;
        if (number > ArticleId.MaxNumber)
        {
            throw new StorageException($"{Iso.Of(day) ?? "undated"}: no more than {ArticleId.MaxNumber} articles fit into one day. Use a second archive.");
        }

        var key = ArticleId.Of(day, (int)number).Key;
        _articles.Write(key, sourced);
        return key;
    }

    private void AddSource(SourcedArticle sourced, long key)
    {
        _addSource.Bind(sourced.Article.Content.Source).Bind(key).Bind(sourced.Size).Bind(Moment.Ticks(sourced.ModifiedAt))
            .Bind(Settled(sourced)).Bind(Moment.Seconds(sourced.SeenAt)).Run();
        _touch.Bind(key).Run();
    }

    private void NoteSource(SourcedArticle sourced, long before, long key)
    {
        _noteSource.Bind(key).Bind(sourced.Size).Bind(Moment.Ticks(sourced.ModifiedAt)).Bind(Settled(sourced)).Bind(sourced.Article.Content.Source).Run();
        if (before != key)
        {
            _addFormer.Bind(sourced.Article.Content.Source).Bind(before).Bind(Moment.Seconds(sourced.SeenAt)).Run();
            _touch.Bind(before).Run();
            _touch.Bind(key).Run();
        }
    }

    // Within one tick of a file system's clock a file can change twice and keep its time; the coarsest clocks still in use tick every two seconds.
    private static long Settled(SourcedArticle sourced) => sourced.ModifiedAt < sourced.SeenAt.AddSeconds(-2) ? 1 : 0;
}

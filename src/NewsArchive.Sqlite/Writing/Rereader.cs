using Dapper;
using Microsoft.Data.Sqlite;
using NewsArchive.Model;
using NewsArchive.Sqlite.Sql;
using NewsArchive.Storage;

namespace NewsArchive.Sqlite.Writing;

/// <summary>Puts what newer rules read of articles in the place of what older ones read: a batch in one transaction.</summary>
/// <param name="path">The archive's file.</param>
/// <param name="connection">The connection that uses full-text tables.</param>
/// <param name="preparation">Makes rows and words.</param>
/// <param name="cancel">Ends what is done beside the writing.</param>
internal sealed class Rereader(string path, SqliteConnection connection, Preparation preparation, CancellationToken cancel) : IDisposable
{
    private readonly Numbering _numbering = new(Connections.Another(path));
    private readonly Statement _note = Holdings.Touching(connection);
    private readonly Statement _reopen = new(connection, RereadSql.Reopen);
    private readonly Statement _article = new(connection, RereadSql.Article);
    private readonly Statement _content = new(connection, RereadSql.Content);
    private readonly Statement _words = new(connection, ArticleSql.AddWords);
    private readonly Statement _number = new(connection, ArticleSql.NoteNumber);
    private readonly Statement _spelling = new(connection, ArticleSql.AddSpelling);
    private readonly PostWriter _posts = new(connection);
    private readonly QuotationWriter _quotations = new(connection);

    /// <summary>Writes a batch.</summary>
    /// <returns>The ids that the articles have now.</returns>
    public IReadOnlyList<ArticleId> Write(IReadOnlyList<(ArticleId Id, Article Article)> articles, int version)
    {
        var numbered = Prepared(articles, version);
        using var transaction = Transaction.Begin(connection, cancel);
        connection.Execute(RereadSql.Start);
        Note(articles.Select(one => one.Id.Key));
        connection.Execute(RereadSql.Leave);
        _quotations.Begin();
        for (var i = 0; i < numbered.Count; i++)
        {
            Write(articles[i].Id.Key, numbered[i]);
        }

        connection.Execute(IndexSql.Start);
        Note(numbered.Select(one => one.Key));
        connection.Execute(RereadSql.Enter);
        foreach (var (sound, term) in new Spellings().In(numbered))
        {
            _spelling.Bind(sound).Bind(term).Run();
        }

        transaction.Commit();
        Polish.Thin(path, connection, cancel);
        return [.. numbered.Select(one => new ArticleId(one.Key))];
    }

    public void Dispose()
    {
        _numbering.Dispose();
        _note.Dispose();
        _reopen.Dispose();
        _article.Dispose();
        _content.Dispose();
        _words.Dispose();
        _number.Dispose();
        _spelling.Dispose();
        _posts.Dispose();
        _quotations.Dispose();
    }

    private List<NumberedArticle> Prepared(IReadOnlyList<(ArticleId Id, Article Article)> articles, int version)
    {
        List<NumberedArticle> numbered = new(articles.Count);
        foreach (var (id, article) in articles)
        {
            numbered.Add(_numbering.Again(preparation.Of(new(article, article.Content.Bytes.Length, default, default, version)), id.Key));
        }

        return numbered;
    }

    private void Note(IEnumerable<long> keys)
    {
        foreach (var key in keys)
        {
            _note.Bind(key).Run();
        }
    }

    private void Write(long before, NumberedArticle numbered)
    {
        _reopen.Bind(before);
        ArticleWriter.DescribeFingerprint(_reopen, numbered).Run();
        ArticleWriter.DescribeReading(_article, numbered).Bind(numbered.Key).Bind(before).Run();
        ArticleWriter.DescribeContent(_content, numbered).Bind(numbered.Key).Run();
        if (numbered.Key != before)
        {
            connection.Execute(RereadSql.Move, new { Now = numbered.Key, Before = before });
            _number.Bind(numbered.Key >> ArticleId.NumberBits).Bind(new ArticleId(numbered.Key).Number).Run();
        }

        ArticleWriter.WriteWords(_words, numbered);
        _posts.Write(numbered);
        _quotations.Write(numbered);
    }
}

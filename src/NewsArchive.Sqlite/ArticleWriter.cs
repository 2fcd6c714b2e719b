using Microsoft.Data.Sqlite;
using NewsArchive.Model;
using NewsArchive.Sqlite.Sql;
using NewsArchive.Storage;

namespace NewsArchive.Sqlite;

/// <summary>Writes an article as rows.</summary>
internal sealed class ArticleWriter(SqliteConnection connection) : IDisposable
{
    // Cutting n pieces out of a text in SQL takes n times its size: beyond this many bytes the pieces are kept as well.
    private const long MostCutting = 1L << 28;

    private readonly Statement _article = new(connection, ArticleSql.AddArticle);
    private readonly Statement _content = new(connection, ArticleSql.AddContent);
    private readonly Statement _words = new(connection, ArticleSql.AddWords);
    private readonly PostWriter _posts = new(connection);
    private readonly QuotationWriter _quotations = new(connection);
    private readonly JsonText _json = new();

    /// <summary>Writes the article under a key that is free.</summary>
    public void Write(long key, SourcedArticle sourced)
    {
        var article = sourced.Article;
        var words = ArticleWords.Of(article);
        var isLarge = (long)(article.Blocks.Length + article.Quotations.Length) * article.Content.Bytes.Length > MostCutting;
        WriteArticle(key, WriteContent(article, words), sourced);
        _posts.Write(key, article);
        _quotations.Write(key, article, isLarge);
        if (isLarge || !article.TextIsExact)
        {
            _words.Bind(key).BindText(words.Body).BindText(words.Lead).BindText(words.Posts).Run();
        }
    }

    public void Dispose()
    {
        _article.Dispose();
        _content.Dispose();
        _words.Dispose();
        _posts.Dispose();
        _quotations.Dispose();
        _json.Dispose();
    }

    private void WriteArticle(long key, long content, SourcedArticle sourced)
    {
        var article = sourced.Article;
        _article.Bind(key).Bind(content).BindBlob(Convert.FromHexString(article.Content.Sha256)).Bind(article.Content.Bytes.Length)
            .Bind(Moment.Seconds(sourced.SeenAt)).Bind(sourced.ParserVersion).Bind(_quotations.Next).Bind(article.Quotations.Length).Bind(article.Encoding).Bind(article.Language).Bind(article.Title).Bind(article.Byline)
            .Bind(article.Dateline).Bind(article.DateRule).Bind(article.DateAmbiguous ? 1 : 0).Bind(article.DateZone).Run();
    }

    private long WriteContent(Article article, ArticleWords words)
    {
        var lead = article.Blocks.FirstOrDefault(block => block is Paragraph)?.Range;
        _content.Bind(article.Header.Start).Bind(article.Header.End).Bind(lead?.Start).Bind(lead?.End)
            .BindText(_json.Fields(article.Fields)).BindText(_json.Diagnostics(article.Diagnostics)).BindText(BlockList.Write(_json, article))
            .BindText(words.Extra);
        var written = article.TextIsExact
            ? _content.BindText(article.Content.Bytes.Span).Bind((long?)null)
            : _content.Bind(article.Text).BindBlob(article.Content.Bytes.Span);
        return written.Number()!.Value;
    }
}

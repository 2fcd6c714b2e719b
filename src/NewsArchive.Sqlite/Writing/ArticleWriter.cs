using Microsoft.Data.Sqlite;
using NewsArchive.Sqlite.Sql;

namespace NewsArchive.Sqlite.Writing;

/// <summary>Writes new articles as rows.</summary>
internal sealed class ArticleWriter(SqliteConnection connection) : IDisposable
{
    private readonly Statement _article = new(connection, ArticleSql.AddArticle);
    private readonly Statement _content = new(connection, ArticleSql.AddContent);
    private readonly Statement _words = new(connection, ArticleSql.AddWords);
    private readonly Statement _lastContent = new(connection, ArticleSql.LastContent);
    private readonly Statement _number = new(connection, ArticleSql.NoteNumber);
    private readonly PageFilling _pages = new();
    private readonly PostWriter _posts = new(connection);
    private readonly QuotationWriter _quotations = new(connection);

    /// <summary>Writes articles under their keys, which are free.</summary>
    /// <param name="articles">New and prepared articles, in the order of their ids.</param>
    /// <param name="areHeld">Whether their words are in the full text with them.</param>
    public void Write(IReadOnlyList<NumberedArticle> articles, bool areHeld)
    {
        _quotations.Begin();
        var first = _lastContent.Number()!.Value + 1;
        var contents = new long[articles.Count];
        foreach (var position in _pages.Order([.. articles.Select(numbered => numbered.Prepared!.RowSize)]))
        {
            contents[position] = first++;
            WriteContent(contents[position], articles[position]);
        }

        for (var i = 0; i < articles.Count; i++)
        {
            WriteArticle(contents[i], articles[i], areHeld);
            _posts.Write(articles[i]);
            _quotations.Write(articles[i]);
        }
    }

    public void Dispose()
    {
        _article.Dispose();
        _content.Dispose();
        _words.Dispose();
        _lastContent.Dispose();
        _number.Dispose();
        _posts.Dispose();
        _quotations.Dispose();
    }

    private void WriteContent(long id, NumberedArticle numbered)
    {
        var (article, prepared) = (numbered.Article, numbered.Prepared!);
        _content.Bind(id).Bind(article.Header.Start).Bind(article.Header.End).Bind(prepared.Lead?.Start).Bind(prepared.Lead?.End)
            .BindText(prepared.Fields).BindText(prepared.Diagnostics).BindText(prepared.Blocks).BindText(prepared.Words.Extra).BindText(prepared.Text.Span);
        _ = article.TextIsExact ? _content.Bind((long?)null) : _content.BindBlob(article.Content.Bytes.Span);
        _content.Run();
    }

    private void WriteArticle(long content, NumberedArticle numbered, bool isHeld)
    {
        var article = numbered.Article;
        var fingerprint = numbered.Prepared!.Fingerprint;
        _article.Bind(numbered.Key).Bind(content).BindBlob(Convert.FromHexString(article.Content.Sha256)).Bind(isHeld ? 1 : null)
            .Bind(article.Content.Bytes.Length).Bind(Moment.Seconds(numbered.Sourced.SeenAt)).Bind(numbered.Sourced.ParserVersion)
            .Bind(numbered.Quotation).Bind(article.Quotations.Length).Bind(article.Encoding).Bind(article.Language).Bind(article.Title)
            .Bind(article.Byline).Bind(article.Dateline).Bind(article.DateRule).Bind(article.DateAmbiguous ? 1 : 0).Bind(article.DateZone);
        _ = fingerprint is null ? _article.Bind((long?)null) : _article.BindBlob(fingerprint);
        _article.Run();
        _number.Bind(article.Date?.DayNumber ?? 0).Bind(new Model.ArticleId(numbered.Key).Number).Run();
        if (numbered.Prepared is { KeepsWords: true, Words: var words })
        {
            _words.Bind(numbered.Key).BindText(words.Body.Span).BindText(words.Lead.Span).BindText(words.Posts.Span).Run();
        }
    }
}

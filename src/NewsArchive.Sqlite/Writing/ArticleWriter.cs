using Microsoft.Data.Sqlite;
using NewsArchive.Sqlite.Sql;

namespace NewsArchive.Sqlite.Writing;

/// <summary>Writes new articles as rows.</summary>
/// <param name="connection">The archive.</param>
/// <param name="cancel">Ends the writing of a huge article half-way.</param>
internal sealed class ArticleWriter(SqliteConnection connection, CancellationToken cancel) : IDisposable
{
    private readonly Statement _article = new(connection, ArticleSql.AddArticle);
    private readonly Statement _content = new(connection, ArticleSql.AddContent);
    private readonly Statement _words = new(connection, ArticleSql.AddWords);
    private readonly Statement _lastContent = new(connection, ArticleSql.LastContent);
    private readonly Statement _number = new(connection, ArticleSql.NoteNumber);
    private readonly PageFilling _pages = new();
    private readonly PostWriter _posts = new(connection, cancel);
    private readonly QuotationWriter _quotations = new(connection, cancel);

    /// <summary>Writes articles under their keys, which are free.</summary>
    /// <param name="articles">New and prepared articles, in the order of their ids.</param>
    /// <param name="areHeld">Whether their words are in the full text with them.</param>
    public void Write(IReadOnlyList<NumberedArticle> articles, bool areHeld)
    {
        _quotations.Begin();
        var first = _lastContent.Number()!.Value + 1;
        var contents = new long[articles.Count];
        foreach (var position in _pages.Order([.. articles.Select(numbered => (int)numbered.Prepared!.RowSize)]))
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
        DescribeContent(_content.Bind(id), numbered).Run();
    }

    private void WriteArticle(long content, NumberedArticle numbered, bool isHeld)
    {
        var article = numbered.Article;
        _article.Bind(numbered.Key).Bind(content).BindBlob(Convert.FromHexString(article.Content.Sha256)).Bind(isHeld ? 1 : null)
            .Bind(article.Content.Bytes.Length).Bind(Moment.Seconds(numbered.Sourced.SeenAt));
        DescribeReading(_article, numbered).Run();
        _number.Bind(article.Date?.DayNumber ?? 0).Bind(new Model.ArticleId(numbered.Key).Number).Run();
        WriteWords(_words, numbered);
    }

    /// <summary>Binds what is kept of how an article was read: <c>parser</c> and the columns after it, the fingerprint last.</summary>
    public static Statement DescribeReading(Statement statement, NumberedArticle numbered)
    {
        var article = numbered.Article;
        statement.Bind(numbered.Sourced.ParserVersion)
            .Bind(numbered.Quotation).Bind(article.Quotations.Length).Bind(article.Encoding).Bind(article.Language).Bind(article.Title)
            .Bind(article.Byline).Bind(article.Dateline).Bind(article.DateRule).Bind(article.DateAmbiguous ? 1 : 0).Bind(article.DateZone);
        return DescribeFingerprint(statement, numbered);
    }

    /// <summary>Binds the fingerprint.</summary>
    public static Statement DescribeFingerprint(Statement statement, NumberedArticle numbered) =>
        numbered.Prepared!.Fingerprint is { } fingerprint ? statement.BindBlob(fingerprint) : statement.Bind((long?)null);

    /// <summary>Binds the columns of <c>content</c> but its id.</summary>
    public static Statement DescribeContent(Statement statement, NumberedArticle numbered)
    {
        var (article, prepared) = (numbered.Article, numbered.Prepared!);
        statement.Bind(article.Header.Start).Bind(article.Header.End).Bind(prepared.Lead?.Start).Bind(prepared.Lead?.End)
            .BindText(prepared.Fields).BindText(prepared.Diagnostics).BindText(prepared.Blocks).BindText(prepared.Words.Extra).BindText(prepared.Text.Span);
        return article.TextIsExact ? statement.Bind((long?)null) : statement.BindBlob(article.Content.Bytes.Span);
    }

    /// <summary>Keeps words that no view can cut out of the text.</summary>
    public static void WriteWords(Statement statement, NumberedArticle numbered)
    {
        if (numbered.Prepared is { KeepsWords: true, Words: var words })
        {
            statement.Bind(numbered.Key).BindText(words.Body.Span).BindText(words.Lead.Span).BindText(words.Posts.Span).Run();
        }
    }
}

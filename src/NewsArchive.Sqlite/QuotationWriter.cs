using Microsoft.Data.Sqlite;
using NewsArchive.Model;
using NewsArchive.Sqlite.Sql;

namespace NewsArchive.Sqlite;

/// <summary>Writes an article's quotations as rows.</summary>
internal sealed class QuotationWriter(SqliteConnection connection) : IDisposable
{
    private readonly Statement _quotation = new(connection, ArticleSql.AddQuotation);
    private readonly JsonText _json = new();
    private long _next = LastId(connection) + 1;

    /// <summary>The id of the quotation that will be written next.</summary>
    public long Next => _next;

    /// <summary>Writes every quotation of the article.</summary>
    /// <param name="key">The article's key.</param>
    /// <param name="article">The article.</param>
    /// <param name="withWords">Keep the words even where they are one stretch of the article's text.</param>
    public void Write(long key, Article article, bool withWords)
    {
        foreach (var quotation in article.Quotations)
        {
            Write(key, quotation, withWords || !IsSlice(article, quotation));
        }
    }

    public void Dispose()
    {
        _quotation.Dispose();
        _json.Dispose();
    }

    private static bool IsSlice(Article article, Quotation quotation) =>
        article.TextIsExact && quotation.Parts is [var part] && TextPlaces.Holds(article.Content.Bytes.Span, part, quotation.Text);

    private void Write(long key, Quotation quotation, bool withWords) =>
        _quotation.Bind(_next++).Bind(key).Bind(quotation.Block).Bind(Iso.Of(quotation.Kind)).Bind(withWords ? quotation.Text : null)
            .Bind(quotation.Speaker).Bind(quotation.Role).Bind(quotation.SpeakerMention).Bind(quotation.Handle).Bind(quotation.Cue).Bind(quotation.Post)
            .Bind(quotation.Rule).BindReal(quotation.Confidence).Bind(quotation.Range.Start).Bind(quotation.Range.End)
            .Bind(quotation.Parts[0].Start).Bind(quotation.Parts[0].End)
            .BindText(quotation.Parts.Length == 1 ? null : _json.Parts(quotation.Parts).ToArray())
            .BindText(ArticleWords.ExtraOf(quotation.Text, quotation.Speaker, quotation.Role)).Run();

    private static long LastId(SqliteConnection connection)
    {
        using Statement last = new(connection, ArticleSql.LastQuotation);
        return last.Number()!.Value;
    }
}

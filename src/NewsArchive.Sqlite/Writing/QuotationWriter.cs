using Microsoft.Data.Sqlite;
using NewsArchive.Model;
using NewsArchive.Sqlite.Sql;

namespace NewsArchive.Sqlite.Writing;

/// <summary>Writes an article's quotations as rows.</summary>
internal sealed class QuotationWriter(SqliteConnection connection) : IDisposable
{
    private readonly Statement _quotation = new(connection, ArticleSql.AddQuotation);
    private readonly JsonText _json = new();

    /// <summary>Writes every quotation of the article.</summary>
    public void Write(NumberedArticle numbered)
    {
        for (var i = 0; i < numbered.Article.Quotations.Length; i++)
        {
            Write(numbered, i, numbered.Article.Quotations[i]);
        }
    }

    public void Dispose()
    {
        _quotation.Dispose();
        _json.Dispose();
    }

    private static bool IsSlice(Article article, Quotation quotation) =>
        article.TextIsExact && quotation.Parts is [var part] && TextPlaces.Holds(article.Content.Bytes.Span, part, quotation.Text);

    private void Write(NumberedArticle numbered, int number, Quotation quotation)
    {
        var (article, prepared) = (numbered.Article, numbered.Prepared!);
        _quotation.Bind(numbered.Quotation + number).Bind(numbered.Key).Bind(quotation.Block).Bind(Iso.Of(quotation.Kind))
            .Bind(prepared.KeepsPieces || !IsSlice(article, quotation) ? quotation.Text : null)
            .Bind(quotation.Speaker).Bind(quotation.Role).Bind(quotation.SpeakerMention).Bind(quotation.Handle).Bind(quotation.Cue).Bind(quotation.Post)
            .Bind(quotation.Rule).BindReal(quotation.Confidence).Bind(quotation.Range.Start).Bind(quotation.Range.End)
            .Bind(quotation.Parts[0].Start).Bind(quotation.Parts[0].End);
        _ = quotation.Parts.Length == 1 ? _quotation.Bind((long?)null) : _quotation.BindText(_json.Parts(quotation.Parts));
        _quotation.BindText(prepared.Quotations[number]).Run();
    }
}

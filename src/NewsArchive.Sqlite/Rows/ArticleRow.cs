using System.Text;
using NewsArchive.Model;

namespace NewsArchive.Sqlite.Rows;

/// <summary>An article as the database holds it, without its posts and quotations.</summary>
internal sealed record ArticleRow(
    long Key,
    string Sha256,
    string Encoding,
    string? Language,
    string? Title,
    string? Byline,
    string? Dateline,
    string? DateRule,
    long DateAmbiguous,
    string? DateZone,
    long? Cluster,
    long HeaderStart,
    long HeaderEnd,
    string Fields,
    string Diagnostics,
    string Blocks,
    byte[] Text,
    byte[]? Bytes)
{
    /// <summary>The id that the article shares with its copies.</summary>
    public ArticleId? ClusterId => Cluster is { } cluster ? new(cluster) : null;

    /// <summary>The article that was saved.</summary>
    public Article Article(string source, IEnumerable<PostRow> posts, IEnumerable<QuotationRow> quotations) => new()
    {
        Content = new(source, Bytes ?? Text, Sha256),
        Text = new UTF8Encoding(false).GetString(Text),
        Encoding = Encoding,
        TextIsExact = Bytes is null,
        Date = new ArticleId(Key).Date,
        DateRule = DateRule,
        DateAmbiguous = DateAmbiguous != 0,
        DateZone = DateZone,
        Title = Title,
        Byline = Byline,
        Dateline = Dateline,
        Language = Language,
        Header = new((int)HeaderStart, (int)HeaderEnd),
        Fields = JsonLists.Fields(Fields),
        Blocks = BlockList.Read(Blocks, Text, posts.Select(row => row.Post())),
        Quotations = [.. quotations.Select(row => row.Quotation())],
        Diagnostics = JsonLists.Diagnostics(Diagnostics),
    };
}

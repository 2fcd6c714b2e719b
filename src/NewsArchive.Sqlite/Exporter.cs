using Dapper;
using Microsoft.Data.Sqlite;
using NewsArchive.Model;
using NewsArchive.Sqlite.Rows;
using NewsArchive.Sqlite.Sql;
using NewsArchive.Storage;

namespace NewsArchive.Sqlite;

/// <summary>Reads articles whole in order of key, as many at a time as are quick to look up together and fit into memory.</summary>
internal sealed class Exporter(SqliteConnection connection)
{
    private const int MaxCount = 500;
    private const long MaxBytes = 8L << 20;

    public IEnumerable<ExportedArticle> Export(ExportQuery query)
    {
        using var snapshot = Transaction.BeginReading(connection);
        var (first, last) = KeyRange.Of(query.From, query.To);
        while (End(first, last, query.Revisions) is { } end)
        {
            foreach (var article in Between(first, end, query.Revisions))
            {
                yield return article;
            }

            first = end + 1;
        }
    }

    // The last key of the next few articles; null where there is no other.
    private long? End(long first, long last, bool revisions)
    {
        var (end, bytes) = ((long?)null, 0L);
        foreach (var next in connection.Query<SizeRow>(ExportSql.Next, new { First = first, Last = last, Revisions = revisions, Limit = MaxCount }))
        {
            if (end is not null && bytes + next.Size > MaxBytes)
            {
                break;
            }

            (end, bytes) = (next.Key, bytes + next.Size);
        }

        return end;
    }

    private IEnumerable<ExportedArticle> Between(long first, long last, bool revisions)
    {
        var posts = connection.Query<PostRow>(ExportSql.Posts, new { First = first, Last = last }).ToLookup(post => post.Article);
        var quotations = connection.Query<QuotationRow>(ExportSql.Quotations, new { First = first, Last = last }).ToLookup(quotation => quotation.Article);
        var sources = connection.Query<HolderRow>(ExportSql.Sources, new { First = first, Last = last }).ToLookup(source => source.Article, source => source.Source);
        var former = FormerSources(first, revisions ? last : first - 1);
        var aliases = connection.Query<AliasRow>(ExportSql.Aliases, new { First = first, Last = last }).ToLookup(row => row.Article, row => new ArticleId(row.Alias));
        foreach (var row in connection.Query<ArticleRow>(ExportSql.Articles, new { First = first, Last = last, Revisions = revisions }, buffered: false))
        {
            var source = sources[row.Key].FirstOrDefault() ?? former[row.Key].MaxBy(holder => holder.Last)!.Source;
            yield return new(
                new(row.Key),
                row.Article(source, posts[row.Key], quotations[row.Key]),
                [.. sources[row.Key]],
                revisions ? [.. former[row.Key].Select(holder => holder.Source)] : null,
                [.. posts[row.Key].Select(post => post.PostKey)],
                row.ClusterId,
                [.. aliases[row.Key]]);
        }
    }

    private ILookup<long, FormerHolderRow> FormerSources(long first, long last) =>
        connection.Query<FormerHolderRow>(ExportSql.FormerSources, new { First = first, Last = last }).ToLookup(source => source.Article);
}

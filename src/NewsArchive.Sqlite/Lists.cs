using Dapper;
using Microsoft.Data.Sqlite;
using NewsArchive.Model;
using NewsArchive.Sqlite.Rows;
using NewsArchive.Sqlite.Sql;
using NewsArchive.Storage;

namespace NewsArchive.Sqlite;

/// <summary>Lists posts and quotations of current articles as they come out of the database, not all at once.</summary>
internal sealed class Lists(SqliteConnection connection)
{
    public IEnumerable<StoredPost> Posts(PostQuery query)
    {
        var (first, last) = KeyRange.Of(query.From, query.To);
        var limit = Limits.Rows(query.Limit);
        var rows = query.Handle is null
            ? connection.Query<PostRow>(ListSql.Posts, new { query.Platform, First = first, Last = last, Limit = limit }, buffered: false)
            : connection.Query<PostRow>(
                ListSql.PostsByHandle, new { Handle = Bare(query.Handle), query.Platform, First = first, Last = last, Limit = limit }, buffered: false);
        return rows.Select(row => row.Stored());
    }

    public IEnumerable<StoredQuotation> Quotations(QuotationQuery query)
    {
        var (first, last) = KeyRange.Of(query.From, query.To);
        var limit = Limits.Rows(query.Limit);
        var kind = query.Kind is { } one ? Iso.Of(one) : null;
        var rows = query.Handle is null
            ? connection.Query<QuotationRow>(ListSql.Quotations, new { Kind = kind, query.Platform, First = first, Last = last, Limit = limit }, buffered: false)
            : connection.Query<QuotationRow>(
                ListSql.QuotationsByHandle,
                new { Handle = Bare(query.Handle), Kind = kind, query.Platform, First = first, Last = last, Limit = limit },
                buffered: false);
        return rows.Select(row => row.Stored());
    }

    private static string Bare(string handle) => handle.StartsWith('@') ? handle[1..] : handle;
}

using Dapper;
using Microsoft.Data.Sqlite;
using NewsArchive.Model;
using NewsArchive.Sqlite.Rows;
using NewsArchive.Sqlite.Sql;
using NewsArchive.Storage;

namespace NewsArchive.Sqlite;

/// <summary>Counts what an archive holds.</summary>
internal static class Statistics
{
    /// <summary>Counts over the current articles.</summary>
    public static ArchiveStats Of(SqliteConnection connection)
    {
        var totals = connection.QuerySingle<TotalsRow>(StatsSql.Totals);
        var platforms = connection.Query<PlatformRow>(StatsSql.Platforms).Select(row => new PlatformCount(row.Platform, row.Posts));
        var handles = connection.Query<HandleRow>(StatsSql.Handles).Select(row => new HandleCount(row.Platform, row.Handle, row.Posts, row.Articles));
        return new(
            totals.Articles, totals.Undated, totals.Sources, totals.Posts, totals.Quotations, Day(totals.First), Day(totals.Last), [.. platforms], [.. handles]);
    }

    private static DateOnly? Day(long? key) => key is { } known ? new ArticleId(known).Date : null;
}

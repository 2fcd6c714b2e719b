using Microsoft.Data.Sqlite;
using NewsArchive.Model;
using NewsArchive.Sqlite.Sql;
using NewsArchive.Storage;

namespace NewsArchive.Sqlite.Searching;

/// <summary>Counts the newest matches of a plan by a property of the article.</summary>
internal sealed class Facets(SqliteConnection connection)
{
    private const int MostCounted = 100_000;

    /// <summary>The values, most frequent first, and how many articles were looked at.</summary>
    public FacetCounts Of(Plan plan, Facet facet, int limit)
    {
        var extent = Extent(plan);
        var (start, end) = facet switch
        {
            Facet.Handle => (FacetSql.Handle, FacetSql.OfHandle),
            Facet.Platform => (FacetSql.Platform, FacetSql.OfPlatform),
            _ => (FacetSql.Language, FacetSql.OfLanguage),
        };
        using var rows = plan.Query(connection, start + SearchSql.Keys, SearchSql.NewestFirst + end);
        rows.Bind(4, MostCounted).Bind(5, 0).Bind(7, Limits.Rows(limit));
        List<FacetCount> counts = [];
        while (rows.Next())
        {
            counts.Add(new(rows.Text(0), rows.Long(1)));
        }

        return new([.. counts], extent);
    }

    private Extent Extent(Plan plan)
    {
        using var query = plan.Query(connection, SearchSql.NumberUpTo + SearchSql.Keys, SearchSql.NewestUpTo);
        query.Bind(4, MostCounted + 1).Next();
        return query.Long(0) <= MostCounted ? Storage.Extent.All(query.Long(0)) : new(MostCounted, false, new ArticleId(query.Long(1)).Date);
    }
}

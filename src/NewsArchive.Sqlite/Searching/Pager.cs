using System.Runtime.InteropServices;
using Microsoft.Data.Sqlite;
using NewsArchive.Model;
using NewsArchive.Sqlite.Sql;
using NewsArchive.Storage;

namespace NewsArchive.Sqlite.Searching;

/// <summary>A hit before it is read.</summary>
/// <param name="Key">The article.</param>
/// <param name="Score">Its score; 0 where nothing is ranked.</param>
internal readonly record struct RankedKey(long Key, double Score);

/// <summary>Finds the hits of a search in the order asked for.</summary>
internal sealed class Pager(SqliteConnection connection, Density density, RankFunction relevance, Understanding understanding)
{
    // So many matches are counted for the total; more would take longer than the hits themselves.
    private const int MostCounted = 5_000;

    private readonly Plan _plan = understanding.Plan;

    /// <summary>The hits, and how many there are.</summary>
    public (List<RankedKey> Keys, Extent Total) Of(SearchQuery query)
    {
        if (IsRanked(query))
        {
            return Ranked(query);
        }

        var keys = Keys(_plan, query);
        if (query.Order == SearchOrder.Oldest && IsWithUndated)
        {
            AddUndated(keys, query);
        }

        return (keys, UpTo(MostCounted));
    }

    /// <summary>What is asked of the database.</summary>
    public (Plan Plan, string What, string Order) Statement(SearchQuery query) => IsRanked(query)
        ? (Ranks(query), SearchSql.Ranked, SearchSql.BestFirst)
        : (_plan, SearchSql.Keys, Order(query));

    private bool IsWithUndated => _plan.Range.First < KeyRange.FirstDated;

    private static string Order(SearchQuery query) => query.Order == SearchOrder.Oldest ? SearchSql.OldestFirst : SearchSql.NewestFirst;

    private bool IsRanked(SearchQuery query) => query.Order == SearchOrder.Relevance && _plan.Match is not null;

    private Plan Ranks(SearchQuery query) => query.Exhaustive ? _plan : _plan with { Range = new Window(connection, density).Of(_plan) };

    private (List<RankedKey> Keys, Extent Total) Ranked(SearchQuery query)
    {
        relevance.Register();
        var plan = Ranks(query);
        var keep = query.Limit == 0 ? 0 : (int)Math.Min(int.MaxValue, (long)query.Limit + query.Offset);
        Ranking ranking = new(plan.Match!.Phrases, new Weights(density, understanding).OfGroups(), keep);
        var handle = GCHandle.Alloc(ranking);
        try
        {
            using var rows = plan.Query(connection, SearchSql.Ranked, SearchSql.BestFirst);
            rows.Bind(4, Limits.Rows(query.Limit)).Bind(5, query.Offset).Bind(6, (long)GCHandle.ToIntPtr(handle));
            List<RankedKey> keys = [];
            while (rows.Next())
            {
                keys.Add(new(rows.Long(0), rows.Real(1)));
            }

            return (keys, plan == _plan ? Extent.All(ranking.Seen) : new(ranking.Seen, false, new ArticleId(plan.Range.First).Date));
        }
        finally
        {
            handle.Free();
        }
    }

    private List<RankedKey> Keys(Plan plan, SearchQuery query)
    {
        var isSplit = query.Order == SearchOrder.Oldest && IsWithUndated;
        using var rows = (isSplit ? plan with { Range = plan.Range with { First = KeyRange.FirstDated } } : plan).Query(connection, SearchSql.Keys, Order(query));
        rows.Bind(4, Limits.Rows(query.Limit)).Bind(5, query.Offset);
        List<RankedKey> keys = [];
        while (rows.Next())
        {
            keys.Add(new(rows.Long(0), 0));
        }

        return keys;
    }

    // Keys of undated articles come first, but nobody who asks for the oldest means these.
    private void AddUndated(List<RankedKey> keys, SearchQuery query)
    {
        if (query.Limit > 0 && keys.Count == query.Limit)
        {
            return;
        }

        using var dated = (_plan with { Range = _plan.Range with { First = KeyRange.FirstDated } }).Query(connection, SearchSql.Number);
        var offset = keys.Count > 0 ? 0 : (int)Math.Max(0, query.Offset - dated.Number()!.Value);
        var undated = _plan with { Range = _plan.Range with { Last = KeyRange.FirstDated - 1 } };
        keys.AddRange(Keys(undated, query with { Order = SearchOrder.Newest, Offset = offset, Limit = query.Limit == 0 ? 0 : query.Limit - keys.Count }));
    }

    private Extent UpTo(int most)
    {
        using var query = _plan.Query(connection, SearchSql.NumberUpTo + SearchSql.Keys, SearchSql.NewestUpTo);
        query.Bind(4, most + 1).Next();
        return query.Long(0) <= most ? Extent.All(query.Long(0)) : new(most, false, new ArticleId(query.Long(1)).Date);
    }
}

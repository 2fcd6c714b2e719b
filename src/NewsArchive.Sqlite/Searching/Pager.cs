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
/// <param name="connection">The archive.</param>
/// <param name="density">Knows how frequent words are.</param>
/// <param name="relevance">Scores matches.</param>
/// <param name="understand">Understands the search, for few articles or for all.</param>
internal sealed class Pager(SqliteConnection connection, Density density, RankFunction relevance, Func<bool, Understanding> understand)
{
    // So many matches are counted for the total; more would take longer than the hits themselves.
    private const int MostCounted = 1_000;

    // Where fewer of the newest few are ranked, more are looked at. A number of its own, so that a later page is one of the same order.
    private const int Enough = 40;

    /// <summary>The hits, and how many there are.</summary>
    public (List<RankedKey> Keys, Extent Total) Of(SearchQuery query)
    {
        for (var round = 0; ; round++)
        {
            var looked = Looked(query, round);
            var (keys, total) = Of(query, looked);
            var hasEnough = IsRanked(query, looked.All) ? total.Articles >= Enough : query.Limit > 0 && keys.Count == query.Limit;
            if (hasEnough || !looked.IsPart || looked.IsLast)
            {
                return (keys, total);
            }
        }
    }

    /// <summary>What is asked of the database.</summary>
    public (Plan Plan, string What, string Order) Statement(SearchQuery query)
    {
        var looked = Looked(query, round: 0);
        var (what, order) = IsRanked(query, looked.All) ? Ranks(looked.Plan) : InOrder(query, looked.IsOfFew);
        return (looked.Plan, what, order);
    }

    private static (string What, string Order) Ranks(Plan plan) => plan.Newest is null ? (SearchSql.Ranked, SearchSql.BestFirst) : (SearchSql.RankedNewest, SearchSql.BestOfNewest);

    private static (string What, string Order) InOrder(SearchQuery query, bool isOfFew) => (query.Order, isOfFew) switch
    {
        (SearchOrder.Oldest, true) => (SearchSql.KeysOfFew, SearchSql.OldestOfFew),
        (SearchOrder.Oldest, false) => (SearchSql.Keys, SearchSql.OldestFirst),
        (_, true) => (SearchSql.Keys, SearchSql.NewestOfFew),
        _ => (SearchSql.Keys, SearchSql.NewestFirst),
    };

    private static bool IsRanked(SearchQuery query, Understanding understanding) => query.Order == SearchOrder.Relevance && understanding.Plan.Match is not null;

    private Part Looked(SearchQuery query, int round)
    {
        var all = understand(query.Exhaustive);
        Window window = new(connection, density, query.Order, round);
        return query.Exhaustive ? new(all, all.Plan, true) : new(all, window.Of(all.Plan), window.IsLast(all.Plan));
    }

    private (List<RankedKey> Keys, Extent Total) Of(SearchQuery query, Part looked)
    {
        if (IsRanked(query, looked.All))
        {
            return Ranked(query, looked);
        }

        var keys = Keys(looked.Plan, query, looked.IsOfFew);
        if (query.Order == SearchOrder.Oldest && IsWithUndated(looked.Plan))
        {
            AddUndated(keys, looked.Plan, query);
        }

        return (keys, UpTo(MostCounted, looked, query.Order));
    }

    private static bool IsWithUndated(Plan plan) => plan.Range.First < KeyRange.FirstDated;

    private (List<RankedKey> Keys, Extent Total) Ranked(SearchQuery query, Part looked)
    {
        relevance.Register();
        var plan = looked.Plan;
        var keep = query.Limit == 0 ? 0 : (int)Math.Min(int.MaxValue, (long)query.Limit + query.Offset);
        Ranking ranking = new(plan.Match!.Phrases, new Weights(density, looked.All).OfGroups(), keep, plan.Newest);
        var handle = GCHandle.Alloc(ranking);
        try
        {
            var (what, order) = Ranks(plan);
            using var rows = plan.Query(connection, what, order);
            rows.Bind(4, Limits.Rows(query.Limit)).Bind(5, query.Offset).Bind(6, (long)GCHandle.ToIntPtr(handle));
            if (plan.Newest is { } most)
            {
                rows.Bind(7, most + 1);
            }

            List<RankedKey> keys = [];
            while (rows.Next() && rows.Real(1) is > Ranking.Beyond and var score)
            {
                keys.Add(new(rows.Long(0), score));
            }

            return (keys, ranking.HasMore ? new(ranking.Seen, false, new ArticleId(ranking.Last).Date) : looked.IsPart ? looked.Newest(ranking.Seen) : Extent.All(ranking.Seen));
        }
        finally
        {
            handle.Free();
        }
    }

    private List<RankedKey> Keys(Plan plan, SearchQuery query, bool isOfFew)
    {
        var isSplit = query.Order == SearchOrder.Oldest && IsWithUndated(plan);
        var (what, order) = InOrder(query, isOfFew);
        using var rows = (isSplit ? plan with { Range = plan.Range with { First = KeyRange.FirstDated } } : plan).Query(connection, what, order);
        rows.Bind(4, Limits.Rows(query.Limit)).Bind(5, query.Offset);
        List<RankedKey> keys = [];
        while (rows.Next())
        {
            keys.Add(new(rows.Long(0), 0));
        }

        return keys;
    }

    // Keys of undated articles come first, but nobody who asks for the oldest means these.
    private void AddUndated(List<RankedKey> keys, Plan plan, SearchQuery query)
    {
        if (query.Limit > 0 && keys.Count == query.Limit)
        {
            return;
        }

        using var dated = (plan with { Range = plan.Range with { First = KeyRange.FirstDated } }).Query(connection, SearchSql.Number);
        var offset = keys.Count > 0 ? 0 : (int)Math.Max(0, query.Offset - dated.Number()!.Value);
        var undated = plan with { Range = plan.Range with { Last = KeyRange.FirstDated - 1 } };
        keys.AddRange(Keys(undated, query with { Order = SearchOrder.Newest, Offset = offset, Limit = query.Limit == 0 ? 0 : query.Limit - keys.Count }, isOfFew: false));
    }

    private Extent UpTo(int most, Part looked, SearchOrder order)
    {
        using var query = looked.Plan.Query(connection, SearchSql.NumberUpTo + SearchSql.Keys, looked.IsOfFew && order != SearchOrder.Oldest ? SearchSql.NewestOfFewUpTo : SearchSql.NewestUpTo);
        query.Bind(4, most + 1).Next();
        var count = query.Long(0);
        return count > most ? new(most, false, order == SearchOrder.Oldest ? null : new ArticleId(query.Long(1)).Date)
            : !looked.IsPart ? Extent.All(count)
            : order == SearchOrder.Oldest ? looked.Oldest(count)
            : looked.Newest(count);
    }

    /// <summary>What of a search is looked at.</summary>
    private sealed record Part(Understanding All, Plan Plan, bool IsLast)
    {
        public bool IsPart => Plan.Range != All.Plan.Range;

        public bool IsOfFew => IsPart && Plan is { Match: not null, IsOfWords: false };

        public Extent Newest(long articles) => new(articles, false, new ArticleId(Plan.Range.First).Date);

        public Extent Oldest(long articles) => new(articles, false) { Until = new ArticleId(Plan.Range.Last).Date };
    }
}

using System.Globalization;
using Microsoft.Data.Sqlite;
using NewsArchive.Model;
using NewsArchive.Querying;
using NewsArchive.Sqlite.Sql;
using NewsArchive.Storage;

namespace NewsArchive.Sqlite.Searching;

/// <summary>Answers searches.</summary>
internal sealed class Searcher(SqliteConnection connection, RankFunction relevance) : IDisposable
{
    private readonly Interpreter _interpreter = new(connection, new(connection));
    private readonly Density _density = new(connection);

    /// <summary>The hits, and how many there are.</summary>
    public SearchResult Search(SearchQuery query)
    {
        if (query.IsEmpty)
        {
            return new([], Extent.All(0), query.Query);
        }

        var understanding = _interpreter.Of(query, areAllLookedAt: false);
        var pager = Pager(query, understanding);
        using CopyFolder folder = new(connection, understanding.Plan);
        var (keys, total) = query.FoldsCopies ? folder.Of(query, pager.Of) : pager.Of(query);
        using HitReader reader = new(connection, understanding.Expanded);
        return new([.. keys.Select(key => reader.Read(key) with { Copies = folder.Copies(key) })], total, understanding.Expanded)
        {
            Meant = total is { Articles: 0, IsAll: true } && query.Raw is null ? Expansion.DidYouMean(query.Query, _interpreter.Vocabulary) : null,
        };
    }

    /// <summary>The ids of the hits.</summary>
    public IReadOnlyList<ArticleId> Ids(SearchQuery query) => [.. Keys(query).Select(hit => new ArticleId(hit.Key))];

    /// <summary>The keys of the hits, with their scores.</summary>
    public IReadOnlyList<RankedKey> Keys(SearchQuery query) => query.IsEmpty ? [] : Pager(query, _interpreter.Of(query, areAllLookedAt: false)).Of(query).Keys;

    /// <summary>How many articles match.</summary>
    public long Count(SearchQuery query)
    {
        if (query.IsEmpty)
        {
            return 0;
        }

        using var count = Whole(query).Query(connection, SearchSql.Number);
        return count.Number() ?? 0;
    }

    /// <summary>The matches counted by a property.</summary>
    public FacetCounts Facet(SearchQuery query, Facet facet)
    {
        var plan = Whole(query);
        if (query.IsEmpty || facet is not (Storage.Facet.Month or Storage.Facet.Year))
        {
            return query.IsEmpty ? new([], Extent.All(0)) : new Facets(connection).Of(plan, facet, query.Limit);
        }

        var (by, format) = facet == Storage.Facet.Month ? (Interval.Month, "yyyy-MM") : (Interval.Year, "yyyy");
        var (_, bars, undated) = new Tally(connection, _density).Of(plan, by);
        var counts = bars.Select(bar => new FacetCount(bar.From.ToString(format, CultureInfo.InvariantCulture), bar.Articles));
        return new([.. counts, .. undated > 0 ? [new(null, undated)] : Array.Empty<FacetCount>()], Extent.All(bars.Sum(bar => bar.Articles) + undated));
    }

    /// <summary>The matches in time.</summary>
    public Timeline Timeline(SearchQuery query, Interval? by)
    {
        var (interval, bars, undated) = new Tally(connection, _density).Of(Whole(query), by);
        var counts = bars.ToDictionary(bar => bar.From, bar => bar.Articles);
        var all = bars.Count == 0 ? [] : Intervals.Between(interval, bars[0].From, bars[^1].To).Select(one => new TimelineBar(one.From, one.To, counts.GetValueOrDefault(one.From)));
        return new(interval, [.. all], undated);
    }

    /// <summary>How a search is understood and carried out.</summary>
    public SearchExplanation Explain(SearchQuery query)
    {
        var understanding = _interpreter.Of(query, areAllLookedAt: false);
        relevance.Register();
        var (plan, what, order) = Pager(query, understanding).Statement(query);
        using var steps = plan.Query(connection, SearchSql.Explain + what, order);
        List<string> lines = [];
        while (steps.Next())
        {
            lines.Add(steps.Text(3)!);
        }

        return new(understanding.Expanded, plan.Sql(what, order), [.. plan.Values()], [.. lines]);
    }

    /// <summary>The beginnings of words of which only the most frequent words are looked for.</summary>
    public IReadOnlyList<string> Shortened(SearchQuery query) => _interpreter.Shortened(query.Query);

    public void Dispose()
    {
        _interpreter.Dispose();
        _density.Dispose();
    }

    private Plan Whole(SearchQuery query) => _interpreter.Of(query, areAllLookedAt: true).Plan;

    private Pager Pager(SearchQuery query, Understanding narrow) =>
        new(connection, _density, relevance, areAllLookedAt => areAllLookedAt ? _interpreter.Of(query, areAllLookedAt) : narrow);
}

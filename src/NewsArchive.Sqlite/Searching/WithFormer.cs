using NewsArchive.Model;
using NewsArchive.Storage;

namespace NewsArchive.Sqlite.Searching;

/// <summary>Answers searches of current and former articles together: each index is asked for itself, and the answers are put in one order.</summary>
internal sealed class WithFormer(Searcher searcher)
{
    /// <summary>Whether a search is of both.</summary>
    public static bool IsAskedFor(SearchQuery query) => query.Among == SearchedArticles.All;

    /// <summary>The hits of both, and how many there are.</summary>
    public SearchResult Search(SearchQuery query)
    {
        var (current, former) = (searcher.Search(Current(query)), searcher.Search(Former(query)));
        var hits = InOrder(current.Hits.Concat(former.Hits), query, hit => new(hit.Id.Key, hit.Score));
        var total = current.Total with { Articles = current.Total.Articles + former.Total.Articles };
        return new([.. hits], total, current.Searched) { Meant = total.Articles == 0 ? current.Meant : null };
    }

    /// <summary>The ids of the hits of both.</summary>
    public IReadOnlyList<ArticleId> Ids(SearchQuery query) =>
        [.. InOrder(searcher.Keys(Current(query)).Concat(searcher.Keys(Former(query))), query, key => key).Select(key => new ArticleId(key.Key))];

    /// <summary>How many match of both.</summary>
    public long Count(SearchQuery query) => searcher.Count(Current(query)) + searcher.Count(Former(query));

    private static SearchQuery Current(SearchQuery query) => query with
    {
        Among = SearchedArticles.Current,
        FoldsCopies = false,
        Limit = query.Limit == 0 ? 0 : (int)Math.Min(int.MaxValue, (long)query.Limit + query.Offset),
        Offset = 0,
    };

    // They are few beside the others, so all are ranked.
    private static SearchQuery Former(SearchQuery query) => Current(query) with { Among = SearchedArticles.Former, Exhaustive = true };

    private static IEnumerable<T> InOrder<T>(IEnumerable<T> both, SearchQuery query, Func<T, RankedKey> key)
    {
        var ordered = query.Order switch
        {
            SearchOrder.Newest => both.OrderByDescending(one => key(one).Key),
            SearchOrder.Oldest => both.OrderBy(one => key(one).Key < KeyRange.FirstDated).ThenBy(one => key(one).Key < KeyRange.FirstDated ? -key(one).Key : key(one).Key),
            _ => both.OrderByDescending(one => key(one).Score).ThenByDescending(one => key(one).Key),
        };
        return ordered.Skip(query.Offset).Take(query.Limit == 0 ? int.MaxValue : query.Limit);
    }
}

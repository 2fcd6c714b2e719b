using Microsoft.Data.Sqlite;
using NewsArchive.Model;
using NewsArchive.Sqlite.Sql;
using NewsArchive.Storage;

namespace NewsArchive.Sqlite.Searching;

/// <summary>
/// Decides how many of the articles are looked at. Finding and ranking all of a common word's matches takes longer than people wait, and so does finding a
/// few among many that must be looked at one by one: of very many only the newest are, or the oldest where these come first. The archive alone decides,
/// never the clock.
/// </summary>
/// <param name="connection">The archive.</param>
/// <param name="density">Knows how frequent words are.</param>
/// <param name="order">The order of the hits.</param>
/// <param name="isWide">Whether a narrow window was tried and showed too little.</param>
internal sealed class Window(SqliteConnection connection, Density density, SearchOrder order, bool isWide)
{
    // Nanoseconds; more where properties must be looked up, which nobody takes for a simple search.
    private const double Budget = 1_400_000;
    private const double BudgetWithCondition = 40_000_000;
    private const double WideBudget = 250_000_000;

    private const int FewestMatches = 500;
    private const int MostMatches = 4_000;
    private const int FewestArticles = 1_000;
    private const int FewestWithCondition = 300;

    // Of so many words together FTS5 needs longer to find the newest match of each than to rank some hundred.
    private const int ManyWords = 8;

    /// <summary>Whether a wide window would be the same.</summary>
    public static bool IsFixed(Plan plan) => plan is { Match.Kind: MatchKind.Token, Condition: null } && plan.Match.Phrases.Length <= ManyWords;

    /// <summary>The plan for the articles that are looked at; the same where all are.</summary>
    public Plan Of(Plan plan) => plan switch
    {
        { Match.Kind: MatchKind.Token, Condition: null } =>
            order != SearchOrder.Relevance ? plan : isWide || IsFixed(plan) ? NewestMatches(plan) : plan with { Range = Newest(plan.Range, FewestArticles) },
        { Match: null, Condition: null } => plan,
        _ => plan with { Range = Articles(plan) },
    };

    private static Plan NewestMatches(Plan plan) =>
        plan with { Newest = (int)Math.Clamp(Budget / Effort.PerMatch(plan.Match!.Phrases.Length), FewestMatches, MostMatches) };

    private KeyRange Articles(Plan plan)
    {
        var budget = isWide ? WideBudget : plan.Condition is null ? Budget : BudgetWithCondition;
        var most = Math.Max(plan.Condition is null ? FewestArticles : FewestWithCondition, (long)(budget / new Effort(density).PerArticle(plan)));
        return most >= density.Articles ? plan.Range : order == SearchOrder.Oldest ? Oldest(plan.Range, most) : Newest(plan.Range, most);
    }

    private KeyRange Newest(KeyRange range, long most)
    {
        using Select days = new(connection, SearchSql.DaysBefore);
        days.Bind(1, range.Last >> ArticleId.NumberBits);
        for (var left = most; days.Next(); left -= days.Long(1))
        {
            if (days.Long(1) >= left)
            {
                return range with { First = Math.Max(range.First, (days.Long(0) << ArticleId.NumberBits) + days.Long(1) - left + 1) };
            }
        }

        return range;
    }

    // Undated articles come last: they are looked at when all others were.
    private KeyRange Oldest(KeyRange range, long most)
    {
        var first = Math.Max(range.First, KeyRange.FirstDated);
        using Select days = new(connection, SearchSql.DaysAfter);
        days.Bind(1, first >> ArticleId.NumberBits);
        for (var left = most; days.Next(); left -= days.Long(1))
        {
            if (days.Long(1) >= left)
            {
                var last = (days.Long(0) << ArticleId.NumberBits) + left;
                return last < range.Last ? new(first, last) : range;
            }
        }

        return range;
    }
}

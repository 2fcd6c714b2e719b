using Microsoft.Data.Sqlite;
using NewsArchive.Model;
using NewsArchive.Sqlite.Sql;

namespace NewsArchive.Sqlite.Searching;

/// <summary>
/// Decides how many of the matches are ranked. Ranking all of a common word's matches takes longer than people wait, so that of very many only the
/// newest are: those that can be ranked within some thousandths of a second. The archive alone decides, never the clock.
/// </summary>
internal sealed class Window(SqliteConnection connection, Density density)
{
    // Nanoseconds; more where properties must be looked up, which nobody takes for a simple search.
    private const double Budget = 3_000_000;
    private const double BudgetWithCondition = 40_000_000;

    private const int FewestMatches = 500;
    private const int MostMatches = 5_000;
    private const int FewestArticles = 1_000;

    /// <summary>The keys from the newest down to the oldest match that is ranked; the plan's own range where all are.</summary>
    public KeyRange Of(Plan plan) => plan switch
    {
        { Match.Kind: MatchKind.Token, Condition: null } => NewestMatches(plan),
        _ => NewestArticles(plan),
    };

    private KeyRange NewestMatches(Plan plan)
    {
        var most = (int)Math.Clamp(Budget / Effort.PerMatch(plan.Match!.Phrases.Length), FewestMatches, MostMatches);
        using var query = plan.Query(connection, SearchSql.Keys, SearchSql.NewestFirst);
        return query.Bind(4, 1).Bind(5, most).Number() is { } beyond ? plan.Range with { First = beyond + 1 } : plan.Range;
    }

    private KeyRange NewestArticles(Plan plan)
    {
        var budget = plan.Condition is null ? Budget : BudgetWithCondition;
        var most = Math.Max(FewestArticles, (long)(budget / new Effort(density).PerArticle(plan)));
        if (most >= density.Articles)
        {
            return plan.Range;
        }

        using Select days = new(connection, SearchSql.DaysBefore);
        days.Bind(1, plan.Range.Last >> ArticleId.NumberBits);
        for (var left = most; days.Next(); left -= days.Long(1))
        {
            if (days.Long(1) >= left)
            {
                return plan.Range with { First = Math.Max(plan.Range.First, (days.Long(0) << ArticleId.NumberBits) + days.Long(1) - left + 1) };
            }
        }

        return plan.Range;
    }
}

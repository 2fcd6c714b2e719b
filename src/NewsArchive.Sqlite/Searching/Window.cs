using Microsoft.Data.Sqlite;
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
/// <param name="round">How many smaller windows were tried and showed too little.</param>
internal sealed class Window(SqliteConnection connection, Density density, SearchOrder order, int round)
{
    // Nanoseconds; more where properties must be looked up, which nobody takes for a simple search.
    private const double Budget = 1_400_000;
    private const double BudgetWithCondition = 4_000_000;
    private const double MostBudget = 16_000_000;
    private const double Growth = 4;

    private const int FewestMatches = 500;
    private const int MostMatches = 4_000;
    private const int FewestArticles = 1_000;
    private const int FewestWithCondition = 300;

    private readonly Days _days = new(connection);

    /// <summary>Whether no larger window is tried.</summary>
    public bool IsLast(Plan plan) => IsOfWords(plan) || BudgetOf(plan) >= MostBudget;

    /// <summary>The plan for the articles that are looked at; the same where all are.</summary>
    public Plan Of(Plan plan) => plan switch
    {
        _ when IsOfWords(plan) => order != SearchOrder.Relevance ? plan : NewestMatches(plan),
        { Match: null, Condition: null or { IsSelective: true } } or { Condition.IsVeryFew: true } => plan,
        _ => plan with { Range = Articles(plan) },
    };

    private static bool IsOfWords(Plan plan) => plan is { IsOfWords: true, Condition: null };

    private double BudgetOf(Plan plan) => Math.Min(MostBudget, (plan.Condition is null ? Budget : BudgetWithCondition) * Math.Pow(Growth, round));

    private static Plan NewestMatches(Plan plan) =>
        plan with { Newest = (int)Math.Clamp(Budget / Effort.PerMatch(plan.Match!.Phrases.Length), FewestMatches, MostMatches) };

    private KeyRange Articles(Plan plan)
    {
        var most = Math.Max(plan.Condition is null ? FewestArticles : FewestWithCondition, (long)(BudgetOf(plan) / new Effort(density).PerArticle(plan)));
        return most >= density.Articles ? plan.Range : order == SearchOrder.Oldest ? _days.Oldest(plan.Range, most) : _days.Newest(plan.Range, most);
    }
}

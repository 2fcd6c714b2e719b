namespace NewsArchive.Sqlite.Searching;

/// <summary>
/// How long it takes to find and rank matches, in nanoseconds for each article that is gone through: estimates, from measurements over a million
/// articles, of how many there are and what each costs.
/// </summary>
internal sealed class Effort(Density density)
{
    private const double Step = 20;
    private const double Alternative = 10;
    private const double Column = 400;
    private const double Compare = 150;
    private const double Rank = 250;
    private const double RankPhrase = 60;

    /// <summary>What a match costs that is found by a word, or any of several.</summary>
    public static double PerMatch(int phrases) => Step + (Alternative * phrases) + Rank + (RankPhrase * phrases);

    /// <summary>What each article costs that is gone through to find and rank the matches of a plan.</summary>
    public double PerArticle(Plan plan)
    {
        var (share, cost) = plan.Match is { } match ? Of(match) : (1, Step);
        return (2 * (cost + (share * (plan.Condition?.Cost ?? 0)))) + (share * (Rank + (RankPhrase * (plan.Match?.Phrases.Length ?? 0))));
    }

    private (double Share, double Cost) Of(Match match)
    {
        var parts = match.Kind == MatchKind.Token ? [] : match.Parts.Select(Of).ToList();
        var sum = parts.Sum(part => part.Cost);
        switch (match.Kind)
        {
            case MatchKind.Token:
                var share = density.Of(match);
                var alternatives = Alternative * Math.Max(1, match.Parts.Length);
                return (share, match.Anywhere is { } anywhere ? density.Of(anywhere) * (Step + Column + alternatives) : share * (Step + alternatives));
            case MatchKind.Tokens when parts.Count > 0:
                var least = parts.Min(part => part.Share);
                return (least, sum + (least * Compare * match.Text.AsSpan().Count(' ')));
            case MatchKind.All:
                return (parts.Aggregate(1.0, (all, part) => all * part.Share), sum);
            case MatchKind.Any:
                return (Math.Min(1, parts.Sum(part => part.Share)), sum);
            case MatchKind.Without:
                return (parts[0].Share, sum);
            default:
                return (1, Compare);
        }
    }
}

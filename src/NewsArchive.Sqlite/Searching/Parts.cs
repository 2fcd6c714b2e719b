using NewsArchive.Sqlite.Sql;

namespace NewsArchive.Sqlite.Searching;

/// <summary>Asks of an article that one of its posts or quotations be such and such.</summary>
/// <param name="count">Counts posts and quotations.</param>
/// <param name="areAllLookedAt">Whether all articles are gone through, so that all posts that match are quicker found at once than asked of one by one.</param>
/// <param name="areIndexed">Whether the words of each are in the full text; those of former articles are not.</param>
internal sealed class Parts(PartCount count, bool areAllLookedAt, bool areIndexed)
{
    // As many are quicker found at once than asked of one by one even where few articles are gone through.
    private const int Few = 100_000;
    private const int VeryFew = 300;

    private const double CostOfAsking = 60_000;

    /// <summary>Whether all articles are gone through.</summary>
    public bool AreAllLookedAt => areAllLookedAt;

    /// <summary>Whether the words of each are in the full text. Where not, the columns of the article must do.</summary>
    public bool AreIndexed => areIndexed;

    /// <summary>The article has a part that is as the piece says.</summary>
    public Condition Having(PartKind part, Piece piece) => Being(part, piece) switch
    {
        null => Condition.Of(part.Has + ")"),
        { IsSelective: true } few => few with { Sql = $"{Start(part, few)} AND ({few.Sql}))" },
        { IsOfAll: true } all => all with { Sql = $"{part.IsOf} AND ({all.Sql}))" },
        var condition => condition with { Sql = $"{part.Has} AND ({condition.Sql}))" },
    };

    /// <summary>The part itself is as the piece says; null where anything will do.</summary>
    public Condition? Being(PartKind part, Piece piece)
    {
        var folded = piece.Folded(part);
        if (folded.Match is not { } match || !areIndexed)
        {
            return folded.Condition;
        }

        var isFew = count.Of(part, match, Few + 1) <= Few;
        var matching = isFew || areAllLookedAt ? part.Among(match) with { IsSelective = isFew, IsOfAll = areAllLookedAt } : Condition.Of(part.Is, match.Text) with { Cost = CostOfAsking * match.Phrases.Length };
        return Condition.All(matching, folded.Condition);
    }

    // Where they are very few, each article is searched by itself.
    private string Start(PartKind part, Condition condition) =>
        count.Of(part, condition, VeryFew + 1) <= VeryFew ? part.IsOf.Replace(ConditionSql.ManyArticles, ConditionSql.FewArticles, StringComparison.Ordinal) : part.IsOf;
}

using NewsArchive.Sqlite.Sql;

namespace NewsArchive.Sqlite.Searching;

/// <summary>Asks of an article that one of its posts or quotations be such and such.</summary>
/// <param name="count">Counts posts and quotations.</param>
/// <param name="words">Reads their words.</param>
/// <param name="areAllLookedAt">Whether all articles are gone through, so that all posts that match are quicker found at once than asked of one by one.</param>
/// <param name="areIndexed">Whether the words of each are in the full text; those of former articles are not.</param>
internal sealed class Parts(PartCount count, WordsFunction words, bool areAllLookedAt, bool areIndexed)
{
    // As many are quicker found at once than looked at one by one even where few articles are gone through.
    private const int Few = 5_000;
    private const int VeryFew = 300;

    // Of the parts of one article. A search of the index for one part takes as long as reading some hundred.
    private const double CostOfReading = 15_000;
    private const double CostOfAsking = 300_000;

    /// <summary>Whether all articles are gone through.</summary>
    public bool AreAllLookedAt => areAllLookedAt;

    /// <summary>Whether the words of each are in the full text. Where not, the columns of the article must do.</summary>
    public bool AreIndexed => areIndexed;

    /// <summary>The article has a part that is as the piece says.</summary>
    public Condition Having(PartKind part, Piece piece) => Being(part, piece) switch
    {
        null => Condition.Of(part.Has + ")"),
        { IsSelective: true } few => Gathered(part, few),
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
        return Condition.All(isFew || areAllLookedAt ? part.Among(match) with { IsSelective = isFew, IsOfAll = areAllLookedAt } : Matching(part, match), folded.Condition);
    }

    private Condition Matching(PartKind part, Match match) => PartWords.CanRead(match)
        ? Condition.Of(part.Says, words.Add(part, match)) with { Cost = CostOfReading }
        : Condition.Of(part.Is, match.Text) with { Cost = CostOfAsking * match.Phrases.Length };

    private Condition Gathered(PartKind part, Condition few)
    {
        var isVeryFew = count.Of(part, few, VeryFew + 1) <= VeryFew;
        var start = isVeryFew ? part.IsOf.Replace(ConditionSql.ManyArticles, ConditionSql.FewArticles, StringComparison.Ordinal) : part.IsOf;
        return few with { Sql = $"{start} AND ({few.Sql}))", IsVeryFew = isVeryFew };
    }
}

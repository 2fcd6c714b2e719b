namespace NewsArchive.Sqlite.Searching;

/// <summary>Asks of an article that one of its posts or quotations be such and such.</summary>
/// <param name="count">Counts the posts or quotations that match an expression, up to a number.</param>
internal sealed class Parts(Func<PartKind, Match, int, long> count)
{
    // As many are quicker found at once than asked of one by one.
    private const int Few = 20_000;

    private const double CostOfAsking = 20_000;

    /// <summary>The article has a part that is as the piece says.</summary>
    public Condition Having(PartKind part, Piece piece)
    {
        var condition = Being(part, piece);
        return Having(part, condition, condition is { IsSelective: true });
    }

    /// <summary>The part itself is as the piece says; null where anything will do.</summary>
    public Condition? Being(PartKind part, Piece piece)
    {
        var folded = piece.Folded(part);
        if (folded.Match is not { } match)
        {
            return folded.Condition;
        }

        var isFew = count(part, match, Few + 1) <= Few;
        var matching = isFew ? part.Among(match) with { IsSelective = true } : Condition.Of(part.Is, match.Text) with { Cost = CostOfAsking };
        return Condition.All(matching, folded.Condition);
    }

    private static Condition Having(PartKind part, Condition? condition, bool isFew)
    {
        var start = isFew ? part.IsOf : part.Has;
        return condition is null ? Condition.Of(start + ")") : condition with { Sql = $"{start} AND ({condition.Sql}))" };
    }
}

namespace NewsArchive.Sqlite.Searching;

/// <summary>What a clause asks for, as far as the full text can answer it, and the rest. Null asks for nothing.</summary>
/// <param name="Match">What the words must match.</param>
/// <param name="Excluded">What the words must not match.</param>
/// <param name="Condition">What must hold besides.</param>
internal sealed record Piece(Match? Match, Match? Excluded = null, Condition? Condition = null)
{
    /// <summary>Asks for nothing.</summary>
    public static Piece Everything { get; } = new((Match?)null);

    /// <summary>Only a condition.</summary>
    public static Piece Where(Condition condition) => new(null, null, condition);

    /// <summary>All of the pieces.</summary>
    public static Piece All(IReadOnlyList<Piece> pieces, RowKind row)
    {
        if (pieces.Count == 1)
        {
            return pieces[0];
        }

        var matches = pieces.Select(piece => piece.Match).OfType<Match>().ToList();
        var excluded = pieces.Select(piece => piece.Excluded).OfType<Match>().ToList();
        Piece all = new(matches.Count > 0 ? Match.And(matches) : null, excluded.Count > 0 ? Match.Or(excluded) : null, Condition.All(pieces.Select(piece => piece.Condition)));
        return all.IsShallow ? all : Where(Condition.All(pieces.Select(piece => piece.AsCondition(row)))!);
    }

    /// <summary>Any of the pieces. Where each has words, a match of any stays, to find candidates by.</summary>
    public static Piece Any(IReadOnlyList<Piece> pieces, RowKind row)
    {
        var plain = pieces.Select(piece => piece.Folded(row)).ToList();
        var match = plain.TrueForAll(piece => piece.Match is not null) ? Match.Or(plain.Select(piece => piece.Match!)) : null;
        var isWhole = match is { IsShallow: true } && plain.TrueForAll(piece => piece.Condition is null);
        var either = isWhole || plain.Exists(piece => piece == Everything) ? null : Condition.Any(plain.Select(piece => piece.AsCondition(row)));
        return new(match is { IsShallow: true } && !plain.Exists(piece => piece == Everything) ? match : null, null, either);
    }

    /// <summary>The opposite.</summary>
    public static Piece Not(Piece piece, RowKind row) => piece switch
    {
        { Match: { } match, Excluded: null, Condition: null } => new(null, match),
        { Match: null, Excluded: { } match, Condition: null } => new(match),
        _ => Where(Condition.Not(piece.AsCondition(row) ?? Condition.Of("1"))),
    };

    /// <summary>The piece with what must not match taken into the match where it can be.</summary>
    public Piece Folded(RowKind row) => (Match, Excluded) switch
    {
        (_, null) => this,
        ({ } match, { } without) when Match.Not(match, without) is { IsShallow: true } both => this with { Match = both, Excluded = null },
        (_, { } without) => this with { Excluded = null, Condition = Condition.All(Condition.Not(row.Among(without)), Condition) },
    };

    /// <summary>The whole piece as a condition; null where it asks for nothing.</summary>
    public Condition? AsCondition(RowKind row) =>
        Condition.All(Match is null ? null : row.Among(Match), Excluded is null ? null : Condition.Not(row.Among(Excluded)), Condition);

    private bool IsShallow => (Match?.IsShallow ?? true) && (Excluded?.IsShallow ?? true);
}

using System.Collections.Immutable;

namespace NewsArchive.Querying;

/// <summary>Goes through a query's tree, which parsing keeps shallow enough to do so by recursion.</summary>
internal static class ClauseTree
{
    /// <summary>The tree with its leaves and the parts of its <see cref="AllOf"/> rewritten; leaves first.</summary>
    public static Clause Rewrite(this Clause clause, Func<Clause, Clause> leaf, Func<ImmutableArray<Clause>, ImmutableArray<Clause>> all)
    {
        return clause switch
        {
            AllOf group => Clauses.All(all([.. group.Parts.Select(Inner)])) ?? clause,
            AnyOf group => new AnyOf([.. group.Parts.Select(Inner)]),
            Without without => new Without(Inner(without.Part)),
            Within within => within with { Part = Inner(within.Part) },
            _ => leaf(clause),
        };

        Clause Inner(Clause part) => part.Rewrite(leaf, all);
    }

    /// <summary>Visits every clause, outer ones first.</summary>
    public static void Walk(this Clause clause, Action<Clause> visit)
    {
        visit(clause);
        foreach (var part in Parts(clause))
        {
            part.Walk(visit);
        }
    }

    private static ImmutableArray<Clause> Parts(Clause clause) => clause switch
    {
        AllOf all => all.Parts,
        AnyOf any => any.Parts,
        Without without => [without.Part],
        Within within => [within.Part],
        Spelled spelled => [spelled.Typed],
        _ => [],
    };
}

using System.Collections.Immutable;

namespace NewsArchive.Querying;

/// <summary>A query as it was understood.</summary>
/// <param name="Root">The words and what could not become a filter; null where there is nothing to look for but the filters.</param>
/// <param name="Filters">What every match must have.</param>
/// <param name="Hints">Where something else was probably meant; for people only.</param>
public sealed record ParsedQuery(Clause? Root, Filters Filters, ImmutableArray<string> Hints)
{
    /// <summary>A query that asks for nothing.</summary>
    public static ParsedQuery Nothing { get; } = new(null, Filters.None, []);

    /// <summary>Whether the query asks for nothing at all, so that nothing is to be found.</summary>
    public bool IsEmpty => Root is null && Filters == Filters.None with { In = Filters.In };

    /// <summary>Whether it asks for beginnings of words, of which an archive may have very many.</summary>
    public bool HasBeginnings
    {
        get
        {
            var has = false;
            Root?.Walk(clause => has |= clause is Prefix or LetterRun { Pairs.Length: 1 });
            return has;
        }
    }

    /// <summary>The query with what options ask for too: <c>--handle x</c> means <c>handle:x</c>. An option's <c>--in</c> wins.</summary>
    public ParsedQuery And(Filters options)
    {
        var (filters, rest) = (Filters with { In = options.In ?? Filters.In }).Lift(options.Clauses());
        return this with { Root = Clauses.All([.. Root is null ? [] : new[] { Root }, .. rest]), Filters = filters };
    }

    /// <summary>The query as a person could type it; parsing it gives the same query.</summary>
    public override string ToString() => CanonicalText.Of(this);
}

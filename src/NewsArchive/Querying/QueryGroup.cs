namespace NewsArchive.Querying;

/// <summary>A pair of parentheses while it is read: parts that all must match, each of which may have alternatives. OR binds tighter than a blank.</summary>
internal sealed class QueryGroup(bool isNegated, Scope? within)
{
    private readonly List<List<Clause>> _parts = [];
    private bool _afterOr;

    /// <summary>Where <c>in:</c> says that the words of the group must stand.</summary>
    public Scope? In { get; set; }

    /// <summary>The next part is an alternative to the one before, if there is one.</summary>
    public void Or() => _afterOr = _parts.Count > 0;

    /// <summary>Takes a part in; null is a part without a word, and nothing.</summary>
    public void Add(Clause? part)
    {
        if (part is null)
        {
            return;
        }

        if (_afterOr)
        {
            _parts[^1].Add(part);
        }
        else
        {
            _parts.Add([part]);
        }

        _afterOr = false;
    }

    /// <summary>The parts: what all must match.</summary>
    public IReadOnlyList<Clause> Parts() => Clauses.All([.. _parts.Select(Clauses.Any).OfType<Clause>()]) switch
    {
        null => [],
        AllOf all => all.Parts,
        var one => [one],
    };

    /// <summary>The group as a clause; null where it holds nothing.</summary>
    public Clause? Close()
    {
        var clause = Clauses.All(Parts());
        foreach (var scope in new[] { In, within })
        {
            clause = clause is not null && scope is { } place ? new Within(place, clause) : clause;
        }

        return clause is not null && isNegated ? Clauses.Not(clause) : clause;
    }
}

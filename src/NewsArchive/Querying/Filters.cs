namespace NewsArchive.Querying;

/// <summary>
/// What every match must have, whether it was asked by a field or by an option. Null asks for nothing. Where several speak of posts
/// (<see cref="Handle"/>, <see cref="Platform"/>, words in posts), one and the same post must have them all; likewise quotations.
/// </summary>
public sealed record Filters
{
    /// <summary>Nothing is asked for.</summary>
    public static Filters None { get; } = new();

    /// <summary>The days: <c>date:</c>, <c>--from</c>, <c>--to</c>.</summary>
    public DayRange Days { get; init; }

    /// <summary>A handle without <c>@</c>: <c>handle:</c>, <c>--handle</c>.</summary>
    public string? Handle { get; init; }

    /// <summary>A platform's key: <c>platform:</c>, <c>--platform</c>.</summary>
    public string? Platform { get; init; }

    /// <summary>A speaker: <c>speaker:</c>, <c>--speaker</c>.</summary>
    public string? Speaker { get; init; }

    /// <summary>A part of a source's name: <c>source:</c>, <c>--source</c>.</summary>
    public string? Source { get; init; }

    /// <summary>A language's code: <c>language:</c>, <c>--language</c>.</summary>
    public string? Language { get; init; }

    /// <summary>Where the words must stand: <c>in:</c>, <c>--in</c>.</summary>
    public Scope? In { get; init; }

    /// <summary>The filters with what can join them of more clauses, and those that cannot.</summary>
    internal (Filters Lifted, List<Clause> Left) Lift(IEnumerable<Clause> clauses)
    {
        var (filters, rest) = (this, new List<Clause>());
        foreach (var clause in clauses)
        {
            if (filters.With(clause) is { } more)
            {
                filters = more;
            }
            else
            {
                rest.Add(clause);
            }
        }

        return (filters, rest);
    }

    /// <summary>The filters with one more; null where the place is taken by another value, and the clause must stay beside them.</summary>
    private Filters? With(Clause clause) => clause switch
    {
        During during => this with { Days = Days.And(during.Days) },
        Having having when (Of(having.Field) ?? having.Value) == having.Value => Taking(having),
        _ => null,
    };

    /// <summary>The filters as clauses, in a fixed order; <see cref="In"/> is not one.</summary>
    internal IEnumerable<Clause> Clauses()
    {
        foreach (var field in Enum.GetValues<Field>())
        {
            if (Of(field) is { } value && Fields.Of(field, value) is { } having)
            {
                yield return having;
            }
        }

        if (!Days.IsOpen)
        {
            yield return new During(Days);
        }
    }

    /// <summary>What is asked of a property; null where nothing is, and for <see cref="Field.Has"/>.</summary>
    public string? Of(Field field) => field switch
    {
        Field.Handle => Handle,
        Field.Platform => Platform,
        Field.Speaker => Speaker,
        Field.Source => Source,
        Field.Language => Language,
        _ => null,
    };

    private Filters? Taking(Having having) => having.Field switch
    {
        Field.Handle => this with { Handle = having.Value },
        Field.Platform => this with { Platform = having.Value },
        Field.Speaker => this with { Speaker = having.Value },
        Field.Source => this with { Source = having.Value },
        Field.Language => this with { Language = having.Value },
        _ => null,
    };
}

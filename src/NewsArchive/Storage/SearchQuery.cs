namespace NewsArchive.Storage;

/// <summary>What to look for.</summary>
/// <param name="Text">The words as typed; all must occur. Nothing in it is a syntax error; without a single word nothing is found.</param>
public sealed record SearchQuery(string Text)
{
    /// <summary>The first day, inclusive; null: from the beginning, undated articles included when <see cref="To"/> is null too.</summary>
    public DateOnly? From { get; init; }

    /// <summary>The last day, inclusive; null: to the end.</summary>
    public DateOnly? To { get; init; }

    /// <summary>The most hits to return; 0 for all.</summary>
    public int Limit { get; init; } = 20;
}

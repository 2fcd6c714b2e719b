namespace NewsArchive.Evaluation.Quotes;

/// <summary>How much of a labelled stretch must be found.</summary>
/// <param name="Name">The name in tables.</param>
/// <param name="Threshold">The share of the stretch's words; null where the texts must be equal.</param>
internal sealed record Level(string Name, double? Threshold)
{
    /// <summary>The level that speakers and misses are scored at.</summary>
    public static readonly Level Main = new("overlap 0.8", 0.8);

    /// <summary>All levels.</summary>
    public static readonly IReadOnlyList<Level> All = [new("exact", null), Main, new("overlap 0.3", 0.3)];
}

using NewsArchive.Storage;

namespace NewsArchive.Cli.Rendering;

/// <summary>What the properties that matches are counted by are called.</summary>
internal static class FacetNames
{
    /// <summary>All names.</summary>
    public static IReadOnlyList<string> Keys { get; } = ["month", "year", "handle", "platform", "language"];

    /// <summary>The property of this name.</summary>
    public static Facet Of(string key) => key switch
    {
        "month" => Facet.Month,
        "year" => Facet.Year,
        "handle" => Facet.Handle,
        "platform" => Facet.Platform,
        _ => Facet.Language,
    };
}

using System.Collections.Immutable;

namespace NewsArchive.Sources.Rows;

/// <summary>One line of JSON Lines, read.</summary>
internal sealed record Row
{
    /// <summary>The article as a file.</summary>
    public ReadOnlyMemory<byte> Bytes { get; init; }

    /// <summary>Of a row that this program exported: the names under which the article was kept.</summary>
    public ImmutableArray<string> Sources { get; init; } = [];

    /// <summary>The page's address.</summary>
    public string? Url { get; init; }

    /// <summary>The row's own name.</summary>
    public string? Id { get; init; }

    /// <summary>What keeps it from being an article, and what helps; null where nothing does.</summary>
    public string? Oddity { get; init; }

    /// <summary>Whether it is broken, and not only empty.</summary>
    public bool IsBroken { get; init; }

    /// <summary>A row that is broken.</summary>
    public static Row Broken(string oddity) => new() { Oddity = oddity, IsBroken = true };
}

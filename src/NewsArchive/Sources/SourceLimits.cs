namespace NewsArchive.Sources;

/// <summary>How much is read at most, so that no file, however made, fills memory or disk.</summary>
public sealed record SourceLimits
{
    /// <summary>What is unpacked up to this many bytes is no bomb, whatever its ratio.</summary>
    internal const long Harmless = 1L << 20;

    /// <summary>The most bytes that one article may have, unpacked.</summary>
    public long MaxSize { get; init; } = 256L << 20;

    /// <summary>The most bytes that one packed byte may become. Not looked at below 1 MB.</summary>
    public int MaxRatio { get; init; } = 200;

    /// <summary>The most containers within each other, the outermost counted: 1 reads no container in a container.</summary>
    public int MaxDepth { get; init; } = 3;

    /// <summary>The most members that one container may hold, those of containers in it counted.</summary>
    public int MaxMembers { get; init; } = 10_000_000;

    /// <summary>The most bytes that one container may unpack to in all, those of containers in it counted.</summary>
    public long MaxTotal { get; init; } = 64L << 30;
}

using NewsArchive.Sources;

namespace NewsArchive.Ingestion;

/// <summary>How to ingest.</summary>
public sealed record IngestSettings
{
    /// <summary>How much is read at most.</summary>
    public SourceLimits Limits { get; init; } = new();

    /// <summary>How many threads read and index; from 1.</summary>
    public int Jobs { get; init; } = Environment.ProcessorCount;

    /// <summary>Whether to read files too whose size and time are what they were.</summary>
    public bool Rehash { get; init; }

    /// <summary>Says when a source is seen.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;
}

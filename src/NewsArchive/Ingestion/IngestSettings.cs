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

    /// <summary>Folders that are gone through: sources that lay there and are gone are told of.</summary>
    public IReadOnlyList<SourceFolder> Folders { get; init; } = [];

    /// <summary>Whether sources that are gone are taken out of the archive, at the end.</summary>
    public bool Prunes { get; init; }

    /// <summary>Whether they are too where they lay in a folder that is still there with nothing in it to read. Else they are kept, and the folder counts as failed.</summary>
    public bool PrunesEmpty { get; init; }

    /// <summary>Told, whenever a part of what was found is through, how many entries it has and how many bytes they take on disk; by one thread at a time.</summary>
    public Action<int, long> Passed { get; init; } = (_, _) => { };

    /// <summary>Says when a source is seen.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;
}

using NewsArchive.Sources;
using NewsArchive.Storage;

namespace NewsArchive.Ingestion;

/// <summary>Neighbouring sources that go through the pipeline together.</summary>
internal sealed class Chunk
{
    /// <summary>What was found, in order, and what the archive knows of it.</summary>
    public List<Found> Found { get; } = [];

    /// <summary>Containers that end in this chunk, without a failure and with no member passed over by a pattern.</summary>
    public List<SeenSource> Containers { get; } = [];

    /// <summary>For each entry its outcome, as far as it is known before it is kept, and whether it is to be kept.</summary>
    public List<(FileOutcome Outcome, bool IsToKeep)> Drafts { get; } = [];

    /// <summary>How many bytes its sources take on disk; of containers, what was read of them for it.</summary>
    public long OnDisk { get; set; }

    /// <summary>What was read of it.</summary>
    public Arrivals? Arrivals { get; set; }

    /// <summary>What of it goes into the archive; null where that is nothing.</summary>
    public IArticleBatch? Batch { get; set; }

    /// <summary>What became of each entry.</summary>
    public List<FileOutcome> Outcomes { get; } = [];

    /// <summary>Of a chunk that was committed, whether nothing of it can be lost any more.</summary>
    public bool IsKept => Batch?.IsKept ?? true;

    /// <summary>Lets go of everything but the outcomes. What was not committed by then never will be.</summary>
    public void Release()
    {
        Batch?.Dispose();
        Arrivals = null;
        Drafts.Clear();
        Found.Clear();
    }
}

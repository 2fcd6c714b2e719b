using NewsArchive.Sources;

namespace NewsArchive.Ingestion;

/// <summary>Reads many sources: a bounded number at a time, in parallel, handed on in order.</summary>
public static class Batches
{
    private const int MaxCount = 500;
    private const long MaxBytes = 32L << 20;

    /// <summary>Reads sources as articles, in the order given.</summary>
    public static IEnumerable<ReadEntry> Read(IEnumerable<SourceEntry> entries, long maxSize) =>
        Of(entries).SelectMany(batch => Read(batch, new string?[batch.Count], maxSize));

    /// <summary>Reads one batch.</summary>
    /// <param name="batch">The sources.</param>
    /// <param name="known">For each, the hash of bytes that need no reading as an article, or null.</param>
    /// <param name="maxSize">The most bytes that a file may have.</param>
    internal static ReadEntry[] Read(List<SourceEntry> batch, string?[] known, long maxSize)
    {
        var read = new ReadEntry[batch.Count];
        if (batch.Count == 1)
        {
            read[0] = ReadEntry.Of(batch[0], known[0], maxSize);
        }
        else
        {
            Parallel.For(0, batch.Count, i => read[i] = ReadEntry.Of(batch[i], known[i], maxSize));
        }

        return read;
    }

    /// <summary>Cuts a stream into batches that fit into memory.</summary>
    internal static IEnumerable<List<SourceEntry>> Of(IEnumerable<SourceEntry> entries)
    {
        List<SourceEntry> batch = [];
        var bytes = 0L;
        foreach (var entry in entries)
        {
            batch.Add(entry);
            bytes += (entry as SourceFile)?.Size ?? 0;
            if (batch.Count == MaxCount || bytes >= MaxBytes)
            {
                yield return batch;
                (batch, bytes) = ([], 0);
            }
        }

        if (batch.Count > 0)
        {
            yield return batch;
        }
    }
}

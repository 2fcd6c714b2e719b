using NewsArchive.Sources;
using NewsArchive.Sources.Containers;

namespace NewsArchive.Ingestion;

/// <summary>Reads many sources: a bounded number at a time, in parallel, handed on in order.</summary>
public static class Batches
{
    private const int MaxCount = 500;
    private const long MaxBytes = 32L << 20;

    /// <summary>Reads sources as articles, in the order given.</summary>
    public static IEnumerable<ReadEntry> Read(IEnumerable<SourceEntry> entries, SourceLimits limits) =>
        Of(entries, limits).SelectMany(batch => Read(batch, new string?[batch.Count], limits));

    /// <summary>Reads one batch.</summary>
    /// <param name="batch">The sources.</param>
    /// <param name="known">For each, the hash of bytes that need no reading as an article, or null.</param>
    /// <param name="limits">How much is read at most.</param>
    internal static ReadEntry[] Read(List<SourceEntry> batch, string?[] known, SourceLimits limits)
    {
        var read = new ReadEntry[batch.Count];
        if (batch.Count == 1)
        {
            read[0] = ReadEntry.Of(batch[0], known[0], limits);
        }
        else
        {
            Parallel.For(0, batch.Count, i => read[i] = ReadEntry.Of(batch[i], known[i], limits));
        }

        return read;
    }

    /// <summary>Opens containers, and cuts the stream into batches that fit into memory.</summary>
    internal static IEnumerable<List<SourceEntry>> Of(IEnumerable<SourceEntry> entries, SourceLimits limits)
    {
        List<SourceEntry> batch = [];
        var bytes = 0L;
        foreach (var entry in entries.SelectMany(entry => entry is SourceContainer container ? ContainerReader.Members(container, limits) : [entry]))
        {
            batch.Add(entry);
            bytes += entry switch { SourceFile file => file.Size, SourceMember member => member.Bytes.Length, _ => 0 };
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

using NewsArchive.Sources;
using NewsArchive.Sources.Containers;
using NewsArchive.Storage;

namespace NewsArchive.Ingestion;

/// <summary>Cuts the stream of sources into chunks that fit into memory, and passes over what has not changed.</summary>
internal sealed class Chunks(IArticleIntake store, IngestSettings settings)
{
    private const int MostEntries = 20_000;
    private const int MostToRead = 1024;
    private const long MostBytes = 4L << 20;

    private Chunk _chunk = new();
    private int _toRead;
    private long _bytes;

    /// <summary>The chunks, in order.</summary>
    public IEnumerable<Chunk> Of(IEnumerable<SourceEntry> entries)
    {
        foreach (var entry in entries)
        {
            if (entry is SourceContainer container && !Holds(container))
            {
                foreach (var chunk in Members(container))
                {
                    yield return chunk;
                }
            }
            else
            {
                Add(entry is SourceContainer ? new UnchangedSource(entry.Source) : entry);
            }

            if (IsFull)
            {
                yield return Cut();
            }
        }

        yield return Cut();
    }

    private bool IsFull => _toRead >= MostToRead || _bytes >= MostBytes || _chunk.Found.Count >= MostEntries;

    private bool Holds(SourceContainer container) => !settings.Rehash && store.HoldsContainer(container.Source, container.Size, container.ModifiedAt);

    private IEnumerable<Chunk> Members(SourceContainer container)
    {
        var isWhole = true;
        foreach (var member in ContainerReader.Members(container, settings.Limits))
        {
            Add(member);
            isWhole &= member is not UnreadableSource;
            if (IsFull)
            {
                yield return Cut();
            }
        }

        if (isWhole && !container.IsFiltered)
        {
            _chunk.Containers.Add(new(container.Source, container.Size, container.ModifiedAt, settings.Clock.GetUtcNow()));
        }
    }

    private void Add(SourceEntry entry)
    {
        var known = entry is SourceFile or SourceMember ? store.FindSource(entry.Source) : null;
        if (entry is SourceFile file && IsUnchanged(file, known))
        {
            entry = new UnchangedSource(file.Source);
        }

        _chunk.Found.Add((entry, known));
        _toRead += entry is SourceFile or SourceMember ? 1 : 0;
        _bytes += entry switch { SourceFile { Size: var size } => size, SourceMember member => member.Bytes.Length, _ => 0 };
    }

    private bool IsUnchanged(SourceFile file, KnownSource? known) =>
        !settings.Rehash && known is { Settled: true } && known.Size == file.Size && known.ModifiedAt == file.ModifiedAt;

    private Chunk Cut()
    {
        var chunk = _chunk;
        (_chunk, _toRead, _bytes) = (new(), 0, 0);
        return chunk;
    }
}

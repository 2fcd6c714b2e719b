using NewsArchive.Sources;
using NewsArchive.Sources.Containers;
using NewsArchive.Storage;

namespace NewsArchive.Ingestion;

/// <summary>Cuts the stream of sources into chunks that fit into memory, and passes over what has not changed.</summary>
internal sealed class Chunks(IArticleIntake store, IngestSettings settings)
{
    // Longer lists would be large objects, for which the garbage collector goes through everything.
    private const int MostEntries = 4096;
    private const int MostToRead = 1024;
    private const long MostBytes = 1L << 20;

    // Eight bytes tell names apart well enough: of two that they do not, the second is read once more than it need be.
    private readonly HashSet<ulong> _members = [];
    private Chunk _chunk = new();
    private int _toRead;
    private long _bytes;

    /// <summary>The chunks, in order.</summary>
    public IEnumerable<Chunk> Of(IEnumerable<SourceEntry> entries)
    {
        foreach (var (entry, known) in new KnownFolders(store, settings.Folders).Beside(entries))
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
                _chunk.OnDisk += entry switch { SourceFile { Size: var size } => size, SourceContainer { Size: var size } => size, _ => 0 };
                Add(entry is SourceContainer ? new UnchangedSource(entry.Source) : entry, known);
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
        var (began, isWhole) = (settings.Clock.GetUtcNow(), true);
        KnownMembers members = new(store, container);
        foreach (var member in ContainerReader.Members(container, settings.Limits, read => _chunk.OnDisk += read))
        {
            Add(member, member is SourceMember ? store.FindSource(member.Source) : null);
            members.See(member);
            isWhole &= member is not UnreadableSource;
            if (IsFull)
            {
                yield return Cut();
            }
        }

        if (isWhole && !container.IsFiltered)
        {
            foreach (var gone in members.Gone())
            {
                _chunk.Found.Add(Found.Gone(gone));
            }

            _chunk.Containers.Add(new(container.Source, container.Size, container.ModifiedAt, began));
        }
    }

    private void Add(SourceEntry entry, KnownSource? known)
    {
        if (entry is SourceFile or SourceMember && IsRepeated(entry))
        {
            known = null;
        }

        if (entry is SourceFile file && IsUnchanged(file, known))
        {
            entry = new UnchangedSource(file.Source);
        }

        var isToRead = entry is SourceFile or SourceMember;
        _chunk.Found.Add(new(entry, known?.Article, isToRead && known is { Article: var article } ? store.HashOf(article) : null));
        _toRead += isToRead ? 1 : 0;
        _bytes += entry switch { SourceFile { Size: var size } => size, SourceMember member => member.Bytes.Length, _ => 0 };
    }

    private bool IsUnchanged(SourceFile file, KnownSource? known) =>
        !settings.Rehash && known is { Settled: true, Size: var size, ModifiedAt: var modifiedAt } && size == file.Size && modifiedAt == file.ModifiedAt;

    // What the archive says of a source is out of date where the source was met a moment ago. Only members are met twice: two containers may hold rows
    // of one address, and a file may have the name that was given to standard input.
    private bool IsRepeated(SourceEntry entry)
    {
        var name = SourceNames.Hash(entry.Source);
        return entry is SourceMember ? !_members.Add(name) : _members.Contains(name);
    }

    private Chunk Cut()
    {
        var chunk = _chunk;
        (_chunk, _toRead, _bytes) = (new(), 0, 0);
        return chunk;
    }
}

using NewsArchive.Sources;
using NewsArchive.Sources.Containers;
using NewsArchive.Storage;

namespace NewsArchive.Ingestion;

/// <summary>Tells which members of a container the archive knows that are no longer in it.</summary>
internal sealed class KnownMembers
{
    private readonly KnownFiles _known;
    private readonly bool _areKnown;

    // Hashes, because a container may hold millions. A member that is gone and has the hash of another is not missed.
    private readonly HashSet<ulong> _seen = [];

    /// <summary>Begins with a container.</summary>
    public KnownMembers(IArticleIntake store, SourceContainer container)
    {
        var beginning = ContainerReader.Beginning(container);
        _known = new(store, beginning);
        _areKnown = store.FilesUnder(beginning, "", 1).Count > 0;
    }

    /// <summary>Notes a member that is there.</summary>
    public void See(SourceEntry member)
    {
        if (_areKnown)
        {
            _seen.Add(SourceNames.Hash(member.Source));
        }
    }

    /// <summary>Those that are known and were not seen.</summary>
    public IEnumerable<KnownSource> Gone()
    {
        while (_areKnown && _known.Before(null) is { } known)
        {
            if (!_seen.Contains(SourceNames.Hash(known.Source)))
            {
                yield return known;
            }
        }
    }
}

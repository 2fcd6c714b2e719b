namespace NewsArchive.Sources.Containers;

/// <summary>Reads what containers hold, from front to back, without unpacking to disk; one member is in memory at a time.</summary>
public static class ContainerReader
{
    private const int Buffer = 1 << 16;

    /// <summary>
    /// The members of a container, in the order in which they lie there. Where the container is damaged or a limit is reached, the members before
    /// that come first, then an <see cref="UnreadableSource"/> with the container's name. Nothing that a file contains makes it throw.
    /// </summary>
    /// <param name="container">The container.</param>
    /// <param name="limits">How much is read at most.</param>
    /// <param name="passed">Told, before each member and at the end, how many more bytes of the container are behind; null: nobody is.</param>
    public static IEnumerable<SourceEntry> Members(SourceContainer container, SourceLimits limits, Action<long>? passed = null) =>
        Unpacking.Guarded(container.Source, FromFile(container, limits, passed ?? (_ => { })), outermost: true, container.FullPath);

    /// <summary>The members of a container that comes from a stream, such as standard input.</summary>
    /// <param name="source">The container's name, which says what it is.</param>
    /// <param name="stream">The stream.</param>
    /// <param name="modifiedAt">The time of modification of members that have none of their own, UTC.</param>
    /// <param name="limits">How much is read at most.</param>
    /// <param name="filter">Which members are read.</param>
    public static IEnumerable<SourceEntry> Members(string source, Stream stream, DateTimeOffset modifiedAt, SourceLimits limits, SourceFilter filter) =>
        Unpacking.Guarded(source, FromStream(new(source, modifiedAt, Depth: 1) { Scope = new(filter, "", filter.TakesAll) }, stream, limits), outermost: true);

    /// <summary>What the names of the members of a container begin with, where they have no names of their own.</summary>
    public static string Beginning(SourceContainer container) => MemberNames.Joined(container.Source, "");

    /// <summary>Whether a name is a container's.</summary>
    public static bool IsContainer(string name) => FileForm.Of(name).IsContainer;

    private static IEnumerable<SourceEntry> FromStream(Place place, Stream stream, SourceLimits limits)
    {
        var size = 0L;
        using WatchedStream counted = new(stream, read => size += read.Length);
        Unpacking unpacking = new(new(place.Source, limits, () => size));
        foreach (var member in unpacking.Inside(place, FileForm.Of(place.Source), counted))
        {
            yield return member;
        }
    }

    private static IEnumerable<SourceEntry> FromFile(SourceContainer container, SourceLimits limits, Action<long> passed)
    {
        using FileStream stream = new(container.FullPath, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, Buffer, FileOptions.SequentialScan);
        Place place = new(container.Source, container.ModifiedAt, Depth: 1) { Scope = container.Scope };
        var members = stream.CanSeek
            ? new Unpacking(new(container.Source, limits, () => stream.Length)).Inside(place, FileForm.Of(container.Source), stream)
            : FromStream(place, stream, limits);
        var (beginning, behind) = (Beginning(container), 0L);
        foreach (var entry in members)
        {
            // A zip file's list of members lies at its end.
            if (stream.CanSeek && stream.Position > behind)
            {
                passed(stream.Position - behind);
                behind = stream.Position;
            }

            yield return entry is SourceMember member ? member with { IsOnDisk = member.Source.StartsWith(beginning, StringComparison.Ordinal) } : entry;
        }

        passed(stream.CanSeek ? Math.Max(0, stream.Length - behind) : 0);
    }
}

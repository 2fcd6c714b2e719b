using System.Formats.Tar;

namespace NewsArchive.Sources.Containers;

/// <summary>Reads tar files.</summary>
internal static class TarMembers
{
    /// <summary>The members, in order. Read to the very end of the stream, since the checksum of what packs a tar file stands there.</summary>
    public static IEnumerable<SourceEntry> Of(Unpacking unpacking, Place place, Stream stream)
    {
        using TarHeaders headers = new(stream);
        using TarBlocks blocks = new(headers);
        var isEmpty = true;
        do
        {
            using TarReader tar = new(blocks, leaveOpen: true);
            while (Next(tar) is { } entry)
            {
                isEmpty = false;
                foreach (var found in Member(unpacking, place, entry, headers.IsSparse || IsSparse(entry)))
                {
                    yield return found;
                }
            }
        }
        while (blocks.GoOn(isEmpty));
    }

    // The runtime's reader lets through what its number parsers throw: a size beyond Int32, a time beyond year 9999.
    private static TarEntry? Next(TarReader tar)
    {
        try
        {
            return tar.GetNextEntry();
        }
        catch (Exception failure) when (failure is OverflowException or FormatException or InvalidOperationException or ArgumentException)
        {
            throw new InvalidDataException("a header holds an impossible number", failure);
        }
        catch (NotSupportedException failure)
        {
            throw new InvalidDataException("it goes on with a kind of entry that is not read", failure);
        }
    }

    private static IEnumerable<SourceEntry> Member(Unpacking unpacking, Place place, TarEntry entry, bool isSparse) => entry.EntryType switch
    {
        _ when isSparse => unpacking.Refused(place, Name(entry), name => new(name, $"{name}: a sparse file, which is not read; pack it again without --sparse")),
        TarEntryType.V7RegularFile when entry.Name.EndsWith('/') => [],
        TarEntryType.RegularFile or TarEntryType.V7RegularFile or TarEntryType.ContiguousFile =>
            unpacking.Member(place, new(entry.Name, entry.ModificationTime.ToUniversalTime(), entry.Length, _ => Whole(entry))),
        TarEntryType.Directory or TarEntryType.DirectoryList or TarEntryType.GlobalExtendedAttributes => [],
        _ => unpacking.Skipped(place, entry.Name),
    };

    // GNU tar keeps of such a file what is no hole, and a map of it beside or before that (GNU tar manual, "Sparse Formats").
    private static bool IsSparse(TarEntry entry) =>
        entry is PaxTarEntry { ExtendedAttributes: var attributes } && attributes.Keys.Any(key => key.StartsWith("GNU.sparse.", StringComparison.Ordinal));

    private static string Name(TarEntry entry) => entry is PaxTarEntry { ExtendedAttributes: var attributes } && attributes.TryGetValue("GNU.sparse.name", out var name) ? name : entry.Name;

    private static Stream Whole(TarEntry entry)
    {
        var left = entry.Length;
        return entry.DataStream is not { } data ? Stream.Null : new WatchedStream(data, read =>
        {
            left -= read.Length;
            if (read.IsEmpty && left > 0)
            {
                throw new EndOfStreamException($"{left} bytes are missing");
            }
        });
    }
}

using System.IO.Compression;
using System.IO.Hashing;

namespace NewsArchive.Sources.Containers;

/// <summary>Reads zip files by their directory, which stands at their end.</summary>
internal static class ZipMembers
{
    private const int UnixType = 0xF000;
    private const int UnixFile = 0x8000;

    /// <summary>The members, in the order of the directory; of a file whose directory is lost, what can be found from its front.</summary>
    public static IEnumerable<SourceEntry> Of(Unpacking unpacking, Place place, Stream stream)
    {
        using var seekable = stream.CanSeek ? stream : InMemory(unpacking, place, stream);
        using var zip = Directory(seekable);
        var members = zip is null
            ? ZipRemains.Of(unpacking, place, seekable)
            : zip.Entries.Where(entry => !entry.FullName.EndsWith('/')).SelectMany(entry => Member(unpacking, place, entry, seekable.Length));
        foreach (var member in members)
        {
            yield return member;
        }
    }

    /// <summary>Objects at the end of a stream that is not what was packed.</summary>
    public static WatchedStream.Watch Check(uint checksum)
    {
        Crc32 seen = new();
        return read =>
        {
            seen.Append(read);
            if (read.IsEmpty && seen.GetCurrentHashAsUInt32() != checksum)
            {
                throw new InvalidDataException("its checksum is wrong");
            }
        };
    }

    /// <summary>A member that nobody reads without its password.</summary>
    public static UnreadableSource Encrypted(string name) => new(name, $"{name}: encrypted; unpack it with its password, then read what comes out");

    private static MemoryStream InMemory(Unpacking unpacking, Place place, Stream stream)
    {
        var (bytes, failure) = SourceReader.Bytes(place.Source, stream, expected: 0, unpacking.Budget.Limits.MaxSize);
        return failure is null ? new(bytes.ToArray(), writable: false) : throw new LimitException(failure, endsContainer: false);
    }

    private static ZipArchive? Directory(Stream stream)
    {
        ZipArchive? zip = null;
        try
        {
            zip = new(stream, ZipArchiveMode.Read, leaveOpen: true, ZipNames.Encoding);
            return zip.Entries.Count >= 0 ? zip : null;
        }
        catch (InvalidDataException)
        {
            zip?.Dispose();
            return null;
        }
    }

    private static IEnumerable<SourceEntry> Member(Unpacking unpacking, Place place, ZipArchiveEntry entry, long whole)
    {
        if (((entry.ExternalAttributes >> 16) & UnixType) is not (0 or UnixFile))
        {
            return unpacking.Skipped(place, entry.FullName);
        }

        // A time without a zone: taken as UTC, so that it is the same everywhere.
        DateTimeOffset modifiedAt = new(entry.LastWriteTime.DateTime, TimeSpan.Zero);
        return entry.IsEncrypted
            ? unpacking.Refused(place, entry.FullName, Encrypted)
            : unpacking.Member(place, new(entry.FullName, modifiedAt, entry.Length, name => Open(unpacking, name, entry, whole)));
    }

    private static WatchedStream Open(Unpacking unpacking, string name, ZipArchiveEntry entry, long whole)
    {
        var packed = Math.Min(entry.CompressedLength, whole);
        try
        {
            return new(entry.Open(), Check(entry.Crc32) + unpacking.Budget.Meter(name, () => packed));
        }
        catch (InvalidDataException failure) when (failure.Message.Contains("was compressed using", StringComparison.Ordinal))
        {
            // Of bytes that do not unpack the same is said, but only when they are read.
            throw new LimitException($"{name}: packed by a method that is not read; pack it again by the method deflate", endsContainer: false);
        }
    }
}

using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace NewsArchive.Sources.Containers;

/// <summary>Reads a zip file whose directory is lost, as of one that was cut off: each member has a header of its own in front of it.</summary>
internal static class ZipRemains
{
    private const int HeaderLength = 30;
    private const int Stored = 0;
    private const int Deflated = 8;

    private static readonly Func<Stream, Stream> Inflate = packed => new DeflateStream(packed, CompressionMode.Decompress);

    /// <summary>The members up to the first that is not whole.</summary>
    /// <exception cref="InvalidDataException">Always, in the end: the directory is lost, or this is no zip file.</exception>
    public static IEnumerable<SourceEntry> Of(Unpacking unpacking, Place place, Stream zip)
    {
        zip.Position = 0;
        var read = 0;
        for (var member = Next(zip, unpacking.Budget.Limits); member is { } found; member = Next(zip, unpacking.Budget.Limits))
        {
            read++;
            foreach (var entry in found.Name.EndsWith('/') ? [] : Member(unpacking, place, found))
            {
                yield return entry;
            }
        }

        throw new InvalidDataException(read > 0 ? "the directory at the end of the zip file is lost; what stands before the damage was read" : "this is no zip file");
    }

    private static IEnumerable<SourceEntry> Member(Unpacking unpacking, Place place, ZipMember member) => member switch
    {
        { IsEncrypted: true } => unpacking.Refused(place, member.Name, ZipMembers.Encrypted),
        { Method: Stored or Deflated } => unpacking.Member(place, new(member.Name, place.ModifiedAt, member.Packed.Length, name => Open(unpacking, name, member))),
        _ => unpacking.Refused(place, member.Name, name => new(name, $"{name}: packed by method {member.Method}, which is not read; pack it again by the method deflate")),
    };

    private static WatchedStream Open(Unpacking unpacking, string name, ZipMember member)
    {
        MemoryStream packed = new(member.Packed, writable: false);
        var watch = ZipMembers.Check(member.Checksum) + unpacking.Budget.Meter(name, () => member.Packed.Length);
        return new(member.Method == Stored ? packed : Inflate(packed), watch);
    }

    private static ZipMember? Next(Stream zip, SourceLimits limits)
    {
        Span<byte> header = stackalloc byte[HeaderLength];
        if (zip.ReadAtLeast(header, HeaderLength, throwOnEndOfStream: false) < HeaderLength || !header.StartsWith("PK\x3\x4"u8))
        {
            return null;
        }

        var tail = new byte[Short(header, 26) + Short(header, 28)];
        if (zip.ReadAtLeast(tail, tail.Length, throwOnEndOfStream: false) < tail.Length)
        {
            return null;
        }

        var flags = Short(header, 6);
        var name = tail.AsSpan(0, Short(header, 26)).ToArray();
        ZipMember member = new((flags & 0x800) != 0 ? Encoding.UTF8.GetString(name) : ZipNames.Encoding.GetString(name), Short(header, 8), (flags & 1) != 0);
        return (flags & 8) != 0 ? Streamed(zip, member, limits) : Sized(zip, member, header, limits);
    }

    private static ZipMember? Sized(Stream zip, ZipMember member, ReadOnlySpan<byte> header, SourceLimits limits)
    {
        long size = BinaryPrimitives.ReadUInt32LittleEndian(header[18..]);
        if (size > Math.Min(zip.Length - zip.Position, limits.MaxSize))
        {
            return null;
        }

        var packed = new byte[size];
        zip.ReadExactly(packed);
        return member with { Packed = packed, Checksum = BinaryPrimitives.ReadUInt32LittleEndian(header[14..]) };
    }

    // Written to a pipe, a member's size stands behind it: at a signature whose size is the way that led there.
    private static ZipMember? Streamed(Stream zip, ZipMember member, SourceLimits limits)
    {
        var start = zip.Position;
        var seen = new byte[1 << 16];
        var (length, at) = (0, 0);
        for (var count = zip.Read(seen); count > 0; count = zip.Read(seen, length, seen.Length - length))
        {
            length += count;
            for (var hop = Signature(seen, at, length); hop >= 0; hop = Signature(seen, at, length))
            {
                at += hop;
                if (BinaryPrimitives.ReadUInt32LittleEndian(seen.AsSpan(at + 8)) == at)
                {
                    zip.Position = start + at + (length >= at + 18 && !seen.AsSpan(at + 16).StartsWith("PK"u8) ? 24 : 16);
                    return member with { Packed = seen[..at], Checksum = BinaryPrimitives.ReadUInt32LittleEndian(seen.AsSpan(at + 4)) };
                }

                at++;
            }

            at = Math.Max(length - 15, 0);
            if (length == seen.Length && length > limits.MaxSize)
            {
                return null;
            }

            Array.Resize(ref seen, length == seen.Length ? (int)Math.Min(length * 2L, Array.MaxLength) : seen.Length);
        }

        return null;
    }

    // Only where the checksum and the size that follow it are there too.
    private static int Signature(byte[] seen, int at, int length) => length - at < 16 ? -1 : seen.AsSpan(at, length - at - 12).IndexOf("PK\x7\x8"u8);

    private static int Short(ReadOnlySpan<byte> bytes, int at) => BinaryPrimitives.ReadUInt16LittleEndian(bytes[at..]);

    private sealed record ZipMember(string Name, int Method, bool IsEncrypted)
    {
        public byte[] Packed { get; init; } = [];

        public uint Checksum { get; init; }
    }
}

using System.Formats.Tar;
using System.IO.Compression;
using System.Text;
using ZstdSharp;

namespace NewsArchive.Tests.Sources;

/// <summary>Makes containers.</summary>
internal static class Packed
{
    public static readonly DateTimeOffset Then = new(2022, 3, 1, 12, 0, 0, TimeSpan.Zero);

    /// <summary>Bytes that do not pack, the same for the same seed.</summary>
    public static byte[] Noise(int length, int seed = 7)
    {
        var noise = new byte[length];
        for (var at = 0; at < length; at++)
        {
            noise[at] = (byte)(System.IO.Hashing.XxHash3.HashToUInt64(BitConverter.GetBytes(at), seed) >> 13);
        }

        return noise;
    }

    public static byte[] Gzip(byte[] bytes) => Written(stream => new GZipStream(stream, CompressionLevel.Optimal, leaveOpen: true), bytes);

    public static byte[] Zstandard(byte[] bytes) => Written(stream => new CompressionStream(stream, 3, leaveOpen: true), bytes);

    public static byte[] Zip(params (string Name, string Text)[] members) => Zip([.. members.Select(member => (member.Name, Encoding.UTF8.GetBytes(member.Text)))]);

    public static byte[] Zip(params (string Name, byte[] Bytes)[] members)
    {
        using MemoryStream stream = new();
        using (ZipArchive zip = new(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, bytes) in members)
            {
                var entry = zip.CreateEntry(name, CompressionLevel.Fastest);
                entry.LastWriteTime = Then;
                using var open = entry.Open();
                open.Write(bytes);
            }
        }

        return stream.ToArray();
    }

    public static byte[] Tar(params (string Name, string Text)[] members) => Tar([.. members.Select(member => (member.Name, Encoding.UTF8.GetBytes(member.Text)))]);

    public static byte[] Tar(params (string Name, byte[] Bytes)[] members)
    {
        using MemoryStream stream = new();
        using (TarWriter tar = new(stream, leaveOpen: true))
        {
            foreach (var (name, bytes) in members)
            {
                using MemoryStream data = new(bytes);
                tar.WriteEntry(new PaxTarEntry(TarEntryType.RegularFile, name) { DataStream = data, ModificationTime = Then });
            }
        }

        return stream.ToArray();
    }

    private static byte[] Written(Func<Stream, Stream> pack, byte[] bytes)
    {
        using MemoryStream packed = new();
        using (var packer = pack(packed))
        {
            packer.Write(bytes);
        }

        return packed.ToArray();
    }
}

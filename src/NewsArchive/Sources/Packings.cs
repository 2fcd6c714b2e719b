using System.IO.Compression;
using ZstdSharp;

namespace NewsArchive.Sources;

/// <summary>Unpacks streams that were packed by themselves.</summary>
internal static class Packings
{
    private static readonly Dictionary<Packing, Func<Stream, WatchedStream.Watch, Stream>> Unpackers = new()
    {
        [Packing.Gzip] = (packed, seen) => new GZipStream(new WatchedStream(packed, seen), CompressionMode.Decompress),
        [Packing.Zstandard] = (packed, seen) => new DecompressionStream(new WatchedStream(packed, seen), leaveOpen: false),
    };

    // Without it the runtime takes a stream that was cut off for one that has ended.
    static Packings() => AppContext.SetSwitch("System.IO.Compression.UseStrictValidation", true);

    /// <summary>The stream unpacked, as its form says; held to the limits.</summary>
    /// <param name="packed">The stream; closed with the one returned.</param>
    /// <param name="form">How it is packed.</param>
    /// <param name="name">Its name.</param>
    /// <param name="budget">What it may unpack to.</param>
    public static Stream Open(Stream packed, FileForm form, string name, Budget budget) =>
        form.Packings.Aggregate(packed, (stream, packing) => Open(stream, packing, name, budget));

    private static WatchedStream Open(Stream packed, Packing packing, string name, Budget budget)
    {
        var size = 0L;
        return new(Unpackers[packing](packed, Count), budget.Meter(name, () => size));

        // The unpackers take what has no byte for something packed that is empty.
        void Count(ReadOnlySpan<byte> read)
        {
            size += read.Length;
            if (size == 0)
            {
                throw new EndOfStreamException("nothing is in it");
            }
        }
    }
}

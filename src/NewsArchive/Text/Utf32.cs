using System.Buffers.Binary;
using System.Text;

namespace NewsArchive.Text;

/// <summary>Recognizes UTF-32, with or without a byte-order mark: four bytes a character, of which the highest is zero and the next one at most sixteen.</summary>
internal static class Utf32
{
    private const int Sample = 4096;
    private const int Width = 4;

    private static readonly Encoding BigEndian = new UTF32Encoding(bigEndian: true, byteOrderMark: false);

    /// <summary>Decodes a whole file; null where it is not UTF-32.</summary>
    public static SourceText? Decode(ReadOnlySpan<byte> bytes)
    {
        var sample = bytes[..(Math.Min(bytes.Length, Sample) / Width * Width)];
        return Holds(sample, BinaryPrimitives.ReadUInt32LittleEndian) ? LegacyText.Decode(bytes, Encoding.UTF32) with { Encoding = "utf-32le" }
            : Holds(sample, BinaryPrimitives.ReadUInt32BigEndian) ? LegacyText.Decode(bytes, BigEndian) with { Encoding = "utf-32be" }
            : null;
    }

    // One character alone could be many things.
    private static bool Holds(ReadOnlySpan<byte> sample, Reader character)
    {
        for (var at = 0; at < sample.Length; at += Width)
        {
            if (character(sample[at..]) is var code && (code == 0 || !Rune.IsValid(code)))
            {
                return false;
            }
        }

        return sample.Length >= 2 * Width;
    }

    private delegate uint Reader(ReadOnlySpan<byte> bytes);
}

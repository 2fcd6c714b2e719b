using System.Text;

namespace NewsArchive.Text;

/// <summary>Recognizes UTF-16, with or without a byte-order mark.</summary>
internal static class Utf16
{
    private const int Sample = 4096;

    /// <summary>The byte order of the file; null where it is not UTF-16.</summary>
    public static Encoding? EncodingOf(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xFF, 0xFE, ..] => Encoding.Unicode,
        [0xFE, 0xFF, ..] => Encoding.BigEndianUnicode,
        _ => ByZeros(bytes[..Math.Min(bytes.Length, Sample)]),
    };

    // Spaces, line ends and all Latin letters have a zero in their high byte: always the second byte, or always the first.
    private static Encoding? ByZeros(ReadOnlySpan<byte> sample)
    {
        if (!sample.Contains((byte)0))
        {
            return null;
        }

        Span<int> zeros = [0, 0];
        for (var i = 0; i < sample.Length; i++)
        {
            zeros[i % 2] += sample[i] == 0 ? 1 : 0;
        }

        var enough = sample.Length / 2 / 12;
        return (zeros[0], zeros[1]) switch
        {
            (0, > 1) when zeros[1] > enough => Encoding.Unicode,
            ( > 1, 0) when zeros[0] > enough => Encoding.BigEndianUnicode,
            _ => null,
        };
    }
}

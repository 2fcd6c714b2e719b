using System.Buffers;
using System.Text;

namespace NewsArchive.Text;

/// <summary>UTF-8 with bytes that are none: cut characters, stray bytes of other encodings.</summary>
internal static class DamagedUtf8
{
    /// <summary>
    /// Whether bytes that are not valid UTF-8 are UTF-8 all the same: at least as many well-formed characters beyond ASCII as damaged places,
    /// or nothing wrong but a character cut at the very end.
    /// </summary>
    public static bool IsLikely(ReadOnlySpan<byte> bytes)
    {
        var (good, bad) = (0L, 0L);
        while (bytes.IndexOfAnyExceptInRange((byte)0, (byte)0x7F) is >= 0 and var at)
        {
            bytes = bytes[at..];
            var status = Rune.DecodeFromUtf8(bytes, out _, out var length);
            if (status == OperationStatus.NeedMoreData && length > 1)
            {
                return good >= bad;
            }

            (good, bad) = status == OperationStatus.Done ? (good + 1, bad) : (good, bad + 1);
            bytes = bytes[length..];
        }

        return good >= bad;
    }

    /// <summary>Decodes it: each damaged place becomes one U+FFFD.</summary>
    public static SourceText Decode(ReadOnlySpan<byte> bytes)
    {
        var text = Encoding.UTF8.GetString(bytes);
        List<ByteMap.Damage> damage = [];
        List<int> places = [];
        var (rest, at) = (0, 0);
        while (bytes[rest..].IndexOfAnyExceptInRange((byte)0, (byte)0x7F) is >= 0 and var ascii)
        {
            (rest, at) = (rest + ascii, at + ascii);
            var status = Rune.DecodeFromUtf8(bytes[rest..], out var rune, out var length);
            if (status != OperationStatus.Done)
            {
                damage.Add(ByteMap.Damage.After(damage, at, length));
                places.Add(at);
            }

            (rest, at) = (rest + length, at + rune.Utf16SequenceLength);
        }

        return new(text, "utf-8", false, ByteMap.Utf8(text, bytes.Length, damage)) { Undecodable = places };
    }
}

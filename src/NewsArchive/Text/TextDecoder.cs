using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace NewsArchive.Text;

/// <summary>Bytes to text: by byte-order mark, then UTF-32 and UTF-16 without one, then UTF-8, then the legacy encodings.</summary>
internal static class TextDecoder
{
    // Longer ones are decoded without a buffer beside the text.
    private const int LongestBuffered = 1_000_000;

    private static readonly UTF8Encoding Utf8Bytes = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Decodes a whole file. Never throws for what it contains; a byte-order mark stays in the text as U+FEFF.</summary>
    public static SourceText Decode(ReadOnlySpan<byte> bytes)
    {
        if (Utf32.Decode(bytes) is { } widest)
        {
            return widest;
        }

        if (Utf16.EncodingOf(bytes) is { } wide)
        {
            return FromUtf16(bytes, wide);
        }

        if (LegacyEncodings.IsIso2022(bytes))
        {
            return LegacyText.Decode(bytes, LegacyEncodings.Japanese);
        }

        if (ValidUtf8(bytes) is { } text)
        {
            return new(text, "utf-8", true, ByteMap.Utf8(text, bytes.Length, []));
        }

        return DamagedUtf8.IsLikely(bytes) ? DamagedUtf8.Decode(bytes) : LegacyText.Decode(bytes, LegacyEncodings.Choose(bytes));
    }

    // Checks and decodes in one pass; null where the bytes are no UTF-8.
    private static string? ValidUtf8(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length > LongestBuffered)
        {
            return Utf8.IsValid(bytes) ? Utf8Bytes.GetString(bytes) : null;
        }

        var buffer = ArrayPool<char>.Shared.Rent(bytes.Length);
        var status = Utf8.ToUtf16(bytes, buffer, out _, out var length, replaceInvalidSequences: false);
        var text = status == OperationStatus.Done ? new string(buffer, 0, length) : null;
        ArrayPool<char>.Shared.Return(buffer);
        return text;
    }

    private static SourceText FromUtf16(ReadOnlySpan<byte> bytes, Encoding encoding)
    {
        var text = encoding.GetString(bytes);
        var name = encoding == Encoding.Unicode ? "utf-16le" : "utf-16be";
        return new(text, name, false, ByteMap.FixedWidth(text, bytes.Length, 2)) { Undecodable = Replacements.In(text, bytes.Length % 2 == 1) };
    }
}

using System.Text;

namespace NewsArchive.Text;

/// <summary>Bytes to text.</summary>
internal static class TextDecoder
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Decodes a whole file. Never throws for what it contains.</summary>
    public static SourceText Decode(ReadOnlySpan<byte> bytes)
    {
        var text = Utf8.GetString(bytes);
        return new(text, "utf-8", true, ByteMap.Utf8(text, bytes.Length));
    }
}

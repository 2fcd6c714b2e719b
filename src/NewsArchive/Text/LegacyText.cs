using System.Text;

namespace NewsArchive.Text;

/// <summary>Decodes the encodings of before Unicode, keeping the byte offset of each character.</summary>
internal static class LegacyText
{
    /// <summary>Decodes a whole file.</summary>
    public static SourceText Decode(ReadOnlySpan<byte> bytes, Encoding encoding)
    {
        if (!encoding.IsSingleByte)
        {
            return ByPieces(bytes, encoding);
        }

        var text = encoding.GetString(bytes);
        return new(text, encoding.WebName, false, ByteMap.FixedWidth(text, bytes.Length, 1)) { Undecodable = Replacements.In(text) };
    }

    // Byte by byte: the decoder tells by what it gives back where each character ends.
    private static SourceText ByPieces(ReadOnlySpan<byte> bytes, Encoding encoding)
    {
        var decoder = encoding.GetDecoder();
        StringBuilder text = new(bytes.Length);
        List<int> table = new(bytes.Length);
        Span<char> characters = stackalloc char[16];
        var start = 0;
        for (var i = 0; i < bytes.Length; i++)
        {
            var count = decoder.GetChars(bytes.Slice(i, 1), characters, flush: i == bytes.Length - 1);
            for (var c = 0; c < count; c++)
            {
                text.Append(characters[c]);
                table.Add(start);
            }

            start = count > 0 ? i + 1 : start;
        }

        // Where nothing but escape sequences stands, nothing begins at the start.
        table.Add(table.Count > 0 ? bytes.Length : 0);
        var whole = text.ToString();
        return new(whole, encoding.WebName, false, ByteMap.FromTable(whole, [.. table])) { Undecodable = Replacements.In(whole) };
    }
}

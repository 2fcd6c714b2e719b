using NewsArchive.Model;

namespace NewsArchive.Text;

/// <summary>A decoded file, and the way from its characters back to its bytes.</summary>
/// <param name="Text">The whole text, a byte-order mark included.</param>
/// <param name="Encoding">The encoding's IANA name in lower case.</param>
/// <param name="IsExact">Whether the text written as UTF-8 gives the bytes back.</param>
/// <param name="Map">Characters to bytes.</param>
internal sealed record SourceText(string Text, string Encoding, bool IsExact, ByteMap Map)
{
    /// <summary>The places of the U+FFFD that stand for bytes without meaning in the encoding, in order.</summary>
    public IReadOnlyList<int> Undecodable { get; init; } = [];

    /// <summary>The bytes from which a span was decoded.</summary>
    public ByteRange Bytes(TextSpan span) => new(Map.ByteOf(span.Start), Map.ByteOf(span.End));

    /// <summary>The characters of a span.</summary>
    public ReadOnlySpan<char> this[TextSpan span] => Text.AsSpan(span.Start, span.Length);
}

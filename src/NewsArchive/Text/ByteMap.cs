using System.Text;

namespace NewsArchive.Text;

/// <summary>Gives the byte offset of a character: by a fixed width, by counting UTF-8, or from a table where the bytes were damaged.</summary>
internal sealed class ByteMap
{
    private const int Stride = 512;

    private readonly string _text;
    private readonly int _width;
    private readonly int _offset;
    private readonly int[]? _table;
    private int[]? _checkpoints;

    private ByteMap(string text, int width, int offset, int[]? table) => (_text, _width, _offset, _table) = (text, width, offset, table);

    /// <summary>Every UTF-16 unit takes the same number of bytes, after <paramref name="offset"/> bytes that are not in the text.</summary>
    public static ByteMap FixedWidth(string text, int width, int offset = 0) => new(text, width, offset, null);

    /// <summary>The text is valid UTF-8, byte for byte.</summary>
    public static ByteMap Utf8(string text, int byteCount) => new(text, byteCount == text.Length ? 1 : 0, 0, null);

    /// <summary>The byte offset of each UTF-16 unit, and the file's length as one entry more.</summary>
    public static ByteMap FromTable(string text, int[] table) => new(text, 0, 0, table);

    /// <summary>The byte at which a character starts; for the index after the last one, the number of bytes.</summary>
    public int ByteOf(int index)
    {
        if (_width > 0)
        {
            return _offset + (index * _width);
        }

        if (_table is not null)
        {
            return _table[index];
        }

        var checkpoints = _checkpoints ??= Checkpoints();
        var near = index / Stride;
        return checkpoints[near] + Count(near * Stride, index);
    }

    private int[] Checkpoints()
    {
        var checkpoints = new int[(_text.Length / Stride) + 1];
        for (var i = 1; i < checkpoints.Length; i++)
        {
            checkpoints[i] = checkpoints[i - 1] + Count((i - 1) * Stride, i * Stride);
        }

        return checkpoints;
    }

    // A range that cuts a surrogate pair would count three bytes for each half; two for each keeps the sum of the pair at four.
    private int Count(int start, int end)
    {
        var bytes = Encoding.UTF8.GetByteCount(_text.AsSpan(start, end - start));
        return bytes - (IsCut(start) ? 1 : 0) - (IsCut(end) ? 1 : 0);
    }

    private bool IsCut(int index) => index > 0 && index < _text.Length && char.IsSurrogatePair(_text[index - 1], _text[index]);
}

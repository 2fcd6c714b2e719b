using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace NewsArchive.Text;

/// <summary>Gives the byte offset of a character: by a fixed width, by counting UTF-8, or from a table where neither holds.</summary>
internal sealed class ByteMap
{
    private const int Stride = 128;
    private const int ReplacementBytes = 3;

    private readonly string _text;
    private readonly int _byteCount;
    private readonly int _width;
    private readonly int[]? _table;
    private readonly IReadOnlyList<Damage> _damage;
    private int[]? _checkpoints;

    private ByteMap(string text, int byteCount, int width, int[]? table, IReadOnlyList<Damage> damage) =>
        (_text, _byteCount, _width, _table, _damage) = (text, byteCount, width, table, damage);

    /// <summary>Every UTF-16 unit takes the same number of bytes; the last one may be cut.</summary>
    public static ByteMap FixedWidth(string text, int byteCount, int width) => new(text, byteCount, width, null, []);

    /// <summary>The text is UTF-8, byte for byte, but for what is damaged.</summary>
    /// <param name="text">The decoded text.</param>
    /// <param name="byteCount">The file's length.</param>
    /// <param name="damage">The U+FFFD that stand for bytes without meaning, in order.</param>
    public static ByteMap Utf8(string text, int byteCount, IReadOnlyList<Damage> damage) => new(text, byteCount, byteCount == text.Length && damage.Count == 0 ? 1 : 0, null, damage);

    /// <summary>The byte offset of each UTF-16 unit, and the file's length as one entry more.</summary>
    public static ByteMap FromTable(string text, int[] table) => new(text, table[^1], 0, table, []);

    /// <summary>The byte at which a character starts; for the index after the last one, the number of bytes.</summary>
    public int ByteOf(int index)
    {
        if (_width > 0)
        {
            return Math.Min(index * _width, _byteCount);
        }

        if (_table is not null)
        {
            return _table[index];
        }

        var checkpoints = _checkpoints ??= Checkpoints();
        var near = index / Stride;
        return checkpoints[near] + Count(near * Stride, index) - MissingBefore(index);
    }

    // U+FFFD counts as three bytes, but the damage that it stands for may be shorter.
    private int MissingBefore(int index)
    {
        var low = 0;
        var high = _damage.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_damage[middle].Index < index)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low == 0 ? 0 : _damage[low - 1].MissingUpTo;
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

    // One byte for each unit, one more from U+0080 on, another from U+0800 on; of the four bytes of a surrogate pair each half counts two.
    private int Count(int start, int end)
    {
        var units = MemoryMarshal.Cast<char, ushort>(_text.AsSpan(start, end - start));
        var bytes = units.Length;
        var more = Vector128<ushort>.Zero;
        while (units.Length >= Vector128<ushort>.Count)
        {
            // Each comparison gives -1 where it holds; a lane counts to 32 at most.
            var block = Vector128.Create(units);
            more -= Vector128.GreaterThan(block, Vector128.Create((ushort)0x7F));
            more -= Vector128.GreaterThan(block, Vector128.Create((ushort)0x7FF)) & ~Vector128.Equals(block & Vector128.Create((ushort)0xF800), Vector128.Create((ushort)0xD800));
            units = units[Vector128<ushort>.Count..];
        }

        foreach (var unit in units)
        {
            bytes += unit <= 0x7F ? 0 : unit <= 0x7FF || char.IsSurrogate((char)unit) ? 1 : 2;
        }

        return bytes + Vector128.Sum(more);
    }

    /// <summary>A U+FFFD that stands for bytes without meaning.</summary>
    /// <param name="Index">Where it stands in the text.</param>
    /// <param name="MissingUpTo">By how many bytes the damage so far, this one included, is shorter than U+FFFD would be.</param>
    public readonly record struct Damage(int Index, int MissingUpTo)
    {
        /// <summary>The next damage, of so many bytes.</summary>
        public static Damage After(IReadOnlyList<Damage> damage, int index, int bytes) =>
            new(index, (damage.Count > 0 ? damage[^1].MissingUpTo : 0) + ReplacementBytes - bytes);
    }
}

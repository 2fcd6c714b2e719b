using System.Numerics;

namespace NewsArchive.Sqlite.Segments;

/// <summary>
/// Numbers as SQLite packs them (its file format, section 1.6): seven bits a byte, the highest first, the eighth bit set in all but the last byte; a
/// ninth byte has eight bits.
/// </summary>
internal static class Varints
{
    private const int Longest = 9;

    /// <summary>Reads one number, and moves on behind it.</summary>
    public static long Read(ReadOnlySpan<byte> bytes, ref int position)
    {
        var first = bytes[position];
        if (first < 0x80)
        {
            position++;
            return first;
        }

        var value = 0L;
        for (var i = 1; i < Longest; i++)
        {
            var part = bytes[position++];
            value = (value << 7) | (part & 0x7FL);
            if (part < 0x80)
            {
                return value;
            }
        }

        return (value << 8) | bytes[position++];
    }

    /// <summary>Reads all numbers.</summary>
    public static List<long> Read(ReadOnlySpan<byte> bytes)
    {
        List<long> numbers = [];
        for (var position = 0; position < bytes.Length;)
        {
            numbers.Add(Read(bytes, ref position));
        }

        return numbers;
    }

    /// <summary>Writes one number.</summary>
    /// <returns>How many bytes it takes.</returns>
    public static int Write(Span<byte> bytes, long value)
    {
        if ((ulong)value < 1 << 14 && value >= 1 << 7)
        {
            (bytes[0], bytes[1]) = ((byte)((value >> 7) | 0x80), (byte)(value & 0x7F));
            return 2;
        }

        var length = (BitOperations.Log2((ulong)value | 1) / 7) + 1;
        var rest = (ulong)value;
        if (length >= Longest)
        {
            bytes[Longest - 1] = (byte)rest;
            rest >>= 8;
            length = Longest;
        }
        else
        {
            bytes[length - 1] = (byte)(rest & 0x7F);
            rest >>= 7;
        }

        for (var i = length - 2; i >= 0; i--)
        {
            bytes[i] = (byte)(rest | 0x80);
            rest >>= 7;
        }

        return length;
    }

    /// <summary>Writes numbers one after the other.</summary>
    public static byte[] Write(IEnumerable<long> numbers)
    {
        ByteBuffer bytes = new();
        foreach (var number in numbers)
        {
            bytes.AppendVarint(number);
        }

        return bytes.Span.ToArray();
    }

    /// <summary>Adds two lists number by number; what one lacks counts as 0.</summary>
    public static IEnumerable<long> Sum(IReadOnlyList<long> x, IReadOnlyList<long> y) =>
        Enumerable.Range(0, Math.Max(x.Count, y.Count)).Select(i => x.ElementAtOrDefault(i) + y.ElementAtOrDefault(i));
}

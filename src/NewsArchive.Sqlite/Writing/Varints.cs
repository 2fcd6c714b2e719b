namespace NewsArchive.Sqlite.Writing;

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

    /// <summary>Writes numbers that are not negative and have at most 56 bits.</summary>
    public static byte[] Write(IEnumerable<long> numbers)
    {
        List<byte> bytes = [];
        foreach (var number in numbers)
        {
            ArgumentOutOfRangeException.ThrowIfNotEqual(number >> 56, 0);
            for (var shift = 49; shift > 0; shift -= 7)
            {
                if (number >> shift != 0)
                {
                    bytes.Add((byte)((number >> shift) | 0x80));
                }
            }

            bytes.Add((byte)(number & 0x7F));
        }

        return [.. bytes];
    }

    /// <summary>Adds two lists number by number; what one lacks counts as 0.</summary>
    public static IEnumerable<long> Sum(IReadOnlyList<long> x, IReadOnlyList<long> y) =>
        Enumerable.Range(0, Math.Max(x.Count, y.Count)).Select(i => x.ElementAtOrDefault(i) + y.ElementAtOrDefault(i));
}

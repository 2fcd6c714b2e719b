namespace NewsArchive.Similarity;

/// <summary>
/// A fingerprint's bytes: how many runs it holds with a number or name, how many without; the upper 16 bits of each run's hash, ascending, those with
/// first; then the lower 8 bits of the first runs, by which the fingerprint is looked up.
/// </summary>
internal readonly ref struct Sample(ReadOnlySpan<byte> bytes)
{
    /// <summary>The most runs. Runs without a number or name fill what the others leave.</summary>
    public const int Most = 32;

    private const int Keys = 8;
    private const int Head = 2;
    private const int Size = 2;

    private readonly ReadOnlySpan<byte> _bytes = bytes;

    /// <summary>The runs with a number or name.</summary>
    public Runs Marked => new(_bytes.Slice(Head, _bytes[0] * Size), _bytes[0] == Most);

    /// <summary>The other runs.</summary>
    public Runs Plain => new(_bytes.Slice(Head + (_bytes[0] * Size), _bytes[1] * Size), Count == Most);

    /// <summary>How many runs can be looked up.</summary>
    public int KeyCount => KeysOf(Count);

    private int Count => _bytes[0] + _bytes[1];

    /// <summary>The whole hash of one of the first runs.</summary>
    public int Key(int place) => (_bytes[Head + (place * Size)] << 16) | (_bytes[Head + (place * Size) + 1] << 8) | _bytes[Head + (Count * Size) + place];

    /// <summary>The bytes of the fingerprint that some bytes begin with.</summary>
    public static ReadOnlySpan<byte> FirstIn(ReadOnlySpan<byte> bytes) => bytes[..LengthOf(bytes[0] + bytes[1])];

    /// <summary>Writes a fingerprint.</summary>
    public static byte[] Written(ReadOnlySpan<int> marked, ReadOnlySpan<int> plain)
    {
        plain = plain[..Math.Min(plain.Length, Most - marked.Length)];
        var count = marked.Length + plain.Length;
        var bytes = new byte[LengthOf(count)];
        (bytes[0], bytes[1]) = ((byte)marked.Length, (byte)plain.Length);
        for (var i = 0; i < count; i++)
        {
            var run = i < marked.Length ? marked[i] : plain[i - marked.Length];
            (bytes[Head + (i * Size)], bytes[Head + (i * Size) + 1]) = ((byte)(run >> 16), (byte)(run >> 8));
            if (i < KeysOf(count))
            {
                bytes[Head + (count * Size) + i] = (byte)run;
            }
        }

        return bytes;
    }

    private static int LengthOf(int count) => Head + (count * Size) + KeysOf(count);

    private static int KeysOf(int count) => Math.Min(count, Keys);
}

/// <summary>Runs of one kind.</summary>
/// <param name="bytes">Two for each, ascending.</param>
/// <param name="isCut">Whether there may be more of them than these lowest ones.</param>
internal readonly ref struct Runs(ReadOnlySpan<byte> bytes, bool isCut)
{
    private readonly ReadOnlySpan<byte> _bytes = bytes;

    public bool IsCut => isCut;

    public int Count => _bytes.Length / 2;

    public int this[int place] => (_bytes[place * 2] << 8) | _bytes[(place * 2) + 1];
}

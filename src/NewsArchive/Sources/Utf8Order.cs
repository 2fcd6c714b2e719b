namespace NewsArchive.Sources;

/// <summary>Compares strings as their UTF-8 bytes compare, which is how SQLite orders text.</summary>
internal sealed class Utf8Order : IComparer<string>
{
    /// <summary>The one instance.</summary>
    public static Utf8Order Comparer { get; } = new();

    /// <inheritdoc/>
    public int Compare(string? x, string? y)
    {
        var left = x.AsSpan();
        var right = y.AsSpan();
        var same = left.CommonPrefixLength(right);
        return same < left.Length && same < right.Length ? Rank(left[same]) - Rank(right[same]) : left.Length - right.Length;
    }

    // A surrogate stands for a character beyond U+FFFF, so it comes after U+E000 to U+FFFF, though its number is lower.
    private static int Rank(char c) => char.IsSurrogate(c) ? c + 0x2000 : c >= '\uE000' ? c - 0x800 : c;
}

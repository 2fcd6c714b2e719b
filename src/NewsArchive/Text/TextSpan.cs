namespace NewsArchive.Text;

/// <summary>A half-open range of a decoded text.</summary>
/// <param name="Start">Index of the first UTF-16 unit.</param>
/// <param name="End">Index after the last UTF-16 unit. Never before <paramref name="Start"/>.</param>
internal readonly record struct TextSpan(int Start, int End)
{
    /// <summary>The number of UTF-16 units in the span.</summary>
    public int Length => End - Start;

    /// <summary>Whether the span holds nothing.</summary>
    public bool IsEmpty => End <= Start;

    /// <summary>Whether the other span lies inside this one.</summary>
    public bool Contains(TextSpan other) => Start <= other.Start && other.End <= End;

    /// <summary>The characters of the span.</summary>
    public ReadOnlySpan<char> Of(ReadOnlySpan<char> text) => text[Start..End];

    /// <summary>The span without the white space at both ends, zero-width characters and byte-order marks counted as white space.</summary>
    public TextSpan Trim(ReadOnlySpan<char> text)
    {
        var (start, end) = (Start, End);
        while (start < end && Blank.Is(text[start]))
        {
            start++;
        }

        while (end > start && Blank.Is(text[end - 1]))
        {
            end--;
        }

        return new(start, end);
    }

    /// <summary>The span without white space and any of these characters at both ends.</summary>
    public TextSpan TrimAny(ReadOnlySpan<char> text, string characters)
    {
        var (start, end) = (Start, End);
        while (start < end && (Blank.Is(text[start]) || characters.Contains(text[start], StringComparison.Ordinal)))
        {
            start++;
        }

        while (end > start && (Blank.Is(text[end - 1]) || characters.Contains(text[end - 1], StringComparison.Ordinal)))
        {
            end--;
        }

        return new(start, end);
    }
}

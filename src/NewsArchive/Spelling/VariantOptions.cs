namespace NewsArchive.Spelling;

/// <summary>Which variants of a word to look for.</summary>
public sealed record VariantOptions
{
    /// <summary>All of them.</summary>
    public static VariantOptions All { get; } = new();

    /// <summary>Only what is the same word when folded: <c>--exact</c>.</summary>
    public static VariantOptions Exact { get; } = new() { Inflections = false, Names = false, Transliterations = false, Near = false };

    /// <summary>Other forms of the word.</summary>
    public bool Inflections { get; init; } = true;

    /// <summary>Known spellings of names.</summary>
    public bool Names { get; init; } = true;

    /// <summary>The same name in other letters.</summary>
    public bool Transliterations { get; init; } = true;

    /// <summary>Near spellings, for words that the archive does not have.</summary>
    public bool Near { get; init; } = true;

    /// <summary>The most variants of one word.</summary>
    public int Limit { get; init; } = 40;
}

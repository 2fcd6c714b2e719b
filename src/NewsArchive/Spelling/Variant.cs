using System.Collections.Immutable;

namespace NewsArchive.Spelling;

/// <summary>Another spelling to look for.</summary>
/// <param name="Text">The words as a person would write them.</param>
/// <param name="Reason">Why it is one.</param>
public sealed record Variant(string Text, VariantReason Reason)
{
    /// <summary>The tokens of the index, side by side.</summary>
    public ImmutableArray<string> Tokens { get; } = [.. Spelling.Tokens.Of(Text)];
}

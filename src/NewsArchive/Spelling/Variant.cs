using System.Collections.Immutable;

namespace NewsArchive.Spelling;

/// <summary>Another spelling to look for.</summary>
/// <param name="Text">The words as a person would write them.</param>
/// <param name="Reason">Why it is one.</param>
public sealed record Variant(string Text, VariantReason Reason)
{
    /// <summary>The tokens of the index, side by side; in scripts without spaces, pairs of letters.</summary>
    public ImmutableArray<string> Tokens => [.. UnspacedScripts.Split(Text).SelectMany(part => part.IsRun ? UnspacedScripts.Pairs(part.Piece) : Spelling.Tokens.Of(part.Piece))];
}

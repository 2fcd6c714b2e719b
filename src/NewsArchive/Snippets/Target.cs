using System.Collections.Immutable;
using NewsArchive.Querying;

namespace NewsArchive.Snippets;

/// <summary>Tokens to look for in a text.</summary>
/// <param name="Tokens">The tokens, side by side.</param>
/// <param name="Found">What to say of a place where they stand.</param>
internal sealed record Target(ImmutableArray<string> Tokens, Found Found)
{
    /// <summary>Whether the last token is only the beginning of one.</summary>
    public bool IsBeginning { get; init; }

    /// <summary>The most tokens between them, in any order; null: side by side.</summary>
    public int? Distance { get; init; }

    /// <summary>Letters of a script without spaces, to be found as they are; null for tokens.</summary>
    public string? Letters { get; init; }
}

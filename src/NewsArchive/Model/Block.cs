using System.Collections.Immutable;

namespace NewsArchive.Model;

/// <summary>
/// A piece of an article's body, in reading order. Header, blocks and the white space between them tile the file, so nothing is lost.
/// </summary>
/// <param name="Range">All the bytes that the block claims: of a post, the attribution, the links and the widget's own words too.</param>
public abstract record Block(ByteRange Range)
{
    /// <summary>The block's words: of a paragraph, its range as text; of a post, what the author wrote.</summary>
    public abstract string Text { get; }

    /// <summary>
    /// The stretches of the file that make <see cref="Text"/>, in order; joined by one space, or by a blank line where they stand in different
    /// paragraphs. One part equal to <see cref="Range"/> where the words are the whole range; empty where the block has no words.
    /// </summary>
    public required ImmutableArray<ByteRange> Parts { get; init; }

    /// <summary>The name of the rule that claimed the block.</summary>
    public required string Rule { get; init; }

    /// <summary>How sure the rule is, from 0 to 1.</summary>
    public double Confidence { get; init; } = 1;
}

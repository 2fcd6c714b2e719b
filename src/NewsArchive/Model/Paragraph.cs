namespace NewsArchive.Model;

/// <summary>Prose: whatever no other rule claims.</summary>
/// <param name="Range">The bytes of the paragraph, without the white space around it.</param>
/// <param name="Words">The paragraph as it stands in <see cref="Article.Text"/>, line breaks included; a part of it, not a copy.</param>
public sealed record Paragraph(ByteRange Range, ReadOnlyMemory<char> Words) : Block(Range)
{
    /// <inheritdoc/>
    public override string Text => Words.ToString();
}

namespace NewsArchive.Model;

/// <summary>Prose: whatever no other rule claims.</summary>
/// <param name="Range">The bytes of the paragraph, without the white space around it.</param>
/// <param name="Text">The paragraph as it stands in the file, line breaks included.</param>
public sealed record Paragraph(ByteRange Range, string Text) : Block(Range, Text);

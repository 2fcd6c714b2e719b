namespace NewsArchive.Model;

/// <summary>Where in the file one field of a post or of the header was read.</summary>
/// <param name="Name">The field's name as JSON and SQL write it, such as <c>handle</c> or <c>posted_on</c>.</param>
/// <param name="Range">The bytes that the field was read from.</param>
public readonly record struct FieldRange(string Name, ByteRange Range)
{
    /// <summary>How sure the rule is of this field, from 0 to 1; null where it is as sure as of the whole.</summary>
    public double? Confidence { get; init; }
}

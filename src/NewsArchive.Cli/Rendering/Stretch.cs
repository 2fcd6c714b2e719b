using NewsArchive.Model;

namespace NewsArchive.Cli.Rendering;

/// <summary>A stretch of a file, and what claimed it.</summary>
/// <param name="Range">Its bytes.</param>
/// <param name="What">What it is: <c>header</c>, <c>paragraph 1</c>, <c>post 3 twitter</c>; within one of them a field or <c>quotation 2 direct</c>.</param>
/// <param name="Rule">The rule that claimed it; null where the header says no date.</param>
/// <param name="Confidence">How sure the rule is.</param>
/// <param name="Text">What was read from it.</param>
internal sealed record Stretch(ByteRange Range, string What, string? Rule, double Confidence, string Text)
{
    /// <summary>The header, a paragraph or a post; else a stretch within one.</summary>
    public bool IsWhole { get; init; }

    /// <summary>The quotation that it is, if it is one.</summary>
    public Quotation? Quotation { get; init; }
}

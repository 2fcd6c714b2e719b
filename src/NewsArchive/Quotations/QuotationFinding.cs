using System.Collections.Immutable;
using NewsArchive.Model;
using NewsArchive.Text;

namespace NewsArchive.Quotations;

/// <summary>A quotation as found in the prose: spans, not yet bytes.</summary>
/// <param name="Span">From the first opening mark to the last closing mark.</param>
/// <param name="Words">The stretches between the marks, in order, without what interrupts them; trimmed, never empty.</param>
/// <param name="Kind">Speech, scare quotes or a title.</param>
/// <param name="Rule">The name of the rule that found it.</param>
internal sealed record QuotationFinding(TextSpan Span, ImmutableArray<TextSpan> Words, QuotationKind Kind, string Rule)
{
    /// <summary>The speaker's full name without the role; null where nobody is named.</summary>
    public string? Speaker { get; init; }

    /// <summary>The role that stands with the name.</summary>
    public string? Role { get; init; }

    /// <summary>The words that name the speaker in the prose at this place: a name, a description or a pronoun.</summary>
    public TextSpan? Mention { get; init; }

    /// <summary>The verb that reports the speech.</summary>
    public TextSpan? Cue { get; init; }

    /// <summary>The index in the posts given of the post whose words it repeats.</summary>
    public int? Post { get; init; }

    /// <summary>What is odd about it: rule id and message. Usually empty.</summary>
    public ImmutableArray<(string Rule, string Message)> Oddities { get; init; } = [];

    /// <summary>How sure the rule is of kind and speaker, from 0 to 1.</summary>
    public double Confidence { get; init; } = 1;
}

using System.Collections.Immutable;

namespace NewsArchive.Model;

/// <summary>Words between quotation marks in the prose of an article. Posts hold no quotations: their words are quoted whole.</summary>
/// <param name="Range">The bytes from the first opening mark to the last closing mark, what interrupts the speech included.</param>
/// <param name="Text">The words without the marks and without what interrupts them.</param>
/// <param name="Kind">Speech, scare quotes or a title.</param>
/// <param name="Block">The 1-based position in the article's blocks of the paragraph in which the quotation begins.</param>
public sealed record Quotation(ByteRange Range, string Text, QuotationKind Kind, int Block)
{
    /// <summary>The stretches that make <see cref="Text"/>; joined by one space, or by a blank line where they stand in different paragraphs.</summary>
    public required ImmutableArray<ByteRange> Parts { get; init; }

    /// <summary>Who said it: a name without its role; the author where the words repeat a post; null where nobody is named.</summary>
    public string? Speaker { get; init; }

    /// <summary>The role that stands with the speaker's name, such as <c>Minister of Foreign Affairs of Ukraine</c>.</summary>
    public string? Role { get; init; }

    /// <summary>The words by which the prose names the speaker, a pronoun included, where they are not <see cref="Speaker"/> itself.</summary>
    public string? SpeakerMention { get; init; }

    /// <summary>The speaker's handle, where the words repeat a post.</summary>
    public string? Handle { get; init; }

    /// <summary>The verb that reports the speech, as printed: <c>said</c>, <c>tweeted</c>.</summary>
    public string? Cue { get; init; }

    /// <summary>The 1-based position in the article's blocks of the post whose words the quotation repeats.</summary>
    public int? Post { get; init; }

    /// <summary>The name of the rule that found the quotation and its speaker.</summary>
    public required string Rule { get; init; }

    /// <summary>How sure the rule is of kind and speaker, from 0 to 1.</summary>
    public double Confidence { get; init; } = 1;
}

using System.Collections.Immutable;

namespace NewsArchive.Model;

/// <summary>A social-media post that the page had embedded and that flattening left in the text. Unknown facts are null.</summary>
/// <param name="Range">The bytes of the post, its attribution, links and widget words included.</param>
/// <param name="Text">The author's words without the attribution and without the media links at their end; may be empty.</param>
/// <param name="Platform">The key of the platform, such as <c>twitter</c>.</param>
public sealed record SocialPost(ByteRange Range, string Text, string Platform) : Block(Range)
{
    /// <inheritdoc/>
    public override string Text { get; } = Text;

    /// <summary>The display name as printed, emoji and punctuation included.</summary>
    public string? Author { get; init; }

    /// <summary>The account's handle without the leading <c>@</c>, as the platform's grammar has it.</summary>
    public string? Handle { get; init; }

    /// <summary>The day printed with the post, not converted between time zones.</summary>
    public DateOnly? PostedOn { get; init; }

    /// <summary>The time of day printed with the post, not converted between time zones.</summary>
    public TimeOnly? PostedAt { get; init; }

    /// <summary>The time zone printed with <see cref="PostedAt"/>, such as <c>PST</c> or <c>Z</c>.</summary>
    public string? Zone { get; init; }

    /// <summary>The addresses in the post as printed, in order: links of the words first met, then media links such as <c>pic.twitter.com/…</c>.</summary>
    public ImmutableArray<string> Links { get; init; } = [];

    /// <summary>The post's own address, where the text has it.</summary>
    public string? Permalink { get; init; }

    /// <summary>Whether the shape says that the words were cut, as by an ellipsis at the end.</summary>
    public bool Truncated { get; init; }

    /// <summary>Where each field was read; fields that are null have no entry. <c>text</c> has one only where the rule is less sure of it than of the post.</summary>
    public ImmutableArray<FieldRange> Fields { get; init; } = [];
}

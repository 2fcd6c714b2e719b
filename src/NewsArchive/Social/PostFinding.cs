using System.Collections.Immutable;
using NewsArchive.Text;

namespace NewsArchive.Social;

/// <summary>A post as found in the text: spans, not yet bytes.</summary>
/// <param name="Platform">The platform's key.</param>
/// <param name="Span">Everything that the post claims: words, attribution, links, widget words.</param>
/// <param name="Rule">The name of the rule that found it, such as <c>twitter.tail</c>.</param>
internal sealed record PostFinding(string Platform, TextSpan Span, string Rule)
{
    /// <summary>The stretches that are the author's words, in order, trimmed; none where the post has no words.</summary>
    public ImmutableArray<TextSpan> Words { get; init; } = [];

    /// <summary>The display name.</summary>
    public TextSpan? Author { get; init; }

    /// <summary>The handle without its <c>@</c>.</summary>
    public TextSpan? Handle { get; init; }

    /// <summary>The printed date, all of it.</summary>
    public TextSpan? DateSpan { get; init; }

    /// <summary>The day that <see cref="DateSpan"/> names; null where there is none or it is no day.</summary>
    public DateOnly? PostedOn { get; init; }

    /// <summary>The printed time of day.</summary>
    public TimeOnly? PostedAt { get; init; }

    /// <summary>The printed time zone.</summary>
    public string? Zone { get; init; }

    /// <summary>Every address in the post, in order.</summary>
    public ImmutableArray<TextSpan> Links { get; init; } = [];

    /// <summary>The post's own address, where it is in the text.</summary>
    public TextSpan? Permalink { get; init; }

    /// <summary>Whether the words were cut.</summary>
    public bool Truncated { get; init; }

    /// <summary>How sure the rule is, from 0 to 1.</summary>
    public double Confidence { get; init; } = 1;

    /// <summary>How sure it is where the words begin; never more than <see cref="Confidence"/> in what is reported.</summary>
    public double WordsConfidence { get; init; } = 1;

    /// <summary>How sure the name is.</summary>
    public double AuthorConfidence { get; init; } = 1;

    /// <summary>How sure the day is.</summary>
    public double DateConfidence { get; init; } = 1;
}

using System.Collections.Immutable;
using NewsArchive.Text;

namespace NewsArchive.Social.Grammar;

/// <summary>What the author wrote, told apart from links at the end and from what the site put between.</summary>
/// <param name="Start">Where the post begins, words of the widget included.</param>
/// <param name="Words">The author's words.</param>
/// <param name="Links">Every address, in order.</param>
/// <param name="IsTruncated">Whether the words end with an ellipsis.</param>
internal readonly record struct PostText(int Start, ImmutableArray<TextSpan> Words, ImmutableArray<TextSpan> Links, bool IsTruncated)
{
    /// <summary>What Bluesky prints for pictures, videos and links.</summary>
    public const string Placeholder = "[image or embed]";

    /// <summary>How sure it is where the words begin, from 0 to 1.</summary>
    public double Sure { get; init; } = 1;

    /// <summary>Reads the stretches that a post is made of.</summary>
    /// <param name="text">The decoded file.</param>
    /// <param name="start">Where the post begins.</param>
    /// <param name="stretches">The stretches, in order.</param>
    public static PostText Of(string text, int start, IReadOnlyList<TextSpan> stretches)
    {
        List<TextSpan> words = [];
        var links = ImmutableArray.CreateBuilder<TextSpan>();
        foreach (var stretch in stretches)
        {
            foreach (var part in Markup.Without(text, stretch))
            {
                Grammar.Links.AddTo(links, text, part);
                Promotion.AddWithout(words, text, part);
            }
        }

        DropLinksAtEnd(text, words);
        return new(start, [.. words], links.ToImmutable(), words.Count > 0 && IsCut(words[^1].Of(text)));
    }

    private static bool IsCut(ReadOnlySpan<char> words) => words.EndsWith("…") || words.EndsWith("...");

    private static void DropLinksAtEnd(string text, List<TextSpan> words)
    {
        while (words.Count > 0)
        {
            var last = words[^1];
            var end = Grammar.Links.MediaAtEnd(text, last)?.Start ?? (last.Of(text).EndsWith(Placeholder) ? last.End - Placeholder.Length : last.End);
            var rest = Marks.Trim(text, last.Start, end);
            if (rest == last)
            {
                return;
            }

            words.RemoveAt(words.Count - 1);
            if (!rest.IsEmpty)
            {
                words.Add(rest);
            }
        }
    }
}

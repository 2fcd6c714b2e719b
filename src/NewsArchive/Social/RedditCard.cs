using System.Buffers;
using NewsArchive.Social.Grammar;
using NewsArchive.Text;

namespace NewsArchive.Social;

/// <summary>
/// Reddit's older card (embed-shapes R3): <c>TITLE from subreddit</c>, a passage of its own. Prose has such lines too, so that one counts
/// only with <c>r/</c> before the name, or beside prose that speaks of Reddit.
/// </summary>
internal static class RedditCard
{
    /// <summary>By what it is found: prose seldom has it, and often " from ".</summary>
    public const string Anchor = " r/";

    private const string From = " from ";
    private const int LongestCard = 340;

    private static readonly SearchValues<char> Letters = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_");

    /// <summary>Reads the card whose <see cref="Anchor"/> stands at a place.</summary>
    public static PostFinding? Read(PostScene scene, int anchor) =>
        scene.Floor == scene.Passage.Start && Card(scene.Text, scene.Passage) is { } card && card.Place.Start == anchor + Anchor.Length ? Finding(scene.Passage, card.Title, 0.9) : null;

    /// <summary>Reads the card in the passage after or before one that speaks of Reddit.</summary>
    public static PostFinding? ReadBeside(PostScene scene, int anchor)
    {
        var text = scene.Text;
        var announced = text[scene.Passage.End - 1] == ':';
        if (!text.AsSpan(anchor, scene.Passage.End - anchor).Contains('@') && scene.After(1) is { } after && Card(text, after) is { } next && IsSubreddit(next.Place.Of(text), announced))
        {
            return Finding(after, next.Title, 0.75);
        }

        return scene.Floor == scene.Passage.Start && scene.Before(1) is { } before && Card(text, before) is { } card && IsSubreddit(card.Place.Of(text), announced: false)
            ? Finding(before, card.Title, 0.7)
            : null;
    }

    private static (TextSpan Title, TextSpan Place)? Card(string text, TextSpan passage)
    {
        var words = passage.Of(text);
        var from = words.Length <= LongestCard && char.IsAsciiLetterOrDigit(words[^1]) ? words.LastIndexOf(From) : -1;
        if (from <= 0)
        {
            return null;
        }

        var place = words[(from + From.Length)..];
        var prefix = place.StartsWith("r/") ? 2 : 0;
        var isName = place.Length - prefix is >= 3 and <= 21 && !place[prefix..].ContainsAnyExcept(Letters);
        return isName ? (new(passage.Start, passage.Start + from), new(passage.End - place.Length + prefix, passage.End)) : null;
    }

    // Names of places and people begin with a capital letter and have no other.
    private static bool IsSubreddit(ReadOnlySpan<char> name, bool announced) =>
        announced || !name.ContainsAnyInRange('A', 'Z') || (name[1..].ContainsAnyInRange('A', 'Z') && name.ContainsAnyInRange('a', 'z'));

    private static PostFinding Finding(TextSpan card, TextSpan title, double confidence) => new("reddit", card, "reddit.card") { Words = [title], Confidence = confidence };
}

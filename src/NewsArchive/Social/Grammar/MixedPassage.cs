using System.Buffers;
using NewsArchive.Text;

namespace NewsArchive.Social.Grammar;

/// <summary>
/// Parts prose and post where both share a passage and are short enough together to be one post (traps 7, 9): a sentence that tells of somebody's
/// post, or names its author, is prose. Only asked where the passage holds more than one post and its attribution.
/// </summary>
internal static class MixedPassage
{
    private const int ShortestRest = 15;
    private const int ShortestName = 4;

    private static readonly SearchValues<string> Tells = SearchValues.Create(
        [
            " tweeted", " tweet ", " tweets", " Twitter", " said ", " wrote ", " responded", " replied", " replies", " posted ", " reacted", " told ",
            " twitterte", " schrieb", " sagte", " tweeté", " écrit", " réagi", " escribió", " tuiteó", " dijo ", " escreveu", " tuitou", " disse ", " scritto", " twittato", " написал", " заявил", " написав", " заявив",
        ],
        StringComparison.Ordinal);

    /// <summary>Whether a passage holds more than a post that ends at a place.</summary>
    public static bool Is(PostScene scene, int end) =>
        scene.Floor > scene.Passage.Start || Marks.Trim(scene.Text, end, scene.Passage.End).Length > ShortestRest;

    /// <summary>Where the post begins after the last sentence of prose; null where no sentence is plainly prose.</summary>
    /// <param name="text">The decoded file.</param>
    /// <param name="stretch">What stands before the attribution.</param>
    /// <param name="author">The author's name.</param>
    /// <param name="beginsPassage">Whether no other post stands before it in the passage.</param>
    public static int? StartOfPost(string text, TextSpan stretch, TextSpan author, bool beginsPassage)
    {
        int? start = null;
        int? glued = null;
        var several = false;
        var surname = Surname(author.Of(text));
        for (var at = stretch.Start; NextSentence(text, at, stretch.End) is { } next; at = next)
        {
            var sentence = text.AsSpan(at, next - at);
            start = sentence.ContainsAny(Tells) || IsNamed(sentence, surname) ? next : start;
            if (!Marks.IsBlank(text[next - 1]))
            {
                (glued, several) = (next, glued is not null);
            }
        }

        // "… and nobody liked it.Happy new year to all!": where the one was glued to the other.
        return !several && (start is null ? beginsPassage : glued > start) ? glued : start;
    }

    private static ReadOnlySpan<char> Surname(ReadOnlySpan<char> author)
    {
        var name = author[(author.LastIndexOf(' ') + 1)..];
        return name.Length >= ShortestName && char.IsUpper(name[0]) ? name : default;
    }

    private static bool IsNamed(ReadOnlySpan<char> sentence, ReadOnlySpan<char> surname)
    {
        var at = surname.IsEmpty ? -1 : sentence.IndexOf(surname, StringComparison.Ordinal);
        return at > 0 && sentence[at - 1] == ' ' && (at + surname.Length == sentence.Length || !char.IsLetterOrDigit(sentence[at + surname.Length]));
    }

    private static int? NextSentence(string text, int from, int end)
    {
        for (var at = from + 2; at < end - 1; at++)
        {
            if (Seam.BeginsSentence(text, at))
            {
                return at;
            }
        }

        return null;
    }
}

using NewsArchive.Text;

namespace NewsArchive.Social.Grammar;

/// <summary>Words of prose that announce a post which follows in the same passage: <c>She tweeted: …</c></summary>
internal static class Cue
{
    private const int Farthest = 1000;

    private static readonly Phrases Verbs = new(
        "tweeted:", "retweeted:", "on Twitter:", "on X:", "on Bluesky:", "a tweeté :", "a tweeté:", "sur Twitter :", "sur Twitter:", "twitterte:", "auf Twitter:",
        "tuiteó:", "en Twitter:", "tuitou:", "no Twitter:", "su Twitter:", "в Twitter:", "в Твиттере:");

    /// <summary>Where the words begin that the last cue of a stretch announces; null where there is none.</summary>
    public static int? LastIn(string text, TextSpan stretch)
    {
        int? last = null;
        for (var at = Math.Max(stretch.Start, stretch.End - Farthest); Verbs.IndexIn(text.AsSpan(at, stretch.End - at)) is >= 0 and var found;)
        {
            at += found;
            at += text.AsSpan(at, stretch.End - at).IndexOf(':') + 1;
            var words = Marks.SkipBlanks(text, at, stretch.End);
            last = words > at && words < stretch.End ? words : last;
        }

        return last;
    }
}

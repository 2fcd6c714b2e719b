using NewsArchive.Text;

namespace NewsArchive.Social.Grammar;

/// <summary>
/// Reads a post that lost its signature, between the words that a page puts around it for those who listen to it (traps 8, 36):
/// <c>Skip Twitter post by @handle WORDS End of Twitter post by @handle</c>. Where nothing stands between them there is no post to keep.
/// </summary>
internal static class FramedPost
{
    private const int MostPassages = 8;

    /// <summary>Reads the post whose closing words begin at a place; where the opening is lost too, only one that ends with a media link.</summary>
    public static PostFinding? Read(PostScene scene, int anchor, string platform)
    {
        var text = scene.Text;
        if (WidgetWords.Closing(text, anchor, scene.Passage.End) is not ({ } closing, { } handle))
        {
            return null;
        }

        var framed = SinceOpening(scene, anchor);
        var words = framed ?? (Links.MediaAtEnd(text, Marks.Trim(text, scene.Floor, anchor)) is null ? default : WordsBefore.Read(scene, anchor, PostLength.LongTweet, (_, _) => false));
        return words.Words.IsDefaultOrEmpty ? null : new(platform, new(words.Start, closing.End), $"{platform}.framed")
        {
            Words = words.Words,
            Links = words.Links,
            Truncated = words.IsTruncated,
            Handle = handle,
            Confidence = framed is null ? 0.7 : 0.9,
            WordsConfidence = framed is null ? 0.5 : 0.9,
        };
    }

    private static PostText? SinceOpening(PostScene scene, int anchor)
    {
        var text = scene.Text;
        List<TextSpan> stretches = [];
        TextSpan? stretch = Marks.Trim(text, scene.Floor, anchor);
        for (var count = 1; stretch is { } here && count <= MostPassages; stretch = scene.Before(count++))
        {
            if (WidgetWords.LastOpening(text, here) is { } opening)
            {
                stretches.Insert(0, Marks.Trim(text, opening.End, here.End));
                stretches.RemoveAll(part => part.IsEmpty);
                return PostText.Of(text, opening.Start, stretches);
            }

            stretches.Insert(0, here);
            if (scene.Floor > scene.Passage.Start)
            {
                return null;
            }
        }

        return null;
    }
}

using NewsArchive.Text;

namespace NewsArchive.Social;

/// <summary>Finds the posts that embeds left in a text.</summary>
internal static class Posts
{
    /// <summary>The most posts of a text; what comes after them stays prose. No article comes near, and memory has an end.</summary>
    public const int Most = 1_000_000;

    /// <summary>All posts, in order of appearance, none overlapping another.</summary>
    /// <param name="text">The decoded file.</param>
    /// <param name="body">The passages of the body (from blank line to blank line), in order, the header not included.</param>
    /// <param name="near">Receives what was nearly claimed.</param>
    /// <param name="most">See <see cref="Most"/>.</param>
    public static List<PostFinding> In(string text, List<TextSpan> body, List<NearPost> near, int most = Most)
    {
        List<PostFinding> posts = [];
        PostScene scene = new(text, body, near);
        Anchors anchors = new(text);
        for (var at = anchors.Next(0); at < text.Length && posts.Count < most; at = anchors.Next(Math.Max(at + 1, scene.Claimed)))
        {
            if (scene.MoveTo(at) && Anchors.Recognize(scene, at) is { } post)
            {
                posts.Add(post);
                scene.Claim(post.Span);
            }
        }

        return posts;
    }
}

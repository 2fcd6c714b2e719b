using NewsArchive.Text;

namespace NewsArchive.Social.Grammar;

/// <summary>The card that stands for a post whose words are loaded later: <c>Post by @handle View on Place</c>.</summary>
internal static class ViewCard
{
    private const string Opening = "Post by @";
    private const int LongestHandle = 120;

    /// <summary>Whether a handle has the platform's form.</summary>
    public delegate bool HandleTest(ReadOnlySpan<char> handle);

    /// <summary>Reads the card whose last words stand at a place.</summary>
    /// <param name="scene">The text, and what is already claimed.</param>
    /// <param name="anchor">Where <c>View on</c> begins.</param>
    /// <param name="name">The platform's name, as the card prints it; in lower case its key.</param>
    /// <param name="isHandle">The platform's grammar.</param>
    public static PostFinding? Read(PostScene scene, int anchor, string name, HandleTest isHandle)
    {
        var floor = Math.Max(scene.Before(1)?.Start ?? scene.Floor, anchor - LongestHandle - Opening.Length);
        var opening = scene.Text.AsSpan(floor, anchor - floor).LastIndexOf(Opening);
        if (opening < 0)
        {
            return null;
        }

        var handle = Marks.Trim(scene.Text, floor + opening + Opening.Length, anchor);
        var key = name.ToLowerInvariant();
        return isHandle(handle.Of(scene.Text))
            ? new(key, new(floor + opening, anchor + "View on ".Length + name.Length), $"{key}.card") { Handle = handle, Confidence = 0.97 }
            : null;
    }
}

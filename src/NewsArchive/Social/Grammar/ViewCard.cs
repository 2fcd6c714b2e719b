using NewsArchive.Text;

namespace NewsArchive.Social.Grammar;

/// <summary>The card that stands for a post whose words are loaded later: <c>Post by @handle View on Place</c>.</summary>
internal static class ViewCard
{
    private const int LongestHandle = 120;

    // Without one of these a card begins with the handle.
    private static readonly string[] Openings = ["Post by ", "A post by ", "Beitrag von ", "Publication de ", "Publicación de ", "Publicado por ", "Publicação de ", "Post di ", "Bericht van ", "Wpis użytkownika "];

    /// <summary>Whether a handle has the platform's form.</summary>
    public delegate bool HandleTest(ReadOnlySpan<char> handle);

    /// <summary>Reads the card whose last words stand at a place.</summary>
    /// <param name="scene">The text, and what is already claimed.</param>
    /// <param name="anchor">Where the last words begin.</param>
    /// <param name="closings">The platform's last words, such as <c>View on Threads</c>.</param>
    /// <param name="platform">The platform's key.</param>
    /// <param name="isHandle">The platform's grammar.</param>
    public static PostFinding? Read(PostScene scene, int anchor, string[] closings, string platform, HandleTest isHandle)
    {
        var text = scene.Text;
        var floor = Math.Max(scene.Before(1)?.Start ?? scene.Floor, anchor - LongestHandle);
        if (Sign(text, floor, anchor) is not { } sign)
        {
            return null;
        }

        var handle = Marks.Trim(text, sign + 1, anchor);
        return isHandle(handle.Of(text)) && Start(text, floor, sign) is { } start
            ? new(platform, new(start, anchor + ClosingLength(text.AsSpan(anchor), closings)), $"{platform}.card") { Handle = handle, Confidence = 0.97 }
            : null;
    }

    /// <summary>The <c>@</c> before the user, where the handle names a server too.</summary>
    private static int? Sign(string text, int floor, int end)
    {
        var before = text.AsSpan(floor, end - floor);
        var last = before.LastIndexOf('@');
        var first = last > 0 && !Marks.IsBlank(before[last - 1]) ? before[..last].LastIndexOf('@') : last;
        return first < 0 ? null : floor + first;
    }

    private static int? Start(string text, int floor, int sign)
    {
        foreach (var opening in Openings)
        {
            if (text.AsSpan(floor, sign - floor).EndsWith(opening))
            {
                return sign - opening.Length;
            }
        }

        return sign == floor || text[sign - 1] == '\n' ? sign : null;
    }

    private static int ClosingLength(ReadOnlySpan<char> text, string[] closings)
    {
        foreach (var closing in closings)
        {
            if (text.StartsWith(closing))
            {
                return closing.Length;
            }
        }

        return 0;
    }
}

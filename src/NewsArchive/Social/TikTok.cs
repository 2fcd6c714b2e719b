using NewsArchive.Social.Grammar;
using NewsArchive.Text;

namespace NewsArchive.Social;

/// <summary>TikTok (embed-shapes K1): <c>@user WORDS #tag ♬ original sound - name</c>.</summary>
internal static class TikTok
{
    /// <summary>The row of the table.</summary>
    public static readonly Platform Platform = new("tiktok", "TikTok", new Shape(["♬"], Read));

    private const int LongestSound = 120;
    private const int LongestPost = 2500;

    private static PostFinding? Read(PostScene scene, int anchor)
    {
        var text = scene.Text;
        if (Handle(text, new(Math.Max(scene.Floor, anchor - LongestPost), anchor)) is not { } handle)
        {
            return null;
        }

        var end = Marks.LineEnd(text, anchor, Math.Min(scene.Passage.End, anchor + LongestSound));
        var span = Marks.Trim(text, handle.Start - 1, end);
        var words = Marks.Trim(text, handle.End, anchor);
        var caption = PostText.Of(text, span.Start, words.IsEmpty ? [] : [words]);
        return new("tiktok", span, "tiktok.sound") { Words = caption.Words, Links = caption.Links, Truncated = caption.IsTruncated, Handle = handle, Confidence = 0.95 };
    }

    /// <summary>The first handle that begins the stretch, a line or a sentence.</summary>
    private static TextSpan? Handle(string text, TextSpan stretch)
    {
        for (var at = stretch.Start; text.AsSpan(at, stretch.End - at).IndexOf('@') is >= 0 and var found;)
        {
            at += found + 1;
            TextSpan handle = new(at, at + Handles.Length(text.AsSpan(at, stretch.End - at)));
            var begins = text[at - 1 - (at - 1 > stretch.Start ? 1 : 0)] == '\n' || Seam.IsClosed(text, stretch.Start, at - 1);
            if (begins && Handles.IsInstagram(handle.Of(text)))
            {
                return handle;
            }
        }

        return null;
    }
}

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
    private const int PassagesBack = 4;
    private const int LongestLine = 80;

    private static PostFinding? Read(PostScene scene, int anchor)
    {
        var text = scene.Text;
        var floor = Math.Max(scene.Floor, anchor - LongestPost);
        if ((Handle(text, new(floor, anchor)) ?? HandleAbove(scene)) is not { } handle)
        {
            return null;
        }

        var linked = Markup.Link(text, new(handle.Start - 1, handle.End), new(0, anchor));
        var start = Begin(text, Math.Min(floor, linked.Start), linked.Start);
        var caption = PostText.Of(text, start, Lines(text, linked.End, text[anchor - 1] == '[' ? anchor - 1 : anchor));
        TextSpan span = new(start, SoundEnd(text, anchor, scene.Passage));
        return new("tiktok", span, "tiktok.sound") { Words = caption.Words, Links = caption.Links, Truncated = caption.IsTruncated, Handle = handle, Confidence = 0.95 };
    }

    // The blocks of the widget may have become passages.
    private static TextSpan? HandleAbove(PostScene scene)
    {
        for (var back = 1; back <= PassagesBack && scene.Before(back) is { } passage && scene.Passage.Start - passage.Start < LongestPost; back++)
        {
            var length = scene.Text[passage.Start] == '@' ? Handles.Length(scene.Text.AsSpan(passage.Start + 1, passage.Length - 1)) : 0;
            TextSpan handle = new(passage.Start + 1, passage.Start + 1 + length);
            if (Handles.IsInstagram(handle.Of(scene.Text)))
            {
                return handle;
            }
        }

        return null;
    }

    /// <summary>The stretches between blank lines.</summary>
    private static List<TextSpan> Lines(string text, int start, int end)
    {
        List<TextSpan> stretches = [];
        while (start < end)
        {
            var blank = text.AsSpan(start, end - start).IndexOf("\n\n");
            var stretch = Marks.Trim(text, start, blank < 0 ? end : start + blank);
            start = blank < 0 ? end : start + blank + 2;
            if (!stretch.IsEmpty)
            {
                stretches.Add(stretch);
            }
        }

        return stretches;
    }

    /// <summary>Where the name of the sound ends: with its line, or before prose that was glued on, which begins with a sentence.</summary>
    private static int SoundEnd(string text, int anchor, TextSpan passage)
    {
        var end = Math.Min(passage.End, anchor + LongestSound);
        if (text.AsSpan(anchor, end - anchor).IndexOf("](") is > 0 and var label && Markup.Link(text, new(anchor, anchor + label), passage) is var link && link.Start < anchor)
        {
            return link.End;
        }

        var line = Marks.Trim(text, anchor, Marks.LineEnd(text, anchor, end));
        var dash = line.Of(text).LastIndexOf(" - ");
        if (line.Length <= LongestLine || dash < 0)
        {
            return line.End;
        }

        var name = line.Start + dash + " - ".Length;
        var word = text.AsSpan(name, line.End - name).IndexOf(' ');
        return word < 0 ? line.End : name + word;
    }

    // Before the marks of a Markdown quotation that begin its line; the place itself where none do.
    private static int Begin(string text, int floor, int at)
    {
        var line = floor + text.AsSpan(floor, at - floor).TrimEnd(" >").Length;
        return line == floor || text[line - 1] == '\n' ? line : at;
    }

    /// <summary>The first handle that begins the stretch, a line or a sentence.</summary>
    private static TextSpan? Handle(string text, TextSpan stretch)
    {
        for (var at = stretch.Start; text.AsSpan(at, stretch.End - at).IndexOf('@') is >= 0 and var found;)
        {
            at += found + 1;
            TextSpan handle = new(at, at + Handles.Length(text.AsSpan(at, stretch.End - at)));
            var mark = Markup.Link(text, new(at - 1, handle.End), stretch).Start;
            var begins = mark == stretch.Start || text[mark - 1] == '\n' || Begin(text, stretch.Start, mark) < mark || (text[mark - 1] != '/' && Seam.IsClosed(text, stretch.Start, mark));
            if (begins && Handles.IsInstagram(handle.Of(text)))
            {
                return handle;
            }
        }

        return null;
    }
}

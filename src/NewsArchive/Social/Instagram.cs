using NewsArchive.Social.Grammar;
using NewsArchive.Text;

namespace NewsArchive.Social;

/// <summary>Instagram (embed-shapes I1-I19): a header, the caption, <c>A post shared by Name (@handle)</c> and often a date, in many languages.</summary>
internal static class Instagram
{
    /// <summary>The row of the table.</summary>
    public static readonly Platform Platform = new("instagram", "Instagram", new Shape(["@"], Read), new Shape(["End of Instagram post"], (scene, anchor) => FramedPost.Read(scene, anchor, "instagram")));

    private static PostFinding? Read(PostScene scene, int anchor)
    {
        if (scene.TailAt(anchor) is not { } tail || !Handles.IsInstagram(tail.Handle.Of(scene.Text)) || Credit(scene, tail) is not { } credit)
        {
            return null;
        }

        var text = scene.Text;
        var date = PrintedDate.AfterJoint(text, credit.End, scene.Passage.End);
        if (!tail.IsBracketed && date?.Match.Time is null)
        {
            return null;
        }

        if (date?.Match.Time is null && GoesOn(text, date?.End ?? credit.End, scene.Passage.End) && !HasHeader(scene, credit.Signature.Start))
        {
            scene.Near(new(credit.Signature.Start, credit.End), credit.Rule, "the sentence goes on");
            return null;
        }

        var signature = Markup.Link(text, new(credit.Signature.Start, date?.End ?? credit.End), scene.Passage);
        var words = Caption(scene, signature.Start);
        var end = WidgetWords.EndAfter(text, InstagramWords.AfterDate(text, signature.End, scene.Passage.End), scene.Passage.End, credit.Signature.Author);
        return new("instagram", new(Math.Min(words.Start, signature.Start), end), credit.Rule)
        {
            Words = words.Words,
            Links = words.Links,
            Truncated = words.IsTruncated,
            Author = credit.Signature.Author.IsEmpty ? null : Markup.Label(text, credit.Signature.Author),
            Handle = tail.Handle,
            DateSpan = date?.Span,
            PostedOn = date?.Match.Date,
            PostedAt = date?.Match.Time,
            Zone = date?.Match.Zone,
            Permalink = date?.Address ?? Markup.Target(text, signature),
            Confidence = 0.98,
            WordsConfidence = words.Sure,
        };
    }

    /// <summary>Who shared it, and where that ends: the words stand before the name or, in some languages, after the handle.</summary>
    private static (Signature Signature, int End, string Rule)? Credit(PostScene scene, Tail tail)
    {
        var text = scene.Text;
        var after = InstagramWords.AfterHandle(text, tail.Bracket.End, scene.Passage.End);
        if (InstagramWords.BeforeName(text, scene.Floor, tail.Bracket.Start) is { } phrase)
        {
            if (!tail.IsBracketed && !Marks.Trim(text, phrase.End, tail.Bracket.Start).IsEmpty)
            {
                return null;
            }

            return (new(SignatureMark.Line, phrase.Start, Marks.Trim(text, phrase.End, tail.Bracket.Start)), after, "instagram.shared");
        }

        if (after == tail.Bracket.End || !tail.IsBracketed)
        {
            return null;
        }

        var header = InstagramWords.LastHeader(text, new(Math.Max(scene.Floor, tail.Bracket.Start - Signature.LongestName), tail.Bracket.Start));
        return (BareName.Before(text, header?.End ?? scene.Floor, tail.Bracket.Start), after, "instagram.name_first");
    }

    // "A photo posted by Ann Orme (@annorme) on Instagram shows …"
    private static bool GoesOn(string text, int at, int end)
    {
        var next = Marks.SkipBlanks(text, at, end, 3);
        return next < end && text[Math.Max(at, next - 1)] != '\n' && (char.IsLower(text[next]) || text[next] == ',');
    }

    private static bool HasHeader(PostScene scene, int end) =>
        InstagramWords.LastHeader(scene.Text, new(Math.Max(scene.Floor, end - PostLength.Caption), end)) is not null || HeaderBefore(scene) is not null;

    private static PostText Caption(PostScene scene, int end)
    {
        var text = scene.Text;
        TextSpan here = new(Math.Max(scene.Floor, end - PostLength.Caption), end);
        if (InstagramWords.LastHeader(text, here) is { } header)
        {
            return PostText.Of(text, header.Start, Stretch(text, header.End, end));
        }

        return HeaderBefore(scene) is { } above
            ? PostText.Of(text, above.Start, Stretch(text, above.End, end))
            : WordsBefore.Read(scene, end, PostLength.Caption, IsCaption);
    }

    private static TextSpan? HeaderBefore(PostScene scene)
    {
        for (var back = 1; back <= 6 && scene.Before(back) is { } passage && scene.Passage.Start - passage.Start < PostLength.Caption; back++)
        {
            if (InstagramWords.LastHeader(scene.Text, passage) is { } header)
            {
                return header;
            }
        }

        return null;
    }

    private static TextSpan[] Stretch(string text, int start, int end) => Marks.Trim(text, start, end) is { IsEmpty: false } words ? [words] : [];

    // Captions are seldom without a hashtag; a finished sentence is prose.
    private static bool IsCaption(PostScene scene, TextSpan passage) => Evidence.IsPostLike(scene.Text, passage) || Evidence.IsUnfinished(scene.Text, passage);
}

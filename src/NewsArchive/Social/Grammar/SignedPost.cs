using NewsArchive.Text;

namespace NewsArchive.Social.Grammar;

/// <summary>Reads a post that ends with its author: <c>TEXT — Name (@handle) March 1, 2022</c>, in every state of damage (embed-shapes X1-X30, B1-B5).</summary>
internal static class SignedPost
{
    private static readonly string[] Bylines = ["By ", "by ", "BY ", "Von ", "Par ", "Por ", "Di ", "Door ", "Автор ", "Follow ", "Photo: ", "Photo by ", "via "];

    /// <summary>Reads the post whose handle stands at an <c>@</c>.</summary>
    /// <param name="scene">The text, and what is already claimed.</param>
    /// <param name="tail">The handle and date.</param>
    /// <param name="platform">The platform's key.</param>
    /// <returns>The post; null where the handle signs nothing.</returns>
    public static PostFinding? Read(PostScene scene, Tail tail, string platform)
    {
        var text = scene.Text;
        if (tail.Date is null && !(tail.IsBracketed && Marks.LineEndsAt(text, tail.End, scene.Passage.End)))
        {
            return Refuse(scene, tail, platform, "a handle without a date");
        }

        var signature = Signature.Before(text, scene.Floor, tail.Bracket.Start);
        if (Judge(scene, tail, signature) is not var (shape, confidence))
        {
            return Refuse(scene, tail, platform, "no dash and date, or no words, before a handle");
        }

        var limit = PostLength.OfTweet(tail.Date?.Match.Date);
        var words = WordsBefore.Read(scene, signature.Start, limit, (_, _) => true);
        var end = WidgetWords.EndAfter(text, tail.End, scene.Passage.End, signature.Author);
        end = end == scene.Passage.End && scene.After(1) is { } after && WidgetWords.IsClosing(text, after) ? after.End : end;
        return new(platform, new(Math.Min(words.Start, signature.Start), end), $"{platform}.{shape}")
        {
            Words = words.Words,
            Links = words.Links,
            Truncated = words.IsTruncated,
            Author = signature.Author.IsEmpty ? null : signature.Author,
            Handle = tail.Handle,
            DateSpan = tail.Date?.Span,
            PostedOn = tail.Date?.Match.Date,
            PostedAt = tail.Date?.Match.Time,
            Zone = tail.Date?.Match.Zone,
            Permalink = tail.Date?.Address,
            Confidence = confidence,
        };
    }

    private static PostFinding? Refuse(PostScene scene, Tail tail, string platform, string reason)
    {
        if (tail.IsBracketed && (tail.Date is not null || IsSetOff(scene, tail)))
        {
            scene.Near(new(tail.Bracket.Start, tail.End), $"{platform}.tail", reason);
        }

        return null;
    }

    // One sign of three is what prose has too.
    private static bool IsSetOff(PostScene scene, Tail tail) =>
        Signature.Before(scene.Text, scene.Floor, tail.Bracket.Start).Mark is SignatureMark.Dash or SignatureMark.Mangled or SignatureMark.Gap;

    private static (string Shape, double Confidence)? Judge(PostScene scene, Tail tail, Signature signature)
    {
        var hasDay = tail.Date?.Match.Date is not null;
        return signature.Mark switch
        {
            SignatureMark.Dash when tail.Date is not null => tail.IsBracketed || hasDay ? ("tail", 0.99) : null,
            SignatureMark.Dash => IsSignedWithoutDate(scene, signature) ? ("undated", 0.8) : null,
            _ when !tail.IsBracketed || !(hasDay || EndsItsLine(scene, tail)) => null,
            SignatureMark.Hyphen => ("hyphen", hasDay ? 0.93 : 0.7),
            _ when !hasDay => null,
            SignatureMark.Mangled => ("mangled", 0.9),
            SignatureMark.Gap => ("gap", 0.85),
            SignatureMark.Line or SignatureMark.Run => IsCredit(scene, signature) ? ("bare", 0.75) : null,
            _ => null,
        };
    }

    private static bool EndsItsLine(PostScene scene, Tail tail) => tail.Date is not null && Marks.LineEndsAt(scene.Text, tail.End, scene.Passage.End);

    private static bool IsSignedWithoutDate(PostScene scene, Signature signature)
    {
        var words = Marks.Trim(scene.Text, scene.Floor, signature.Start);
        return !signature.Author.IsEmpty && (!words.IsEmpty || (scene.Before(1) is { } before && Evidence.IsPostLike(scene.Text, before)));
    }

    // A name that begins its passage with nothing before it is a byline.
    private static bool IsCredit(PostScene scene, Signature signature)
    {
        var name = signature.Author.Of(scene.Text);
        foreach (var byline in Bylines)
        {
            if (name.StartsWith(byline))
            {
                return false;
            }
        }

        return !Marks.Trim(scene.Text, scene.Floor, signature.Start).IsEmpty || (scene.Floor == scene.Passage.Start && scene.Before(1) is not null);
    }
}

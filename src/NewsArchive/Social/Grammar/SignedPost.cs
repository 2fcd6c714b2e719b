using System.Globalization;
using NewsArchive.Text;

namespace NewsArchive.Social.Grammar;

/// <summary>Reads a post that ends with its author: <c>TEXT — Name (@handle) March 1, 2022</c>, in every state of damage (embed-shapes X1-X30, B1-B5).</summary>
internal static class SignedPost
{
    private const int ShortestWords = 30;
    private const int LongestDate = 60;

    /// <summary>Reads the post whose handle stands at an <c>@</c>.</summary>
    /// <param name="scene">The text, and what is already claimed.</param>
    /// <param name="tail">The handle and date.</param>
    /// <param name="platform">The platform's key.</param>
    /// <returns>The post; null where the handle signs nothing.</returns>
    public static PostFinding? Read(PostScene scene, Tail tail, string platform)
    {
        var (text, limit) = (scene.Text, scene.Passage.End);
        if (DateBelow(scene, tail) is { } below)
        {
            (tail, limit) = (tail with { Date = below }, below.End);
        }

        var ended = tail.Date is null && tail.IsBracketed ? Marks.LineEndsAt(text, tail.End, scene.Passage.End) ? tail.End : UnreadDate(text, tail.End, scene.Passage.End) : tail.End;
        if (tail.Date is null && !(tail.IsBracketed && ended is not null))
        {
            return Refuse(scene, tail, platform, "a handle without a date");
        }

        var signature = Signature.Before(text, scene.Floor, tail.Bracket.Start);
        if (Credits.IsPicture(signature.Author.Of(text)) || IsParenthesis(text, tail, signature, limit))
        {
            return Refuse(scene, tail, platform, "the credit of a picture, or words between dashes");
        }

        if (Judge(scene, tail, signature) is not var (shape, confidence))
        {
            return Refuse(scene, tail, platform, "no dash and date, or no words, before a handle");
        }

        var words = WordsBefore.Read(scene, signature.Start, PostLength.OfTweet(tail.Date?.Match.Date), (_, _) => true, MixedPassage.Is(scene, tail.End) ? signature.Author : null);
        var end = WidgetWords.EndAfter(text, ended ?? tail.End, limit, signature.Author);
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
            WordsConfidence = Math.Min(words.Sure, confidence),
            DateConfidence = tail.Date?.Match.Ambiguous == true ? 0.5 : 1,
            AuthorConfidence = Math.Min(AuthorConfidence(text, signature), confidence),
        };
    }

    // A date in a language that is not read: a few words with a year up to the end of the line.
    private static int? UnreadDate(string text, int at, int end)
    {
        var (stop, digits, years) = (at, 0, 0);
        for (; stop < end && text[stop] is not ('\n' or '\r'); stop++)
        {
            digits = char.IsDigit(text[stop]) ? digits + 1 : 0;
            years += digits == 4 ? 1 : digits == 5 ? -1 : 0;
            if (stop - at > LongestDate || !(char.IsLetterOrDigit(text[stop]) || char.GetUnicodeCategory(text[stop]) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark || text[stop] is ' ' or '.' or ','))
            {
                return null;
            }
        }

        return years == 1 ? stop : null;
    }

    // The date in a passage of its own, below a name after a dash.
    private static PrintedDate? DateBelow(PostScene scene, Tail tail)
    {
        var text = scene.Text;
        return tail is { Date: null, IsBracketed: true } && Marks.Trim(text, tail.End, scene.Passage.End).IsEmpty
            && scene.After(1) is { Length: <= LongestDate } below && PrintedDate.After(text, below.Start, below.End) is { Match.Date: not null } date
            && Marks.Trim(text, date.End, below.End).IsEmpty && Signature.Before(text, scene.Floor, tail.Bracket.Start).Mark is SignatureMark.Dash
            ? date
            : null;
    }

    // Words may have been taken for the name, or part of a name for words.
    private static double AuthorConfidence(string text, Signature signature) =>
        signature.Mark == SignatureMark.Run ? 0.6 : Dashes.LastIn(text, signature.Author.Start, signature.Author.End) is null ? 1 : 0.85;

    private static PostFinding? Refuse(PostScene scene, Tail tail, string platform, string reason)
    {
        if (tail.IsBracketed && (tail.Date is not null || IsSetOff(scene, tail)))
        {
            scene.Near(new(tail.Bracket.Start, tail.End), $"{platform}.tail", reason);
        }

        return null;
    }

    // "The picture – by Ann Orme (@annorme) May 3, 2019 – went round": the sentence goes on behind the second dash.
    private static bool IsParenthesis(string text, Tail tail, Signature signature, int end)
    {
        var after = Marks.SkipBlanks(text, tail.End, end, 3);
        var next = Marks.SkipBlanks(text, after + 1, end, 3);
        return signature.Mark == SignatureMark.Dash && after > tail.End && after < end && text[after] == text[signature.Start] && next < end && char.IsLower(text[next]);
    }

    // One sign of three is what prose has too.
    private static bool IsSetOff(PostScene scene, Tail tail) =>
        Signature.Before(scene.Text, scene.Floor, tail.Bracket.Start).Mark is SignatureMark.Dash or SignatureMark.Mangled or SignatureMark.Gap;

    private static (string Shape, double Confidence)? Judge(PostScene scene, Tail tail, Signature signature)
    {
        var hasDay = tail.Date?.Match.Date is not null;
        return signature.Mark switch
        {
            SignatureMark.Dash when tail.Date is not null => tail.IsBracketed || hasDay || EndsItsLine(scene, tail) ? ("tail", 0.99) : null,
            SignatureMark.Dash => IsSignedWithoutDate(scene, signature) ? ("undated", 0.8) : null,
            _ when tail.IsLoose => null,
            SignatureMark.Hyphen when !tail.IsBracketed => EndsItsLine(scene, tail) && !signature.Author.IsEmpty ? ("hyphen", 0.75) : null,
            _ when !tail.IsBracketed || !(hasDay || EndsItsLine(scene, tail)) => null,
            SignatureMark.Hyphen => ("hyphen", hasDay ? 0.93 : 0.7),
            _ when !hasDay => null,
            SignatureMark.Mangled => ("mangled", 0.9),
            SignatureMark.Gap => ("gap", 0.85),
            SignatureMark.Line or SignatureMark.Run => IsCredit(scene, signature) ? ("bare", 0.75) : null,
            _ => null,
        };
    }

    private static bool Fits(string text, TextSpan words) =>
        !words.Of(text).Contains("(@", StringComparison.Ordinal) && PostLength.Reach(text, words.Start, words.End, PostLength.LongTweet) == words.Start;

    private static bool EndsItsLine(PostScene scene, Tail tail) => tail.Date is not null && Marks.LineEndsAt(scene.Text, tail.End, scene.Passage.End);

    private static bool IsSignedWithoutDate(PostScene scene, Signature signature)
    {
        var words = Marks.Trim(scene.Text, scene.Floor, signature.Start);
        return !signature.Author.IsEmpty && (words.IsEmpty ? scene.Before(1) is { } before && Evidence.IsPostLike(scene.Text, before) : IsLikelyPost(scene.Text, words));
    }

    // Without a date a few words before a name are an item of a list, and words between marks a motto.
    private static bool IsLikelyPost(string text, TextSpan words) =>
        Evidence.IsPostLike(text, words) || (words.Length > ShortestWords && text[words.Start] is not ('"' or '“' or '„' or '«' or '‘' or '»'));

    // A name that begins its passage with nothing before it is a byline.
    private static bool IsCredit(PostScene scene, Signature signature)
    {
        if (Credits.IsAny(signature.Author.Of(scene.Text)))
        {
            return false;
        }

        return !Marks.Trim(scene.Text, scene.Floor, signature.Start).IsEmpty || (scene.Floor == scene.Passage.Start && scene.Before(1) is { } before && Fits(scene.Text, before));
    }
}

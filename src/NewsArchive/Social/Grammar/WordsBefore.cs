using NewsArchive.Text;

namespace NewsArchive.Social.Grammar;

/// <summary>Walks left from an attribution to where its post begins.</summary>
internal static class WordsBefore
{
    private const int MostPassages = 8;

    /// <summary>Reads the post that ends at a place.</summary>
    /// <param name="scene">The text, and what is already claimed.</param>
    /// <param name="end">Where the attribution begins.</param>
    /// <param name="limit">The most that the post can hold.</param>
    /// <param name="mayReachBack">Whether the passage before belongs to the post where the attribution stands alone in its own.</param>
    /// <param name="author">The author's name, where the passage holds prose too; see <see cref="MixedPassage"/>.</param>
    public static PostText Read(PostScene scene, int end, int limit, Func<PostScene, TextSpan, bool> mayReachBack, TextSpan? author = null)
    {
        var text = scene.Text;
        var here = Marks.Trim(text, scene.Floor, end);
        if (!here.IsEmpty && !IsAdvertisement(scene, here))
        {
            return author is { } name && WidgetWords.LastOpening(text, here) is null && MixedPassage.StartOfPost(text, here, name, here.Start == scene.Passage.Start) is { } start
                ? PostText.Of(text, start, [Marks.Trim(text, start, end)]) with { Sure = 0.7 }
                : ReachBack(scene, Begin(text, here, limit), 1, limit);
        }

        return scene.Floor == scene.Passage.Start && scene.Before(1) is { } before && mayReachBack(scene, before)
            ? ReachBack(scene, Begin(text, before, limit), 2, limit)
            : PostText.Of(text, end, []);
    }

    // An advertisement that came between the words and their author.
    private static bool IsAdvertisement(PostScene scene, TextSpan here) =>
        here.Start == scene.Passage.Start && Promotion.EndsWithButton(here.Of(scene.Text)) && scene.Before(1) is { } before && Evidence.IsPostLike(scene.Text, before);

    /// <summary>Where the post begins in a stretch, and its words there.</summary>
    private static (int Start, TextSpan Words, double Sure) Begin(string text, TextSpan stretch, int limit)
    {
        if (WidgetWords.LastOpening(text, stretch) is { } opening)
        {
            return (opening.Start, Marks.Trim(text, opening.End, stretch.End), 1);
        }

        var (start, sure) = Cue.LastIn(text, stretch) is { } cue ? (cue, 0.9) : Seam.StartOfPost(text, stretch.Start, Promotion.PictureEnd(text, stretch), limit);
        var words = Marks.Trim(text, start, stretch.End);
        return (words.Start, words, sure);
    }

    /// <summary>
    /// A line break in a post may have become a blank line (embed-shapes X29, traps 4). Earlier passages belong to the post where it would be
    /// nothing but addresses or begin in the middle of a sentence without them, and they look like a post and fit.
    /// </summary>
    private static PostText ReachBack(PostScene scene, (int Start, TextSpan Words, double Sure) begin, int count, int limit)
    {
        var text = scene.Text;
        var (start, words, sure) = begin;
        List<TextSpan> stretches = words.IsEmpty ? [] : [words];
        var isWhole = start == words.Start && (count == 1 ? scene.Passage.Start : scene.Before(1)?.Start) == start;
        for (var left = limit - words.Length; isWhole && count <= MostPassages && scene.Before(count) is { } before && before.Length <= left; count++)
        {
            if (!BelongsTo(text, before, stretches[0]))
            {
                break;
            }

            stretches.Insert(0, before);
            left -= before.Length;
            (start, sure) = (before.Start, Math.Min(sure, 0.8));
        }

        if (isWhole && scene.Before(count) is { } opening && WidgetWords.IsOpening(text, opening))
        {
            start = opening.Start;
        }

        return PostText.Of(text, start, stretches) with { Sure = sure };
    }

    private static bool BelongsTo(string text, TextSpan before, TextSpan words) =>
        words.Of(text) is PostText.Placeholder ? !before.Of(text).EndsWith(":")
        : char.IsLower(text[words.Start]) && !Seam.EndsSentence(text, before.Start, before.End) ? Evidence.IsUnfinished(text, before)
        : Evidence.IsSurelyPost(text, before) || Evidence.IsPostLike(text, before) && (Evidence.IsOnlyLinks(text, words) || text[words.Start] == '#');
}

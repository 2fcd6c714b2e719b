using NewsArchive.Evaluation.Answers;
using NewsArchive.Evaluation.Labels;

namespace NewsArchive.Evaluation.Posts;

/// <summary>Which post of the answer is which post of the labels: one to one, the most alike first.</summary>
internal static class PostMatching
{
    private const double OverlapWithHandle = 0.3;
    private const double OverlapAlone = 0.6;
    private const double SameDayBonus = 0.1;

    /// <summary>The positions of the posts found, by the position of the post expected.</summary>
    public static Dictionary<int, int> Match(IReadOnlyList<LabelledPost> expected, IReadOnlyList<Post> found)
    {
        var compared = found.Select(post => new Compared(post)).ToList();
        var candidates = from e in Enumerable.Range(0, expected.Count)
                         let label = new ComparedLabel(expected[e])
                         from f in Enumerable.Range(0, compared.Count)
                         let likeness = Likeness(label, compared[f])
                         where likeness is not null
                         orderby likeness descending, Math.Abs(e - f), e, f
                         select (e, f);
        Dictionary<int, int> matches = [];
        HashSet<int> taken = [];
        foreach (var (e, f) in candidates)
        {
            if (!matches.ContainsKey(e) && taken.Add(f))
            {
                matches.Add(e, f);
            }
        }

        return matches;
    }

    /// <summary>How alike two posts are; null where they can't be the same.</summary>
    private static double? Likeness(ComparedLabel label, Compared found)
    {
        var overlap = label.Words.Max(words => WordBag.Overlap(words, found.Words));
        var sameAccount = label.Handle is { } handle
            ? handle == found.Handle
            : label.Author is { } author && (author == found.Author || author == Canonical.Author(found.Post.Handle));
        var sameDay = label.Day == found.Day;
        var sameAddress = label.Label is { Optional: true, Url: { Length: > 0 } url }
            && $"{Canonical.Text(found.Post.Url)} {found.Text}".Contains(url, StringComparison.Ordinal);
        var same = sameAccount
            ? overlap >= OverlapWithHandle || label.Text.Length == 0 || (found.Text.Length == 0 && sameDay)
            : label.Text.Length > 0 && overlap >= OverlapAlone;
        return same || sameAddress ? (sameAccount ? 1 : 0) + overlap + (sameDay ? SameDayBonus : 0) : null;
    }

    private record Compared(Post Post)
    {
        public string Text { get; } = Canonical.PostText(Post.Text);

        public string? Handle { get; } = Canonical.Handle(Post.Handle);

        public string? Author { get; } = Canonical.Author(Post.Author);

        public string? Day { get; } = Canonical.Date(Post.Date);

        public Bag Words => field ??= WordBag.Of(Text);
    }

    private sealed record ComparedLabel(LabelledPost Label) : Compared(Label)
    {
        public new IReadOnlyList<Bag> Words { get; } = [.. Label.TextAlt.Prepend(Label.Text).Select(text => WordBag.Of(Canonical.PostText(text)))];
    }
}

using NewsArchive.Evaluation.Answers;
using NewsArchive.Evaluation.Labels;
using NewsArchive.Evaluation.Tables;

namespace NewsArchive.Evaluation.Posts;

/// <summary>Scores the posts of an article.</summary>
internal static class PostScoring
{
    private const double NearlyAll = 0.9;
    private const double PostWeight = 1;
    private const double TextWeight = 0.5;
    private const double FieldWeight = 0.25;

    /// <summary>Scores them all: matched, missed and false. Optional posts count neither way.</summary>
    public static void Score(ArticleScore score, IReadOnlyList<Post> found)
    {
        var expected = score.Labels.Posts;
        var matches = PostMatching.Match(expected, found);
        for (var i = 0; i < expected.Count; i++)
        {
            if (!expected[i].Optional)
            {
                One(score, expected[i], matches.TryGetValue(i, out var at) ? found[at] : null);
            }
        }

        foreach (var post in found.Index().ExceptBy(matches.Values, post => post.Index))
        {
            One(score, null, post.Item);
        }
    }

    private static void One(ArticleScore score, LabelledPost? expected, Post? found)
    {
        var platform = expected?.Platform ?? Canonical.Platform(found?.Platform) ?? "none";
        var (exact, near) = expected is not null && found is not null ? CompareText(expected, found) : (false, false);
        Add(Field.Detected, expected is not null && found is not null);
        Add(Field.TextExact, exact);
        Add(Field.TextNear, near);
        foreach (var (name, value, canonical) in Field.OfPost)
        {
            var (right, given) = (expected is null ? null : canonical(value(expected)), found is null ? null : canonical(value(found)));
            score.Add(name, Tables.Score.Of(right is not null && right == given, given is not null, right is not null), platform);
            if (expected is not null && found is not null && right != given)
            {
                score.Wrong($"post's {name}", $"{Name(expected)}: expected {value(expected) ?? "none"}, found {value(found) ?? "none"}", FieldWeight);
            }
        }

        Wrong(score, expected, found, exact);

        void Add(string field, bool ok) => score.Add(field, Tables.Score.Of(ok, found is not null, expected is not null), platform);
    }

    private static (bool Exact, bool Near) CompareText(LabelledPost expected, Post found)
    {
        var text = Canonical.PostText(found.Text);
        var right = expected.TextAlt.Prepend(expected.Text).Select(Canonical.PostText).ToList();
        var exact = right.Contains(text);
        return (exact, exact || right.Exists(one => WordBag.Overlap(WordBag.Of(one), WordBag.Of(text)) >= NearlyAll));
    }

    private static void Wrong(ArticleScore score, LabelledPost? expected, Post? found, bool exact)
    {
        if (expected is null || found is null)
        {
            var post = expected ?? found!;
            score.Wrong(found is null ? "missed post" : "false post", $"{post.Platform} {Name(post)} {post.Date}: {Defect.Opening(Canonical.Text(post.Text))}", PostWeight);
        }
        else if (!exact)
        {
            score.Wrong("post's text", $"{Name(expected)}: expected {Ends(expected)}, found {Ends(found)}", TextWeight);
        }
    }

    private static string Name(Post post) => $"@{post.Handle ?? "?"} ({post.Author})";

    // Texts that differ mostly do so at an end.
    private static string Ends(Post post) => Canonical.PostText(post.Text) is var text && text.Length <= 120 ? $"“{text}”" : $"“{text[..70]} … {text[^50..]}”";
}

using NewsArchive.Social;
using NewsArchive.Text;

namespace NewsArchive.Quotations;

/// <summary>Joins speech over several paragraphs: the opening mark stands on each of them, the closing one on the last.</summary>
internal static class Paragraphs
{
    /// <summary>Marks the stretches that go on with the paragraph before; its words and theirs are one quotation.</summary>
    public static void Join(Draft[] drafts, List<TextSpan> prose, List<int> firsts, List<PostFinding> posts)
    {
        var post = 0;
        for (var i = 1; i < prose.Count; i++)
        {
            if (firsts[i] == firsts[i - 1] || firsts[i] == firsts[i + 1])
            {
                continue;
            }

            while (post < posts.Count && posts[post].Span.Start < prose[i - 1].End)
            {
                post++;
            }

            var apart = post < posts.Count && posts[post].Span.Start < prose[i].Start;
            var (open, next) = (drafts[firsts[i] - 1].Stretch, drafts[firsts[i]].Stretch);
            drafts[firsts[i]].Continues = !apart && !open.Closed && open.Span.End == prose[i - 1].End && next.Span.Start == prose[i].Start && open.Mark == next.Mark;
        }
    }
}

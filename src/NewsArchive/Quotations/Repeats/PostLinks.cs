using NewsArchive.Model;
using NewsArchive.Social;
using NewsArchive.Text;

namespace NewsArchive.Quotations.Repeats;

/// <summary>Links quotations to the posts whose words they repeat. The speaker is then the post's author.</summary>
/// <param name="text">The decoded file.</param>
/// <param name="posts">The posts of the article.</param>
internal sealed class PostLinks(string text, List<PostFinding> posts)
{
    private const int FewestExact = 2;
    private const int FewestNear = 7;
    private const double NearShare = 0.8;

    private readonly PostWords _words = new(text, posts);

    /// <summary>The finding with its post; the finding as it is where no post has its words.</summary>
    public QuotationFinding Link(QuotationFinding finding)
    {
        var words = WordHashes.Of(text, finding.Words.AsSpan());
        if (words.Count < FewestExact)
        {
            return finding;
        }

        if (_words.WithExactly(words) is { } same)
        {
            return Repeat(finding, same, "post.exact", 1);
        }

        if (_words.WithPart(words) is { } whole)
        {
            return Repeat(finding, whole, "post.part", 0.9);
        }

        if (words.Count < FewestNear || _words.Nearest(words) is not { } near || Differences.Between(text, words, _words[near]) is not { Share: >= NearShare } differences)
        {
            return finding;
        }

        var repeat = Repeat(finding, near, "post.near", 0.8);
        return repeat with { Oddities = repeat.Oddities.Add((DiagnosticRules.QuotationDiffers, differences.Sentence)) };
    }

    private QuotationFinding Repeat(QuotationFinding finding, int index, string rule, double confidence)
    {
        var author = posts[index].Author is { } span ? Words.OneLine(span.Of(text)) : null;
        var slips = author is not null && finding.Speaker is { } printed && Spelling.Slips(printed, author);
        var linked = finding with { Rule = rule, Post = index, Kind = QuotationKind.Direct, Confidence = confidence, Speaker = author ?? finding.Speaker };
        var message = $"The prose spells the speaker “{finding.Speaker}”, the post “{author}”.";
        return slips ? linked with { Oddities = linked.Oddities.Add((DiagnosticRules.SpeakerSpelling, message)) } : linked;
    }
}

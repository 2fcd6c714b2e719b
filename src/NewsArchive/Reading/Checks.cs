using System.Collections.Immutable;
using System.Globalization;
using NewsArchive.Model;
using NewsArchive.Quotations;
using NewsArchive.Social;
using NewsArchive.Text;

namespace NewsArchive.Reading;

/// <summary>Turns what the rooms noticed, and what only shows when all is read, into diagnostics.</summary>
internal sealed class Checks(SourceText text)
{
    private readonly List<(TextSpan Span, string Rule, string Message)> _found = [];

    /// <summary>Everything noticed, in the order of the places it speaks of; equal places in the order noticed.</summary>
    public ImmutableArray<Diagnostic> Diagnostics =>
        [.. _found.OrderBy(found => found.Span.Start).Select(found => new Diagnostic(found.Rule, found.Message, text.Bytes(found.Span)))];

    /// <summary>What is odd about the file as text.</summary>
    public Checks Text()
    {
        _found.AddRange(TextOddities.Of(text).Select(odd => (odd.Span, odd.Rule, odd.Message)));
        return this;
    }

    /// <summary>What is odd about the header.</summary>
    public Checks Header(Header header)
    {
        _found.AddRange(header.Oddities.Select(odd => (odd.Span, odd.Rule, odd.Message)));
        return this;
    }

    /// <summary>Passages, be it of the whole file or of its body, or posts so many that no more were looked for.</summary>
    public Checks Bounds(List<TextSpan> passages, List<TextSpan> body, List<PostFinding> posts)
    {
        if (Math.Max(passages.Count, body.Count) >= Passages.Most)
        {
            Add(body[^1], DiagnosticRules.TooMuch, "All that follows is one paragraph.");
        }

        if (posts.Count >= Social.Posts.Most)
        {
            Add(posts[^1].Span, DiagnosticRules.TooMuch, "Posts are looked for no further.");
        }

        return this;
    }

    /// <summary>Posts that were cut, or that are younger than the article.</summary>
    public Checks Posts(List<PostFinding> posts, DateOnly? articleDate)
    {
        foreach (var post in posts)
        {
            if (post.Truncated)
            {
                Add(post.Span, DiagnosticRules.TruncatedPost, "The post's words were cut off.");
            }

            // A day's difference is a time zone's.
            if (post.PostedOn is { } day && articleDate is { } date && day > date.AddDays(1))
            {
                Add(post.DateSpan ?? post.Span, DiagnosticRules.PostAfterArticle, $"The post is dated {Iso(day)}, after the article ({Iso(date)}).");
            }
        }

        return this;
    }

    /// <summary>What looked nearly like a post.</summary>
    public Checks NearPosts(IEnumerable<NearPost> near)
    {
        _found.AddRange(near.Select(post => (post.Span, DiagnosticRules.NearlyAPost, $"Nearly a post ({post.Rule}): {post.Reason}.")));
        return this;
    }

    /// <summary>The same quotations; what is odd about them is noted as they pass.</summary>
    public IEnumerable<QuotationFinding> Passing(IEnumerable<QuotationFinding> quotations)
    {
        foreach (var quotation in quotations)
        {
            foreach (var (rule, message) in quotation.Oddities)
            {
                Add(quotation.Span, rule, message);
            }

            yield return quotation;
        }
    }

    private void Add(TextSpan span, string rule, string message) => _found.Add((span, rule, message));

    private static string Iso(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}

using NewsArchive.Quotations;
using NewsArchive.Social;
using NewsArchive.Text;

namespace NewsArchive.Tests.Quotations;

/// <summary>Finds quotations in a text without posts, and prints them on one line each.</summary>
internal static class Quoted
{
    public static List<QuotationFinding> In(string text) => In(text, Passages.Of(text), []);

    /// <summary>The words of each quotation, as the model joins them.</summary>
    public static IEnumerable<string> Words(string text) => In(text).Select(quotation => NewsArchive.Text.Words.Join(text, quotation.Words.AsSpan()));

    /// <summary>The only quotation of a text.</summary>
    public static QuotationFinding One(string text) => Xunit.Assert.Single(In(text));

    public static string? Cue(string text, QuotationFinding quotation) => quotation.Cue is { } cue ? cue.Of(text).ToString() : null;

    public static string? Mention(string text, QuotationFinding quotation) => quotation.Mention is { } mention ? mention.Of(text).ToString() : null;

    /// <summary>Quotations of a text whose passages that end with an attribution are posts.</summary>
    public static List<QuotationFinding> WithPosts(string text)
    {
        var passages = Passages.Of(text);
        var posts = passages.Where(passage => Tail(text, passage) >= 0).Select(passage => Post(text, passage)).ToList();
        return In(text, [.. passages.Where(passage => Tail(text, passage) < 0)], posts);
    }

    private static List<QuotationFinding> In(string text, List<TextSpan> prose, List<PostFinding> posts) =>
        [.. QuotationFinder.In(text, prose, posts, LanguageGuess.Of(text, prose))];

    private static int Tail(string text, TextSpan passage)
    {
        var dash = passage.Of(text).LastIndexOf(" — ", StringComparison.Ordinal);
        return dash >= 0 && passage.Of(text)[dash..].Contains("(@", StringComparison.Ordinal) ? passage.Start + dash : -1;
    }

    private static PostFinding Post(string text, TextSpan passage)
    {
        var tail = Tail(text, passage);
        var handle = text.IndexOf(" (@", tail, StringComparison.Ordinal);
        return new("twitter", passage, "twitter.tail")
        {
            Words = [new(passage.Start, tail)],
            Author = new(tail + 3, handle),
            Handle = new(handle + 3, text.IndexOf(')', handle)),
        };
    }
}

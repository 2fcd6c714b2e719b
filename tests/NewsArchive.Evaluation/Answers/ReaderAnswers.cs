using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using NewsArchive.Model;
using NewsArchive.Reading;

namespace NewsArchive.Evaluation.Answers;

/// <summary>What the reader of this project answers.</summary>
internal static partial class ReaderAnswers
{
    /// <summary>Reads a file and says what was found.</summary>
    public static Answer Read(string path) => Of(ArticleReader.Read(SourceContent.Of(Path.GetFileName(path), File.ReadAllBytes(path))));

    /// <summary>An article as an answer: each stretch of prose is a body paragraph, each blank-line block of a post a post paragraph.</summary>
    public static Answer Of(Article article) => new()
    {
        File = article.Content.Source,
        Date = Iso(article.Date),
        Paragraphs = [.. article.Blocks.SelectMany(block => Paragraphs(article, block))],
        Posts = [.. article.Blocks.OfType<SocialPost>().Select(Post)],
        Quotations = [.. article.Quotations.Where(quotation => quotation.Kind == QuotationKind.Direct).Select(Quotation)],
    };

    private static IEnumerable<AnswerParagraph> Paragraphs(Article article, Block block) => block is not SocialPost
        ? [new("body", block.Text)]
        : BlankLine().Split(Slice(article, block.Range)).Where(part => !string.IsNullOrWhiteSpace(part)).Select(part => new AnswerParagraph("post", part));

    private static Post Post(SocialPost post) => new()
    {
        Platform = post.Platform,
        Text = post.Text,
        Author = post.Author,
        Handle = post.Handle,
        Date = Iso(post.PostedOn),
        Url = post.Permalink,
    };

    private static AnswerQuotation Quotation(Quotation quotation) => new(quotation.Text, quotation.Speaker ?? quotation.SpeakerMention, quotation.Cue);

    private static string? Iso(DateOnly? date) => date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Slice(Article article, ByteRange range) =>
        Encoding.GetEncoding(article.Encoding).GetString(article.Content.Bytes.Span[range.Start..range.End]);

    [GeneratedRegex(@"\n\s*\n")]
    private static partial Regex BlankLine();
}

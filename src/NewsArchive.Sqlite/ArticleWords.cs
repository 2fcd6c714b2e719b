using System.Text;
using NewsArchive.Model;

namespace NewsArchive.Sqlite;

/// <summary>What the full text holds of an article, where the view <c>article_words</c> cannot cut it out of the text.</summary>
/// <param name="Lead">The first paragraph.</param>
/// <param name="Body">The other paragraphs.</param>
/// <param name="Posts">The posts, their attribution included.</param>
internal sealed record ArticleWords(string Lead, string Body, string Posts)
{
    private const string BlankLine = "\n\n";

    /// <summary>Gathers the words of an article.</summary>
    public static ArticleWords Of(Article article)
    {
        var paragraphs = article.Blocks.OfType<Paragraph>().Select(paragraph => paragraph.Text).ToList();
        var posts = article.Blocks.OfType<SocialPost>().Select(post => Words(article, post));
        return new(paragraphs.FirstOrDefault(""), string.Join(BlankLine, paragraphs.Skip(1)), string.Join(BlankLine, posts));
    }

    private static string Words(Article article, SocialPost post) => article.TextIsExact
        ? Encoding.UTF8.GetString(article.Content.Bytes.Span[post.Range.Start..post.Range.End])
        : $"{post.Text} {post.Author} {post.Handle}";
}

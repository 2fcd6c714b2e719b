using NewsArchive.Model;
using NewsArchive.Quotations;
using NewsArchive.Social;
using NewsArchive.Text;

namespace NewsArchive.Reading;

/// <summary>Reads one file as one article. Pure: the same bytes give the same article, and no content makes it throw.</summary>
public static class ArticleReader
{
    /// <summary>
    /// The version of the rules. It rises whenever some file would be read otherwise than before, so that an archive knows what to read again.
    /// </summary>
    public const int Version = 1;

    /// <summary>Reads the article.</summary>
    /// <param name="content">The file's name and bytes.</param>
    public static Article Read(SourceContent content)
    {
        var text = TextDecoder.Decode(content.Bytes.Span);
        var passages = Passages.Of(text.Text);
        var header = HeaderReader.Read(text.Text, passages);
        var body = header.Body(text.Text, passages);
        List<NearPost> near = [];
        var posts = Posts.In(text.Text, body, near);
        var paragraphs = Tiles.Between(text.Text, body, posts);
        var language = header.Language ?? LanguageGuess.Of(text.Text, paragraphs);
        ArticleAssembly assembly = new(text);
        var blocks = assembly.Blocks(paragraphs, posts);
        var checks = new Checks(text).Text().Bounds(passages, body, posts).Header(header).Posts(posts, header.Date).NearPosts(near);
        var quotations = assembly.Quotations(checks.Passing(QuotationFinder.In(text.Text, paragraphs, posts, language)), posts, blocks);
        return new()
        {
            Content = content,
            Text = text.Text,
            Encoding = text.Encoding,
            TextIsExact = text.IsExact,
            Date = header.Date,
            DateRule = header.DateRule,
            DateAmbiguous = header.DateAmbiguous,
            DateZone = header.DateZone,
            Title = header.Title,
            Byline = header.Byline,
            Dateline = header.Dateline,
            Language = language,
            Header = text.Bytes(header.Span),
            Fields = assembly.Fields(header.Fields),
            Blocks = blocks,
            Quotations = quotations,
            Diagnostics = checks.Diagnostics,
        };
    }
}

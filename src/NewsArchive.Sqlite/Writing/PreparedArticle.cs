using System.Text;
using NewsArchive.Model;

namespace NewsArchive.Sqlite.Writing;

/// <summary>What an article becomes in the database, made on any thread so that the one writer has only to write it.</summary>
internal sealed class PreparedArticle
{
    // Cutting n pieces out of a text in SQL takes n times its size: beyond this many bytes the pieces are kept as well.
    private const long MostCutting = 1L << 28;

    // Sixteen bytes of numbers, and as much to say what the columns are.
    private const int RowOverhead = 48;

    /// <summary>Makes it.</summary>
    public PreparedArticle(Article article, JsonText json)
    {
        Words = ArticleWords.Of(article);
        var keepsPieces = (long)(article.Blocks.Length + article.Quotations.Length) * article.Content.Bytes.Length > MostCutting;
        KeepsWords = keepsPieces || !article.TextIsExact;
        Lead = article.Blocks.FirstOrDefault(block => block is Paragraph)?.Range;
        Fields = article.Fields is [{ Name: "date", Range: { Start: 6, End: 16 } }] ? null : json.Fields(article.Fields).ToArray();
        Diagnostics = json.Diagnostics(article.Diagnostics).ToArray();
        Blocks = BlockList.Write(json, article).ToArray();
        Text = article.TextIsExact ? article.Content.Bytes : Encoding.UTF8.GetBytes(article.Text);
        Posts = [.. article.Blocks.Index().Where(block => block.Item is SocialPost).Select(block => new PreparedPost(block.Index + 1, (SocialPost)block.Item))];
        Quotations = [.. article.Quotations.Select(quotation => new PreparedQuotation(quotation, keepsPieces || !IsSlice(article, quotation)))];
    }

    /// <summary>The words of the full text.</summary>
    public ArticleWords Words { get; }

    /// <summary>Whether the words are kept beside the text, as a view cannot cut them out of it.</summary>
    public bool KeepsWords { get; }

    /// <summary>The first paragraph.</summary>
    public ByteRange? Lead { get; }

    /// <summary>The column <c>fields</c>: null where there is a date alone, at the place where it usually stands.</summary>
    public byte[]? Fields { get; }

    /// <summary>The column <c>diagnostics</c>.</summary>
    public byte[] Diagnostics { get; }

    /// <summary>The column <c>blocks</c>.</summary>
    public byte[] Blocks { get; }

    /// <summary>The column <c>text</c>, in UTF-8.</summary>
    public ReadOnlyMemory<byte> Text { get; }

    /// <summary>The posts, in reading order.</summary>
    public IReadOnlyList<PreparedPost> Posts { get; }

    /// <summary>The quotations, in reading order.</summary>
    public IReadOnlyList<PreparedQuotation> Quotations { get; }

    /// <summary>About how many bytes the row in <c>content</c> takes, the file's own bytes left out; never less than it takes.</summary>
    public int RowSize => RowOverhead + (Fields?.Length ?? 0) + Diagnostics.Length + Blocks.Length + Text.Length + (Words.Extra?.Length ?? 0);

    private static bool IsSlice(Article article, Quotation quotation) =>
        article.TextIsExact && quotation.Parts is [var part] && TextPlaces.Holds(article.Content.Bytes.Span, part, quotation.Text);
}

/// <summary>A post to be written.</summary>
/// <param name="Block">Its 1-based position in the article's blocks.</param>
/// <param name="Post">The post.</param>
internal sealed record PreparedPost(int Block, SocialPost Post)
{
    /// <summary>What the tokenizer cannot make of its words.</summary>
    public byte[]? Extra { get; } = ArticleWords.ExtraOf(Post.Text, Post.Author);
}

/// <summary>A quotation to be written.</summary>
/// <param name="Quotation">The quotation.</param>
/// <param name="KeepsWords">Whether its words are kept, as they are not one stretch of the article's text.</param>
internal sealed record PreparedQuotation(Quotation Quotation, bool KeepsWords)
{
    /// <summary>What the tokenizer cannot make of its words.</summary>
    public byte[]? Extra { get; } = ArticleWords.ExtraOf(Quotation.Text, Quotation.Speaker, Quotation.Role);
}

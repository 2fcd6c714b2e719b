using System.Text;
using NewsArchive.Model;

namespace NewsArchive.Sqlite.Writing;

/// <summary>What an article becomes in the database, made on any thread so that the one writer has only to write it.</summary>
internal sealed class PreparedArticle
{
    // Cutting n pieces out of a text in SQL takes n times its size: beyond this many bytes the pieces are kept as well.
    private const long MostCutting = 1L << 28;

    // Fewer are written within some hundredths of a second.
    private const int MostParts = 10_000;

    private const int HeaderLength = 1;
    private const int Null = 1;

    private readonly int _numbers;
    private readonly int _bytes;

    /// <summary>Makes it.</summary>
    /// <param name="article">The article.</param>
    /// <param name="json">Writes lists.</param>
    /// <param name="hasFingerprint">Whether its copies will be looked for.</param>
    public PreparedArticle(Article article, JsonText json, bool hasFingerprint)
    {
        Fingerprint = hasFingerprint ? Similarity.Fingerprint.Of(article) ?? [] : null;
        Words = ArticleWords.Of(article);
        var keepsPieces = (long)(article.Blocks.Length + article.Quotations.Length) * article.Content.Bytes.Length > MostCutting;
        KeepsWords = keepsPieces || !article.TextIsExact;
        _numbers = Number(article.Header.Start) + Number(article.Header.End);
        _bytes = article.TextIsExact ? Null : Column(article.Content.Bytes.Length);
        Lead = article.Blocks.FirstOrDefault(block => block is Paragraph)?.Range;
        Fields = article.Fields is [{ Name: "date", Range: { Start: 6, End: 16 } }] ? null : json.Fields(article.Fields).ToArray();
        Diagnostics = json.Diagnostics(article.Diagnostics).ToArray();
        Blocks = BlockList.Write(json, article).ToArray();
        Text = article.TextIsExact ? article.Content.Bytes : Encoding.UTF8.GetBytes(article.Text);
        Posts = [.. article.Blocks.Index().Where(block => block.Item is SocialPost).Select(block => new PreparedPost(block.Index + 1, (SocialPost)block.Item))];
        Quotations = [.. article.Quotations.Select(quotation => new PreparedQuotation(quotation, keepsPieces || !IsSlice(article, quotation)))];
    }

    /// <summary>The column <c>fingerprint</c>.</summary>
    public byte[]? Fingerprint { get; }

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

    /// <summary>How many bytes the row in <c>content</c> takes.</summary>
    public long RowSize => (long)HeaderLength + Null + _numbers + Number(Lead?.Start ?? 0) + Number(Lead?.End ?? 0) + Column(Fields) + Column(Diagnostics) + Column(Blocks)
        + Column(Words.Extra) + Column(Text.Length) + _bytes;

    /// <summary>Whether it takes so long to write that nobody who presses Ctrl-C would wait for it.</summary>
    public bool IsHuge => Posts.Count + Quotations.Count > MostParts;

    /// <summary>Asked before each post and quotation is written.</summary>
    /// <exception cref="OperationCanceledException">It is huge, and not to be written to the end.</exception>
    public void ThrowIfHuge(CancellationToken cancel)
    {
        if (cancel.IsCancellationRequested && IsHuge)
        {
            cancel.ThrowIfCancellationRequested();
        }
    }

    private static int Column(byte[]? value) => value is null ? Null : Column(value.Length);

    // SQLite's file format, section 2.1: a column is a type, which for text is the double of its length and a little, and the value.
    private static int Column(int length) => length + (length < 58 ? 1 : length < 8185 ? 2 : length < 1_048_569 ? 3 : 4);

    private static int Number(long value) => value switch { <= 1 => 1, < 1 << 7 => 2, < 1 << 15 => 3, < 1 << 23 => 4, _ => 5 };

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

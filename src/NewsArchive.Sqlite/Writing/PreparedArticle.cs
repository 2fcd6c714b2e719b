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
        KeepsPieces = (long)(article.Blocks.Length + article.Quotations.Length) * article.Content.Bytes.Length > MostCutting;
        KeepsWords = KeepsPieces || !article.TextIsExact;
        Fields = json.Fields(article.Fields).ToArray();
        Diagnostics = json.Diagnostics(article.Diagnostics).ToArray();
        Blocks = BlockList.Write(json, article).ToArray();
        Text = article.TextIsExact ? article.Content.Bytes : System.Text.Encoding.UTF8.GetBytes(article.Text);
        Posts = [.. article.Blocks.OfType<SocialPost>().Select(post => ArticleWords.ExtraOf(post.Text, post.Author))];
        Quotations = [.. article.Quotations.Select(quotation => ArticleWords.ExtraOf(quotation.Text, quotation.Speaker, quotation.Role))];
    }

    /// <summary>The words of the full text.</summary>
    public ArticleWords Words { get; }

    /// <summary>Whether the words are kept beside the text, as a view cannot cut them out of it.</summary>
    public bool KeepsWords { get; }

    /// <summary>Whether the words of quotations are kept even where they are one stretch of the text.</summary>
    public bool KeepsPieces { get; }

    /// <summary>The column <c>fields</c>.</summary>
    public byte[] Fields { get; }

    /// <summary>The column <c>diagnostics</c>.</summary>
    public byte[] Diagnostics { get; }

    /// <summary>The column <c>blocks</c>.</summary>
    public byte[] Blocks { get; }

    /// <summary>The column <c>text</c>, in UTF-8.</summary>
    public ReadOnlyMemory<byte> Text { get; }

    /// <summary>The extra terms of each post.</summary>
    public IReadOnlyList<byte[]?> Posts { get; }

    /// <summary>The extra terms of each quotation.</summary>
    public IReadOnlyList<byte[]?> Quotations { get; }

    /// <summary>About how many bytes the row in <c>content</c> takes, the file's own bytes left out; never less than it takes.</summary>
    public int RowSize => RowOverhead + Fields.Length + Diagnostics.Length + Blocks.Length + Text.Length + (Words.Extra?.Length ?? 0);
}

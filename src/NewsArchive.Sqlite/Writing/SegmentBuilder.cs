using Microsoft.Data.Sqlite;
using NewsArchive.Model;
using NewsArchive.Sqlite.Sql;

namespace NewsArchive.Sqlite.Writing;

/// <summary>Builds the full text of a batch in memory, with FTS5 itself: one segment for each of its tables, to be grafted into the archive.</summary>
internal sealed class SegmentBuilder : IDisposable
{
    private readonly SqliteConnection _memory;
    private readonly Statement _article;
    private readonly Statement _post;
    private readonly Statement _quotation;

    private SegmentBuilder(SqliteConnection memory)
    {
        _memory = memory;
        _article = new(memory, SegmentSql.AddArticle);
        _post = new(memory, SegmentSql.AddPost);
        _quotation = new(memory, SegmentSql.AddQuotation);
    }

    /// <summary>The database in memory, where the segments are.</summary>
    public SqliteConnection Memory => _memory;

    /// <summary>Makes an empty one.</summary>
    public static SegmentBuilder Create()
    {
        var memory = Connections.Memory();
        Script.Run(memory, SegmentSql.Make);
        return new(memory);
    }

    /// <summary>Indexes prepared articles, in place of what was indexed before.</summary>
    public void Build(IEnumerable<NumberedArticle> articles)
    {
        List<NumberedArticle> inOrder = [.. articles];
        Script.Run(_memory, SegmentSql.Clear);
        Script.Run(_memory, SegmentSql.Begin);
        inOrder.ForEach(AddPosts);
        inOrder.ForEach(AddQuotations);

        // A key that is not higher than the one before makes FTS5 write out what it has gathered.
        inOrder.Sort((x, y) => x.Key.CompareTo(y.Key));
        inOrder.ForEach(AddArticle);
        Script.Run(_memory, SegmentSql.Merge);
    }

    public void Dispose()
    {
        _article.Dispose();
        _post.Dispose();
        _quotation.Dispose();
        _memory.Dispose();
    }

    private void AddArticle(NumberedArticle numbered)
    {
        var words = numbered.Prepared!.Words;
        _article.Bind(numbered.Key).BindText(words.Body).BindText(words.Title).BindText(words.Lead).BindText(words.Posts).BindText(words.Extra).Run();
    }

    private void AddPosts(NumberedArticle numbered)
    {
        var number = 0;
        foreach (var post in numbered.Article.Blocks.OfType<SocialPost>())
        {
            _post.Bind(numbered.Post + number).Bind(post.Text).Bind(post.Author).Bind(post.Handle).BindText(numbered.Prepared!.Posts[number++]).Run();
        }
    }

    private void AddQuotations(NumberedArticle numbered)
    {
        for (var i = 0; i < numbered.Article.Quotations.Length; i++)
        {
            var quotation = numbered.Article.Quotations[i];
            _quotation.Bind(numbered.Quotation + i).Bind(quotation.Text).Bind(quotation.Speaker).Bind(quotation.Role)
                .BindText(numbered.Prepared!.Quotations[i]).Run();
        }
    }
}

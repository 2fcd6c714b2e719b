using Microsoft.Data.Sqlite;
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
        _article.Bind(numbered.Key).BindText(words.Body.Span).BindText(words.Title).BindText(words.Lead.Span).BindText(words.Posts.Span).BindText(words.Extra).Run();
    }

    private void AddPosts(NumberedArticle numbered)
    {
        var id = numbered.Post;
        foreach (var prepared in numbered.Prepared!.Posts)
        {
            _post.Bind(id++).Bind(prepared.Post.Text).Bind(prepared.Post.Author).Bind(prepared.Post.Handle).BindText(prepared.Extra).Run();
        }
    }

    private void AddQuotations(NumberedArticle numbered)
    {
        var id = numbered.Quotation;
        foreach (var prepared in numbered.Prepared!.Quotations)
        {
            var quotation = prepared.Quotation;
            _quotation.Bind(id++).Bind(quotation.Text).Bind(quotation.Speaker).Bind(quotation.Role).BindText(prepared.Extra).Run();
        }
    }
}

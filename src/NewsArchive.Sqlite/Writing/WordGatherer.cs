using NewsArchive.Sqlite.Segments;

namespace NewsArchive.Sqlite.Writing;

/// <summary>Gathers the words of batches, one batch at a time.</summary>
internal sealed class WordGatherer
{
    private readonly RunBuilder _articles = new(columns: 5);
    private readonly RunBuilder _posts = new(columns: 4);
    private readonly RunBuilder _quotations = new(columns: 4);

    /// <summary>Gathers the words of prepared articles.</summary>
    /// <param name="articles">The articles.</param>
    /// <param name="words">Where they go to; empty.</param>
    /// <returns>Whether that could be done; not where only FTS5 itself knows what to make of a word.</returns>
    public bool Gather(IReadOnlyCollection<NumberedArticle> articles, BatchWords words)
    {
        foreach (var numbered in articles.OrderBy(numbered => numbered.Key))
        {
            AddArticle(numbered, words.Articles);
        }

        foreach (var numbered in articles)
        {
            AddPosts(numbered, words.Posts);
            AddQuotations(numbered, words.Quotations);
        }

        return _articles.Finish(words.Articles) & _posts.Finish(words.Posts) & _quotations.Finish(words.Quotations);
    }

    private static void Add(RunBuilder builder, Run run, long row, string? first, string? second, string? third, byte[]? extra)
    {
        builder.Begin(row);
        builder.Add(first);
        builder.Add(second);
        builder.Add(third);
        builder.Add(extra);
        builder.End(run);
    }

    private void AddArticle(NumberedArticle numbered, Run run)
    {
        var words = numbered.Prepared!.Words;
        _articles.Begin(numbered.Key);
        _articles.Add(words.Body.Span);
        _articles.Add(words.Title);
        _articles.Add(words.Lead.Span);
        _articles.Add(words.Posts.Span);
        _articles.Add(words.Extra);
        _articles.End(run);
    }

    private void AddPosts(NumberedArticle numbered, Run run)
    {
        var id = numbered.Post;
        foreach (var prepared in numbered.Prepared!.Posts)
        {
            Add(_posts, run, id++, prepared.Post.Text, prepared.Post.Author, prepared.Post.Handle, prepared.Extra);
        }
    }

    private void AddQuotations(NumberedArticle numbered, Run run)
    {
        var id = numbered.Quotation;
        foreach (var prepared in numbered.Prepared!.Quotations)
        {
            Add(_quotations, run, id++, prepared.Quotation.Text, prepared.Quotation.Speaker, prepared.Quotation.Role, prepared.Extra);
        }
    }
}

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
            _posts.Begin(id++);
            _posts.Add(prepared.Post.Text);
            _posts.Add(prepared.Post.Author);
            _posts.Add(prepared.Post.Handle);
            _posts.Add(prepared.Extra);
            _posts.End(run);
        }
    }

    private void AddQuotations(NumberedArticle numbered, Run run)
    {
        var id = numbered.Quotation;
        foreach (var prepared in numbered.Prepared!.Quotations)
        {
            _quotations.Begin(id++);
            _quotations.Add(prepared.Quotation.Text);
            _quotations.Add(prepared.Quotation.Speaker);
            _quotations.Add(prepared.Quotation.Role);
            _quotations.Add(prepared.Extra);
            _quotations.End(run);
        }
    }
}

using NewsArchive.Model;
using NewsArchive.Storage;

namespace NewsArchive.Tests.Storage;

/// <summary>What every store promises, in the classes derived from this one. A store's own test classes say only how to make one.</summary>
public abstract class StoreContract : IDisposable
{
    private readonly ArchiveFolder _folder = new();
    private readonly Lazy<IArticleStore> _store;

    protected StoreContract() => _store = new(() => Create(_folder.Archive));

    /// <summary>A store that is empty at the start of each test.</summary>
    protected IArticleStore Store => _store.Value;

    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Makes a store for writing.</summary>
    protected abstract IArticleStore Create(string path);

    protected virtual void Dispose(bool disposing)
    {
        Store.Dispose();
        _folder.Dispose();
    }

    protected static SourcedArticle New(string source, string? date, string text) => new ArticleBuilder(source, date).Paragraph(text).Sourced();

    protected ArticleId Save(SourcedArticle article) => Store.Save([article])[0].Id;

    protected ArticleId Save(Article article) => Save(new SourcedArticle(article, article.Content.Bytes.Length, ArticleBuilder.Seen, ArticleBuilder.Seen, 1));
}

using NewsArchive.Sqlite;
using NewsArchive.Storage;

namespace NewsArchive.Tests.Storage;

public sealed class SqliteArticleStoreTests : ArticleStoreContract
{
    private readonly ArchiveFolder _folder = new();

    public SqliteArticleStoreTests() => Store = SqliteArticleStore.Create(_folder.Archive);

    protected override IArticleStore Store { get; }

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        _folder.Dispose();
    }
}

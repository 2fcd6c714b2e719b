using NewsArchive.Sqlite;
using NewsArchive.Storage;

namespace NewsArchive.Tests.Storage;

public sealed class SqliteKeepingTests : KeepingContract
{
    protected override IArticleStore Create(string path) => SqliteArticleStore.Create(path);
}

public sealed class SqliteSearchTests : SearchContract
{
    protected override IArticleStore Create(string path) => SqliteArticleStore.Create(path);
}

public sealed class SqliteSamePostTests : SamePostContract
{
    protected override IArticleStore Create(string path) => SqliteArticleStore.Create(path);
}

public sealed class SqliteListTests : ListContract
{
    protected override IArticleStore Create(string path) => SqliteArticleStore.Create(path);
}

public sealed class SqliteFormerTests : FormerContract
{
    protected override IArticleStore Create(string path) => SqliteArticleStore.Create(path);
}

public sealed class SqliteExportTests : ExportContract
{
    protected override IArticleStore Create(string path) => SqliteArticleStore.Create(path);
}

public sealed class SqliteClusterTests : ClusterContract
{
    protected override IArticleStore Create(string path) => SqliteArticleStore.Create(path);
}

/// <summary>Copies that came without fingerprints are found as well.</summary>
public sealed class SqliteLateClusterTests : ClusterContract
{
    protected override IArticleStore Create(string path) => SqliteArticleStore.Create(path, new() { Fingerprints = false });
}

using System.Collections.Immutable;
using Dapper;
using Microsoft.Data.Sqlite;
using NewsArchive.Model;
using NewsArchive.Sqlite.Rows;
using NewsArchive.Sqlite.Sql;
using NewsArchive.Storage;

namespace NewsArchive.Sqlite;

/// <summary>An archive in one SQLite file. <c>docs/store.md</c> describes its tables.</summary>
public sealed class SqliteArticleStore : IArticleStore
{
    private readonly string _path;
    private readonly SqliteConnection _connection;
    private readonly bool _writes;
    private long _added;

    private SqliteArticleStore(string path, Func<string, SqliteConnection> open, bool writes) => (_path, _connection, _writes) = (path, open(path), writes);

    /// <summary>Opens an archive for reading and writing; makes it, or brings its schema up to date, where need be.</summary>
    /// <exception cref="StorageException">The file is not an archive, or newer than this program, or cannot be written.</exception>
    public static SqliteArticleStore Create(string path) => new(path, Connections.Writing, true);

    /// <summary>Opens an archive for reading only; creates nothing and changes nothing.</summary>
    /// <exception cref="StorageException">There is no archive, or it has another schema than this program's, or it cannot be read.</exception>
    public static SqliteArticleStore Open(string path) => new(path, Connections.Reading, false);

    /// <summary>The version of the schema that this program makes and reads.</summary>
    public static int SchemaVersion => Migrations.Latest;

    /// <summary>The version of SQLite.</summary>
    public static string SqliteVersion
    {
        get
        {
            SQLitePCL.Batteries_V2.Init();
            return SQLitePCL.raw.sqlite3_libversion().utf8_to_string();
        }
    }

    /// <inheritdoc/>
    public KnownSource? FindSource(string source) =>
        Try(() => _connection.QuerySingleOrDefault<KnownSourceRow>(SourceSql.Known, new { Source = source })?.Known());

    /// <inheritdoc/>
    public IReadOnlyList<SaveOutcome> Save(IReadOnlyList<SourcedArticle> batch) => Try(() =>
    {
        var outcomes = new Holdings(_connection).Save(batch);
        _added += outcomes.Count(outcome => outcome.Kind != SaveKind.Unchanged);
        return outcomes;
    });

    /// <inheritdoc/>
    public SearchResult Search(SearchQuery query) => Try(() => new Searcher(_connection).Search(query));

    /// <inheritdoc/>
    public StoredArticle? Find(ArticleId id) => Try(() =>
    {
        var row = _connection.QuerySingleOrDefault<ArticleRow>(ArticleSql.Article, new { id.Key });
        if (row is null)
        {
            return null;
        }

        var sources = Sources(id);
        List<PostRow> posts = [.. _connection.Query<PostRow>(ListSql.PostsOf, new { id.Key })];
        var others = _connection.Query<OccurrenceRow>(ListSql.AlsoIn, new { id.Key }).ToLookup(other => other.Block, other => new ArticleId(other.Article));
        var quotations = _connection.Query<QuotationRow>(ListSql.QuotationsOf, new { id.Key });
        var aliases = _connection.Query<AliasRow>(ExportSql.Aliases, new { First = id.Key, Last = id.Key });
        return new StoredArticle(
            id,
            row.Article(sources[0], posts, quotations),
            sources,
            [.. posts.Select(post => new PostOccurrences(post.PostKey, [.. others[post.Block]]))],
            row.ClusterId,
            [.. aliases.Select(alias => new ArticleId(alias.Alias))]);
    });

    /// <inheritdoc/>
    public StoredArticle? Find(string source) => FindSource(source) is { } known ? Find(known.Article) : null;

    /// <inheritdoc/>
    public IEnumerable<StoredPost> Posts(PostQuery query) => TryEach(new Lists(_connection).Posts(query));

    /// <inheritdoc/>
    public IEnumerable<StoredQuotation> Quotations(QuotationQuery query) => TryEach(new Lists(_connection).Quotations(query));

    /// <inheritdoc/>
    public IEnumerable<ExportedArticle> Export(ExportQuery query) => TryEach(new Exporter(_connection).Export(query));

    /// <inheritdoc/>
    public ArchiveStats Stats() => Try(() => Statistics.Of(_connection));

    /// <inheritdoc/>
    public bool Remove(ArticleId id) => Try(() => new Holdings(_connection).Remove(id));

    /// <inheritdoc/>
    public bool Remove(string source) => Try(() => new Holdings(_connection).Remove(source));

    /// <summary>Closes the archive. After writing, everything is in the one file: no log stays beside it unless somebody else has it open.</summary>
    public void Dispose()
    {
        try
        {
            Finish();
        }
        catch (SqliteException)
        {
            // Only polish: whatever was saved is saved, and the next writer does it again.
        }

        _connection.Dispose();
    }

    private void Finish()
    {
        if (!_writes || _connection.State != System.Data.ConnectionState.Open)
        {
            return;
        }

        if (_added > 0 && _added * 4 >= _connection.QuerySingle<long>(SetupSql.CountArticles))
        {
            _connection.Execute(SetupSql.MergeIndexes);
        }

        _connection.Execute(SetupSql.Finish);
    }

    private ImmutableArray<string> Sources(ArticleId id)
    {
        ImmutableArray<string> holders = [.. _connection.Query<string>(SourceSql.HoldersOf, new { id.Key })];
        return holders.IsEmpty ? [.. _connection.Query<string>(SourceSql.LastHolderOf, new { id.Key })] : holders;
    }

    private T Try<T>(Func<T> work)
    {
        try
        {
            return work();
        }
        catch (SqliteException failure)
        {
            throw Failure.Of(_path, failure);
        }
    }

    private IEnumerable<T> TryEach<T>(IEnumerable<T> rows)
    {
        using var each = Try(rows.GetEnumerator);
        while (Try(each.MoveNext))
        {
            yield return each.Current;
        }
    }
}

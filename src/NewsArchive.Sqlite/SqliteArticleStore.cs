using Dapper;
using Microsoft.Data.Sqlite;
using NewsArchive.Model;
using NewsArchive.Sqlite.Copies;
using NewsArchive.Sqlite.Searching;
using NewsArchive.Sqlite.Sql;
using NewsArchive.Sqlite.Writing;
using NewsArchive.Storage;

namespace NewsArchive.Sqlite;

/// <summary>An archive in one SQLite file. <c>docs/store.md</c> describes its tables.</summary>
public sealed class SqliteArticleStore : IArticleStore
{
    private readonly string _path;
    private readonly SqliteConnection _connection;
    private readonly RankFunction _relevance;
    private readonly ArchiveLock? _lock;
    private readonly WriteOptions _how;
    private readonly Patience? _patience;
    private readonly Preparation _preparation;
    private readonly SqliteConnection? _lookups;
    private SourceLookup? _sources;
    private Writer? _writer;
    private bool _hasReread;

    private SqliteArticleStore(string path, Func<string, SqliteConnection> open, WriteOptions how)
    {
        (_path, _connection, _how) = (path, open(path), how);
        (_relevance, _preparation) = (new(_connection), new(how));
    }

    private SqliteArticleStore(string path, SqliteConnection connection, SqliteConnection lookups, ArchiveLock taken, Patience patience, WriteOptions how)
        : this(path, _ => connection, how) => (_lookups, _lock, _patience) = (lookups, taken, patience);

    /// <summary>Opens an archive for reading and writing; makes it, or brings its schema up to date, where need be. Only one program has it so at a time.</summary>
    /// <param name="path">The archive's file.</param>
    /// <param name="how">How to write.</param>
    /// <exception cref="StorageException">The file is not an archive, or newer than this program, or cannot be written.</exception>
    /// <exception cref="OperationCanceledException">Waiting for another program was ended.</exception>
    public static SqliteArticleStore Create(string path, WriteOptions how)
    {
        ArchiveFile.Exists(path);
        // CA2000: disposed of with the store.
#pragma warning disable CA2000
        var taken = ArchiveLock.Take(path, how.Waiting, how.Cancel);
        SqliteConnection? connection = null;
        try
        {
            connection = Connections.Writing(path, how, out var patience);
            return new(path, connection, Connections.Another(path), taken, patience, how);
        }
        catch
        {
            connection?.Dispose();
            taken.Dispose();
            throw;
        }
#pragma warning restore CA2000
    }

    /// <summary>Opens an archive for reading and writing in the usual way.</summary>
    /// <exception cref="StorageException">The file is not an archive, or newer than this program, or cannot be written.</exception>
    public static SqliteArticleStore Create(string path) => Create(path, new());

    /// <summary>Opens an archive for reading only; creates nothing and changes nothing.</summary>
    /// <exception cref="StorageException">There is no archive, or it has another schema than this program's, or it cannot be read.</exception>
    public static SqliteArticleStore Open(string path) => new(path, Connections.Reading, new());

    /// <summary>The version of the schema that this program makes and reads.</summary>
    public static int SchemaVersion => Migrations.Latest;

    /// <summary>The version of SQLite.</summary>
    public static string SqliteVersion => Connections.Version;

    /// <inheritdoc/>
    public KnownSource? FindSource(string source) => Try(() => Sources.Find(source));

    /// <inheritdoc/>
    public IReadOnlyList<KnownSource> FilesUnder(string beginning, string after, int most) => Try(() => Sources.FilesUnder(beginning, after, most));

    /// <inheritdoc/>
    public string? HashOf(ArticleId id) => Try(() => Sources.HashOf(id));

    /// <inheritdoc/>
    public bool HoldsContainer(string source, long size, DateTimeOffset modifiedAt) => Try(() => Sources.HoldsContainer(source, size, modifiedAt));

    /// <inheritdoc/>
    public SourcedArticle Prepare(SourcedArticle article) => _preparation.Of(article);

    /// <inheritdoc/>
    public IArticleBatch Number(Arrivals arrivals) => Try(() => (_writer = Writer.After(_writer, _path, _connection, _preparation, _patience, _how)).Number(arrivals));

    /// <inheritdoc/>
    public void Flush() => Try(() => _writer?.Flush() ?? false);

    /// <inheritdoc/>
    public IReadOnlyList<OutdatedArticle> ReadBefore(int parserVersion, ArticleId? after) => Try(() => Sources.ReadBefore(parserVersion, after));

    /// <inheritdoc/>
    public (long Articles, long Bytes) CountReadBefore(int parserVersion) => Try(() => Sources.CountReadBefore(parserVersion));

    /// <inheritdoc/>
    public IReadOnlyList<ArticleId> Reread(IReadOnlyList<(ArticleId Id, Article Article)> articles, int parserVersion) => Try(() =>
    {
        // A writer knows which ids are free, and would not learn of those that are given here.
        _writer?.Flush();
        _writer?.Dispose();
        (_writer, _hasReread) = (null, true);
        using Rereader rereader = new(_path, _connection, _preparation, _how.Cancel);
        return rereader.Write(articles, parserVersion);
    });

    /// <inheritdoc/>
    public long GroupCopies(CancellationToken cancel) => Try(() => new CopySearch(_connection, cancel).Run());

    /// <inheritdoc/>
    public SearchResult Search(SearchQuery query) => Search(query, searcher => WithFormer.IsAskedFor(query) ? new WithFormer(searcher).Search(query) : searcher.Search(query));

    /// <inheritdoc/>
    public IReadOnlyList<ArticleId> Ids(SearchQuery query) => Search(query, searcher => WithFormer.IsAskedFor(query) ? new WithFormer(searcher).Ids(query) : searcher.Ids(query));

    /// <inheritdoc/>
    public long Count(SearchQuery query) => Search(query, searcher => WithFormer.IsAskedFor(query) ? new WithFormer(searcher).Count(query) : searcher.Count(query));

    /// <inheritdoc/>
    public FacetCounts Facet(SearchQuery query, Facet facet) => Search(query, searcher => searcher.Facet(query, facet));

    /// <inheritdoc/>
    public Timeline Timeline(SearchQuery query, Interval? by) => Search(query, searcher => searcher.Timeline(query, by));

    /// <inheritdoc/>
    public SearchExplanation Explain(SearchQuery query) => Search(query, searcher => searcher.Explain(query));

    /// <inheritdoc/>
    public IReadOnlyList<string> Shortened(SearchQuery query) => query.Exhaustive || !query.Query.HasBeginnings ? [] : Search(query, searcher => searcher.Shortened(query));

    /// <inheritdoc/>
    public StoredArticle? Find(ArticleId id) => Try(() => new WholeArticle(_connection).Of(Holdings.Now(id)));

    /// <inheritdoc/>
    public StoredArticle? Find(string source) => FindSource(source) is { } known ? Find(known.Article) : null;

    /// <inheritdoc/>
    public IReadOnlyList<Revision> Revisions(ArticleId id) => Try(() => Holdings.Revisions(Holdings.Now(id)));

    /// <inheritdoc/>
    public Listed<StoredPost> Posts(PostQuery query) => TryEach(Try(() => new Lists(_connection).Posts(query)));

    /// <inheritdoc/>
    public Listed<StoredQuotation> Quotations(QuotationQuery query) => TryEach(Try(() => new Lists(_connection).Quotations(query)));

    /// <inheritdoc/>
    public IEnumerable<ExportedArticle> Export(ExportQuery query) => TryEach(new Exporter(_connection).Export(query));

    /// <inheritdoc/>
    public ArchiveStats Stats() => Try(() => Statistics.Of(_connection));

    /// <inheritdoc/>
    public bool Remove(ArticleId id) => Try(() => Holdings.Remove(Holdings.Now(id)));

    /// <inheritdoc/>
    public bool Remove(string source) => Try(() => Holdings.Remove(source));

    /// <inheritdoc/>
    public void Forget(IReadOnlyList<string> sources) => Try(() => Holdings.Forget(sources));

    /// <summary>
    /// Closes the archive. After writing, everything is in the one file: no log stays beside it unless somebody else has it open. Where the writing was
    /// cancelled, the full text is left as it is, which takes no time.
    /// </summary>
    public void Dispose()
    {
        try
        {
            _sources?.Dispose();
            _writer?.Dispose();
            _lookups?.Dispose();
            if (_lock is not null && _patience is { IsOver: false } && _connection.State == System.Data.ConnectionState.Open)
            {
                Polish.Apply(_path, _connection, _hasReread || _writer?.Added > 0, _how.Cancel);
            }
        }
        finally
        {
            _connection.Dispose();
            _lock?.Dispose();
        }
    }

    private Holdings Holdings => new(_connection);
    private SourceLookup Sources => _sources ??= new(_lookups ?? _connection);
    private T Try<T>(Func<T> work) => Failure.Told(_path, work);

    private T Search<T>(SearchQuery query, Func<Searcher, T> answer) => Try(() =>
    {
        // What is counted and what is shown are of one moment, whatever others write.
        using var snapshot = Transaction.BeginReading(_connection);
        using Searcher searcher = new(_connection, _relevance);
        try
        {
            return answer(searcher);
        }
        catch (SqliteException failure) when (query.Raw is not null && failure.SqliteErrorCode == SQLitePCL.raw.SQLITE_ERROR)
        {
            throw Failure.OfRaw(failure);
        }
    });

    private Listed<T> TryEach<T>(Listed<T> list) => list with { Items = TryEach(list.Items) };

    private IEnumerable<T> TryEach<T>(IEnumerable<T> rows)
    {
        using var each = Try(rows.GetEnumerator);
        while (Try(each.MoveNext))
        {
            yield return each.Current;
        }
    }
}

using Microsoft.Data.Sqlite;
using NewsArchive.Model;
using NewsArchive.Sqlite.Sql;
using NewsArchive.Storage;

namespace NewsArchive.Sqlite;

/// <summary>Tells what the archive knows of sources: whichever thread asks, and until it is closed.</summary>
/// <param name="connection">A connection that nobody else uses meanwhile.</param>
internal sealed class SourceLookup(SqliteConnection connection) : IDisposable
{
    private const int MostArticles = 500;
    private const long MostBytes = 4L << 20;

    private readonly Lock _lock = new();
    private readonly Statement _known = new(connection, SourceSql.Known);
    private readonly Statement _filesUnder = new(connection, SourceSql.FilesUnder);
    private readonly Statement _hashOf = new(connection, SourceSql.HashOf);
    private readonly Statement _holdsContainer = new(connection, SourceSql.HoldsContainer);
    private readonly Statement _readBefore = new(connection, RereadSql.ReadBefore);
    private bool _isClosed;

    /// <summary>What is known of a source, or null.</summary>
    /// <exception cref="ObjectDisposedException">It is closed.</exception>
    public KnownSource? Find(string source) => Ask(() => Rows(_known.Bind(source))) is [var known, ..] ? known : null;

    /// <summary>The next sources on disk with a beginning.</summary>
    /// <exception cref="ObjectDisposedException">It is closed.</exception>
    public IReadOnlyList<KnownSource> FilesUnder(string beginning, string after, int most) =>
        Ask(() => Rows(_filesUnder.Bind(after.Length > 0 ? after : beginning).Bind(beginning).Bind(most)));

    /// <summary>The hash of an article, or null.</summary>
    /// <exception cref="ObjectDisposedException">It is closed.</exception>
    public string? HashOf(ArticleId id) => Ask(() =>
    {
        string? hash = null;
        for (_hashOf.Bind(id.Key); _hashOf.Next();)
        {
            hash = Convert.ToHexStringLower(_hashOf.Blob(0));
        }

        return hash;
    });

    /// <summary>Whether a container of this size and time was read to its end.</summary>
    /// <exception cref="ObjectDisposedException">It is closed.</exception>
    public bool HoldsContainer(string source, long size, DateTimeOffset modifiedAt) =>
        Ask(() => _holdsContainer.Bind(source).Bind(size).Bind(Moment.Ticks(modifiedAt)).Number() == 1);

    /// <summary>The next articles that rules of an earlier version read.</summary>
    /// <exception cref="ObjectDisposedException">It is closed.</exception>
    public IReadOnlyList<OutdatedArticle> ReadBefore(int version, ArticleId? after) => Ask(() =>
    {
        var (articles, bytes) = (new List<OutdatedArticle>(), 0L);
        _readBefore.Bind(after?.Key ?? 0).Bind(version);
        while (_readBefore.Next())
        {
            SourceContent content = new(_readBefore.Text(2), _readBefore.Blob(3).ToArray(), Convert.ToHexStringLower(_readBefore.Blob(1)));
            articles.Add(new(new(_readBefore.Integer(0)), content));
            bytes += content.Bytes.Length;
            if (articles.Count >= MostArticles || bytes >= MostBytes)
            {
                _readBefore.Stop();
                break;
            }
        }

        return articles;
    });

    /// <summary>How many articles rules of an earlier version read, and how many bytes their files had.</summary>
    /// <exception cref="ObjectDisposedException">It is closed.</exception>
    public (long Articles, long Bytes) CountReadBefore(int version) => Ask(() =>
    {
        using Statement count = new(connection, RereadSql.CountReadBefore);
        count.Bind(version).Next();
        return (count.Integer(0), count.Integer(1));
    });

    /// <summary>Tells nothing any more.</summary>
    public void Dispose()
    {
        lock (_lock)
        {
            _isClosed = true;
            _known.Dispose();
            _filesUnder.Dispose();
            _hashOf.Dispose();
            _holdsContainer.Dispose();
            _readBefore.Dispose();
        }
    }

    private static List<KnownSource> Rows(Statement bound)
    {
        List<KnownSource> rows = [];
        while (bound.Next())
        {
            rows.Add(new(bound.Text(0), new(bound.Integer(1)), bound.Integer(2), Moment.Of(bound.Integer(3)), bound.Integer(4) != 0));
        }

        return rows;
    }

    // A thread that an ingest left behind may ask late.
    private T Ask<T>(Func<T> question)
    {
        lock (_lock)
        {
            ObjectDisposedException.ThrowIf(_isClosed, this);
            return question();
        }
    }
}

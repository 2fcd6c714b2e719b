using Microsoft.Data.Sqlite;
using NewsArchive.Sqlite.Segments;
using NewsArchive.Sqlite.Sql;
using NewsArchive.Storage;

namespace NewsArchive.Sqlite.Writing;

/// <summary>
/// Keeps batches whose words were gathered in memory, over a connection that never uses a full-text table. Many share a transaction and a segment: the
/// larger the segments, the fewer there are to look into, and the less room they take.
/// </summary>
internal sealed class GraftWriter : IDisposable
{
    private readonly SqliteConnection _connection;
    private readonly Spellings _spellings;
    private readonly RowWriter _rows;
    private readonly ChangeTest _test;
    private readonly SegmentTables _articles;
    private readonly SegmentTables _posts;
    private readonly SegmentTables _quotations;
    private readonly List<NumberedBatch> _held = [];
    private Transaction? _transaction;

    /// <summary>Opens the archive once more.</summary>
    /// <param name="path">The archive's file.</param>
    /// <param name="spellings">Tells which words are new.</param>
    /// <param name="cancel">Ends the writing of a huge article half-way.</param>
    public GraftWriter(string path, Spellings spellings, CancellationToken cancel)
    {
        _connection = Connections.Another(path);
        _spellings = spellings;
        _rows = new(_connection, cancel);
        _test = new(_connection);
        _articles = new(_connection, SegmentSql.Articles, hasSizes: true);
        _posts = new(_connection, SegmentSql.Posts, hasSizes: false);
        _quotations = new(_connection, SegmentSql.Quotations, hasSizes: false);
    }

    /// <summary>Takes a batch in; null, and nothing, where only FTS5 itself can: because something in the full text changes, or the index has another form.</summary>
    public List<SaveOutcome>? Commit(NumberedBatch batch)
    {
        if (_test.Changes(batch))
        {
            return null;
        }

        try
        {
            if (!Begin())
            {
                return null;
            }

            var outcomes = _rows.Write(batch, areIndexed: true, _ => { });
            _held.Add(batch);
            return outcomes;
        }
        catch
        {
            End(areKept: false);
            throw;
        }
    }

    /// <summary>Makes what was taken in last.</summary>
    /// <returns>Whether there was anything.</returns>
    public bool Flush()
    {
        if (_transaction is null)
        {
            return false;
        }

        try
        {
            var spellings = Merge();
            _transaction.Commit();
            _spellings.Keep(spellings);
        }
        catch
        {
            End(areKept: false);
            throw;
        }

        End(areKept: true);
        Connections.GrowCache(_connection);
        return true;
    }

    public void Dispose()
    {
        _transaction?.Dispose();
        _rows.Dispose();
        _test.Dispose();
        _articles.Dispose();
        _posts.Dispose();
        _quotations.Dispose();
        _connection.Dispose();
    }

    // Opens a transaction, where none is open and grafts are possible in it.
    private bool Begin()
    {
        if (_transaction is null)
        {
            _transaction = Transaction.Begin(_connection);
            if (!Graft.IsPossible(_articles) || !Graft.IsPossible(_posts) || !Graft.IsPossible(_quotations))
            {
                End(areKept: false);
            }
        }

        return _transaction is not null;
    }

    // Gives back the words that were kept first.
    private List<(string Sound, string Term)> Merge()
    {
        // Here rather than for each batch, for most words stand in many.
        List<string> terms = [];
        Graft.Into(_articles, _held.ConvertAll(batch => batch.Words!.Articles), term => _spellings.AddIfNew(terms, term));
        Graft.Into(_posts, _held.ConvertAll(batch => batch.Words!.Posts));
        Graft.Into(_quotations, _held.ConvertAll(batch => batch.Words!.Quotations));
        var spellings = _spellings.Sounded(terms);
        _rows.Write(spellings);
        return spellings;
    }

    private void End(bool areKept)
    {
        _transaction?.Dispose();
        _transaction = null;
        _held.ForEach(batch => batch.Release(areKept));
        _held.Clear();
    }
}

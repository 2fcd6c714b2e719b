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
    private readonly OpenBatches _batches;

    /// <summary>Opens the archive once more.</summary>
    /// <param name="path">The archive's file.</param>
    /// <param name="spellings">Tells which words are new.</param>
    /// <param name="patience">Waits for other programs; null: SQLite does.</param>
    /// <param name="cancel">Ends the writing of a huge article half-way.</param>
    public GraftWriter(string path, Spellings spellings, Patience? patience, CancellationToken cancel)
    {
        _connection = Connections.Another(path);
        patience?.Serve(_connection);
        _spellings = spellings;
        _batches = new(_connection, cancel);
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
            _batches.Add(batch);
            return outcomes;
        }
        catch
        {
            _batches.Drop();
            throw;
        }
    }

    /// <summary>Makes what was taken in last.</summary>
    /// <returns>Whether there was anything.</returns>
    public bool Flush()
    {
        if (!_batches.IsOpen)
        {
            return false;
        }

        try
        {
            var spellings = Merge();
            _batches.Keep();
            _spellings.Keep(spellings);
        }
        catch
        {
            _batches.Drop();
            throw;
        }

        Connections.GrowCache(_connection);
        return true;
    }

    public void Dispose()
    {
        _batches.Dispose();
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
        if (!_batches.IsOpen)
        {
            _batches.Begin();
            if (!Graft.IsPossible(_articles) || !Graft.IsPossible(_posts) || !Graft.IsPossible(_quotations))
            {
                _batches.Drop();
            }
        }

        return _batches.IsOpen;
    }

    // Gives back the words that were kept first.
    private List<(string Sound, string Term)> Merge()
    {
        // Here rather than for each batch, for most words stand in many.
        List<string> terms = [];
        Graft.Into(_articles, _batches.Each(batch => batch.Words!.Articles), term => _spellings.AddIfNew(terms, term));
        Graft.Into(_posts, _batches.Each(batch => batch.Words!.Posts));
        Graft.Into(_quotations, _batches.Each(batch => batch.Words!.Quotations));
        var spellings = _spellings.Sounded(terms);
        _rows.Write(spellings);
        return spellings;
    }
}

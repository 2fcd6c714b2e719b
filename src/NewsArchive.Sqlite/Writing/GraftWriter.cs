using Microsoft.Data.Sqlite;
using NewsArchive.Sqlite.Sql;
using NewsArchive.Storage;

namespace NewsArchive.Sqlite.Writing;

/// <summary>Keeps batches whose index was built in memory, over a connection that never uses a full-text table.</summary>
internal sealed class GraftWriter : IDisposable
{
    private readonly SqliteConnection _connection;
    private readonly RowWriter _rows;
    private readonly ChangeTest _test;

    /// <summary>Opens the archive once more.</summary>
    public GraftWriter(string path)
    {
        _connection = Connections.Another(path);
        _rows = new(_connection);
        _test = new(_connection);
    }

    /// <summary>Keeps a batch whole; null, and nothing, where only FTS5 itself can: because something in the full text changes, or the index has another form.</summary>
    public List<SaveOutcome>? Commit(NumberedBatch batch, SegmentBuilder segments)
    {
        if (_test.Changes(batch))
        {
            return null;
        }

        using var transaction = Transaction.Begin(_connection);
        var outcomes = _rows.Write(batch, areIndexed: true, _ => { });
        var isWhole = Graft.Into(segments.Memory, _connection, SegmentSql.Articles, hasSizes: true)
            && Graft.Into(segments.Memory, _connection, SegmentSql.Posts, hasSizes: false)
            && Graft.Into(segments.Memory, _connection, SegmentSql.Quotations, hasSizes: false);
        if (isWhole)
        {
            transaction.Commit();
        }

        return isWhole ? outcomes : null;
    }

    public void Dispose()
    {
        _rows.Dispose();
        _test.Dispose();
        _connection.Dispose();
    }
}

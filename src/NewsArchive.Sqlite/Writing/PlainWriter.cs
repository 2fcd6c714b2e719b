using Dapper;
using Microsoft.Data.Sqlite;
using NewsArchive.Sqlite.Sql;
using NewsArchive.Storage;

namespace NewsArchive.Sqlite.Writing;

/// <summary>Keeps batches whose words FTS5 itself brings into the full text, whatever changes in it. Many share a transaction.</summary>
internal sealed class PlainWriter : IDisposable
{
    private readonly SqliteConnection _connection;
    private readonly Spellings _spellings;
    private readonly RowWriter _rows;
    private readonly Statement _touch;
    private readonly OpenBatches _batches;
    private bool _hasDropped;

    /// <summary>Prepares to write.</summary>
    /// <param name="connection">The connection that uses full-text tables.</param>
    /// <param name="spellings">Tells which words are new.</param>
    /// <param name="cancel">Ends the writing of a huge article half-way.</param>
    public PlainWriter(SqliteConnection connection, Spellings spellings, CancellationToken cancel)
    {
        (_connection, _spellings) = (connection, spellings);
        _rows = new(connection, cancel);
        _batches = new(connection, cancel);
        _touch = Holdings.Touching(connection);
    }

    /// <summary>Takes a batch in.</summary>
    public List<SaveOutcome> Commit(NumberedBatch batch)
    {
        batch.Spellings = batch.Words is null && !_hasDropped ? _spellings.StillNew(batch.Spellings) : _spellings.In(batch.New);
        try
        {
            _batches.Begin();
            _connection.Execute(IndexSql.Start);
            var outcomes = _rows.Write(batch, areIndexed: false, key => _touch.Bind(key).Run());
            Holdings.Settle(_connection);
            _batches.Add(batch);
            _spellings.Keep(batch.Spellings);
            return outcomes;
        }
        catch
        {
            Drop();
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
            _batches.Keep();
        }
        catch
        {
            Drop();
            throw;
        }

        return true;
    }

    public void Dispose()
    {
        _batches.Dispose();
        _rows.Dispose();
        _touch.Dispose();
    }

    // The words that came with what is undone are new again, for batches too that were looked through before.
    private void Drop()
    {
        _batches.Drop();
        _spellings.Forget();
        _hasDropped = true;
    }
}

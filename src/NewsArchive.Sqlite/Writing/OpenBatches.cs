using Microsoft.Data.Sqlite;

namespace NewsArchive.Sqlite.Writing;

/// <summary>Batches that share a transaction: all of them are kept, or none. What each writes of the pages that all write is written once.</summary>
/// <param name="connection">Where the transaction is.</param>
/// <param name="cancel">Ends the waiting for other programs.</param>
internal sealed class OpenBatches(SqliteConnection connection, CancellationToken cancel) : IDisposable
{
    private readonly List<NumberedBatch> _batches = [];
    private Transaction? _transaction;

    /// <summary>Whether a transaction is open.</summary>
    public bool IsOpen => _transaction is not null;

    /// <summary>Opens a transaction, where none is open.</summary>
    public void Begin() => _transaction ??= Transaction.Begin(connection, cancel);

    /// <summary>Adds one that was written.</summary>
    public void Add(NumberedBatch batch) => _batches.Add(batch);

    /// <summary>Something of each.</summary>
    public List<T> Each<T>(Converter<NumberedBatch, T> part) => _batches.ConvertAll(part);

    /// <summary>Keeps all of them, and lets go of them.</summary>
    public void Keep()
    {
        _transaction!.Commit();
        End(areKept: true);
    }

    /// <summary>Undoes what was written, and lets go of them.</summary>
    public void Drop() => End(areKept: false);

    public void Dispose() => _transaction?.Dispose();

    private void End(bool areKept)
    {
        _transaction?.Dispose();
        _transaction = null;
        _batches.ForEach(batch => batch.Release(areKept));
        _batches.Clear();
    }
}

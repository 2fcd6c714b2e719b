using Microsoft.Data.Sqlite;
using NewsArchive.Sqlite.Sql;

namespace NewsArchive.Sqlite.Segments;

/// <summary>Reads the records and pages of an FTS5 index, see <see cref="Graft"/>.</summary>
/// <param name="archive">A connection.</param>
/// <param name="table">The name of the index's table.</param>
internal sealed class IndexBlocks(SqliteConnection archive, string table) : IDisposable
{
    private readonly Statement _block = new(archive, SegmentSql.Block(table));

    /// <summary>Which segments there are; null where that is said in a form that is not known here.</summary>
    public Structure? ReadStructure() => Structure.Read(Record(Fts5.StructureId));

    /// <summary>The number of rows, then of the tokens of each column.</summary>
    public IReadOnlyList<long> ReadSums() => Varints.Read(Record(Fts5.SumsId));

    /// <summary>A page of a segment, until anything else is read.</summary>
    /// <exception cref="NotSupportedException">It is not there.</exception>
    public ReadOnlySpan<byte> Page(long segment, long page)
    {
        _block.Stop();
        return _block.Bind(Fts5.PageId(segment, page)).Next() ? _block.Blob(0) : throw new NotSupportedException("A page of the index is missing.");
    }

    public void Dispose() => _block.Dispose();

    private byte[] Record(long id)
    {
        _block.Stop();
        byte[] record = _block.Bind(id).Next() ? _block.Blob(0).ToArray() : [];
        _block.Stop();
        return record;
    }
}

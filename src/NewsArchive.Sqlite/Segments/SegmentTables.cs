using Microsoft.Data.Sqlite;
using NewsArchive.Sqlite.Sql;

namespace NewsArchive.Sqlite.Segments;

/// <summary>Writes into the tables in which FTS5 keeps an index, see <see cref="Graft"/>.</summary>
/// <param name="archive">A connection that never used a full-text table.</param>
/// <param name="table">The table's name.</param>
/// <param name="hasSizes">Whether the table keeps the sizes of its rows.</param>
internal sealed class SegmentTables(SqliteConnection archive, string table, bool hasSizes) : IDisposable
{
    private readonly Statement _setBlock = new(archive, SegmentSql.SetBlock(table));
    private readonly Statement _addBlock = new(archive, SegmentSql.AddBlock(table));
    private readonly Statement _addFirst = new(archive, SegmentSql.AddFirst(table));
    private readonly Statement? _addSizes = hasSizes ? new(archive, SegmentSql.AddSizes(table)) : null;

    /// <summary>What is in the index.</summary>
    public IndexBlocks Blocks { get; } = new(archive, table);

    /// <summary>Says which segments there are.</summary>
    public void SetStructure(Structure structure) => _setBlock.BindBlob(structure.Written()).Bind(Fts5.StructureId).Run();

    /// <summary>Says how many rows there are, then how many tokens in each column.</summary>
    public void SetSums(IEnumerable<long> sums) => _setBlock.BindBlob(Varints.Write(sums)).Bind(Fts5.SumsId).Run();

    /// <summary>Adds a page of a segment.</summary>
    public void AddPage(long segment, long page, ReadOnlySpan<byte> bytes) => _addBlock.Bind(Fts5.PageId(segment, page)).BindBlob(bytes).Run();

    /// <summary>Adds what leads into a long doclist, by the page on which its term stands.</summary>
    public void AddDoclistIndex(long segment, long page, ReadOnlySpan<byte> bytes) => AddPage(segment, Fts5.DoclistIndex | page, bytes);

    /// <summary>Adds a beginning that tells the first term of a page from the one before.</summary>
    /// <param name="segment">The segment.</param>
    /// <param name="first">The beginning; nothing for the first page.</param>
    /// <param name="page">The page.</param>
    /// <param name="hasDoclistIndex">Whether something leads into the doclist of the page's last term.</param>
    public void AddFirst(long segment, ReadOnlySpan<byte> first, long page, bool hasDoclistIndex) =>
        _addFirst.Bind(segment).BindBlob(first).Bind((page << 1) | (hasDoclistIndex ? 1L : 0)).Run();

    /// <summary>Adds the sizes of a run's rows, where the table keeps them.</summary>
    public void AddSizes(Run run)
    {
        for (var i = 0; _addSizes is not null && i < run.RowCount; i++)
        {
            _addSizes.Bind(run.Row(i)).BindBlob(run.Sizes(i)).Run();
        }
    }

    /// <summary>Removes all that segments have.</summary>
    public void Remove(IEnumerable<Structure.Segment> segments)
    {
        using Statement removeBlocks = new(archive, SegmentSql.RemoveBlocks(table));
        using Statement removeFirsts = new(archive, SegmentSql.RemoveFirsts(table));
        foreach (var segment in segments)
        {
            removeBlocks.Bind(Fts5.PageId(segment.Number, 0)).Bind(Fts5.PageId(segment.Number + 1, 0)).Run();
            removeFirsts.Bind(segment.Number).Run();
        }
    }

    public void Dispose()
    {
        Blocks.Dispose();
        _setBlock.Dispose();
        _addBlock.Dispose();
        _addFirst.Dispose();
        _addSizes?.Dispose();
    }
}

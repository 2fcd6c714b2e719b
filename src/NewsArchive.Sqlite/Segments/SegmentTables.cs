using System.Globalization;
using Microsoft.Data.Sqlite;
using NewsArchive.Sqlite.Sql;

namespace NewsArchive.Sqlite.Segments;

/// <summary>The tables in which FTS5 keeps an index, see <see cref="Graft"/>.</summary>
internal sealed class SegmentTables : IDisposable
{
    private readonly Statement _record;
    private readonly Statement _setRecord;
    private readonly Statement _page;
    private readonly Statement _addPage;
    private readonly Statement _addFirst;
    private readonly Statement _removePages;
    private readonly Statement _removeFirsts;
    private readonly Statement? _addSizes;

    /// <summary>Prepares to write.</summary>
    /// <param name="archive">A connection that never used a full-text table.</param>
    /// <param name="table">The table's name.</param>
    /// <param name="hasSizes">Whether the table keeps the sizes of its rows.</param>
    public SegmentTables(SqliteConnection archive, string table, bool hasSizes)
    {
        Statement Prepared(string sql) => new(archive, string.Format(CultureInfo.InvariantCulture, sql, table));
        _record = Prepared(SegmentSql.Record);
        _setRecord = Prepared(SegmentSql.SetRecord);
        _page = Prepared(SegmentSql.Record);
        _addPage = Prepared(SegmentSql.AddPage);
        _addFirst = Prepared(SegmentSql.AddFirst);
        _removePages = Prepared(SegmentSql.RemovePages);
        _removeFirsts = Prepared(SegmentSql.RemoveFirsts);
        _addSizes = hasSizes ? Prepared(SegmentSql.AddSizes) : null;
    }

    /// <summary>One of the two records that are no pages.</summary>
    public byte[] Record(long id)
    {
        byte[] record = [];
        _record.Bind(id);
        while (_record.Next())
        {
            record = _record.Blob(0).ToArray();
        }

        return record;
    }

    /// <summary>Replaces a record.</summary>
    public void SetRecord(long id, ReadOnlySpan<byte> value) => _setRecord.BindBlob(value).Bind(id).Run();

    /// <summary>A page of a segment, until the next one is asked for.</summary>
    /// <exception cref="NotSupportedException">It is not there.</exception>
    public ReadOnlySpan<byte> Page(long segment, long page)
    {
        _page.Stop();
        return _page.Bind(Id(segment, page)).Next() ? _page.Blob(0) : throw new NotSupportedException("A page of the index is missing.");
    }

    /// <summary>Adds a page of a segment.</summary>
    public void AddPage(long segment, long page, ReadOnlySpan<byte> bytes) => _addPage.Bind(Id(segment, page)).BindBlob(bytes).Run();

    /// <summary>Adds what leads into a long doclist.</summary>
    public void AddDoclistIndex(long segment, long page, ReadOnlySpan<byte> bytes) => AddPage(segment, Fts5.DoclistIndex | page, bytes);

    /// <summary>Adds a beginning that tells the first term of a page from the one before.</summary>
    /// <param name="segment">The segment.</param>
    /// <param name="first">The beginning; nothing for the first page.</param>
    /// <param name="page">The page.</param>
    /// <param name="hasDoclistIndex">Whether something leads into the doclist of the page's last term.</param>
    public void AddFirst(long segment, ReadOnlySpan<byte> first, long page, bool hasDoclistIndex) =>
        _addFirst.Bind(segment).BindBlob(first).Bind((page << 1) | (hasDoclistIndex ? 1L : 0)).Run();

    /// <summary>Removes all that a segment has.</summary>
    public void Remove(long segment)
    {
        _removePages.Bind(Id(segment, 0)).Bind(Id(segment + 1, 0)).Run();
        _removeFirsts.Bind(segment).Run();
    }

    /// <summary>Adds the sizes of a run's rows, where the table keeps them.</summary>
    public void AddSizes(Run run)
    {
        for (var i = 0; _addSizes is not null && i < run.RowCount; i++)
        {
            var (row, start, end) = run.Row(i);
            _addSizes.Bind(row).BindBlob(run.Sizes(start, end)).Run();
        }
    }

    public void Dispose()
    {
        _record.Dispose();
        _setRecord.Dispose();
        _page.Dispose();
        _addPage.Dispose();
        _addFirst.Dispose();
        _removePages.Dispose();
        _removeFirsts.Dispose();
        _addSizes?.Dispose();
    }

    private static long Id(long segment, long page) => (segment << Fts5.SegmentBits) | page;
}

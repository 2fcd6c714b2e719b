namespace NewsArchive.Sqlite.Segments;

/// <summary>
/// Helps to find one's way in a doclist of many pages: the number of the first page that a row begins on, and this row; then for each page behind it the
/// distance to its first row, or 0 where no row begins on it. It is kept under the number of the page that the term stands on.
/// </summary>
internal sealed class DoclistIndex
{
    private readonly ByteBuffer _bytes = new();
    private long _lastRow;
    private int _pages;

    /// <summary>The index.</summary>
    public ReadOnlySpan<byte> Bytes => _bytes.Span;

    /// <summary>Whether to keep it. One that is larger than a page would need another on top of it; FTS5 also does without.</summary>
    public bool IsWorthIt => _pages >= Fts5.FewestPages && _bytes.Length is > 0 and <= Fts5.PageSize;

    /// <summary>A row is the first one on a page that begins with a part of its doclist.</summary>
    public void Add(long page, long row)
    {
        if (_bytes.Length == 0)
        {
            _bytes.Append([0]);
            _bytes.AppendVarint(page);
            _bytes.AppendVarint(row);
        }
        else
        {
            _bytes.AppendVarint(row - _lastRow);
        }

        _lastRow = row;
    }

    /// <summary>A page ends on which no term begins.</summary>
    public void EndPageWithoutTerm(bool hasRow)
    {
        if (!hasRow && _bytes.Length > 0)
        {
            _bytes.AppendVarint(0);
        }

        _pages++;
    }

    /// <summary>Forgets the doclist.</summary>
    public void Clear()
    {
        _bytes.Clear();
        _pages = 0;
    }
}

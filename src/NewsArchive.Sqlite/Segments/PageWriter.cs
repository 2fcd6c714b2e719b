namespace NewsArchive.Sqlite.Segments;

/// <summary>Makes one page after the other of a segment of an FTS5 index; it does not look whether there is room.</summary>
/// <remarks>
/// A page begins with two numbers of two bytes, high byte first: where its first row stands, if that belongs to a term of an earlier page, else 0; and where
/// its footer begins. The footer gives the place of each term as the distance from the one before. A term, which in the index proper has the digit 0 before
/// its letters, gives how many bytes it shares with the one before (not the first of a page), how many follow, these, and its doclist, see <see cref="Run"/>. A
/// doclist goes on over as many pages as it needs; the first row on each of them is given whole. A row and the length of its places stand together, and no
/// number is torn.
/// </remarks>
internal sealed class PageWriter
{
    private readonly ByteBuffer _page = new();
    private readonly ByteBuffer _footer = new();

    // Where the last term stands, or 0.
    private int _term;

    /// <summary>Begins with the first page.</summary>
    public PageWriter() => Clear();

    /// <summary>How many bytes there is room for.</summary>
    public int Room => Fts5.PageSize - _page.Length - _footer.Length;

    /// <summary>Whether there is nothing on the page.</summary>
    public bool IsEmpty => _page.Length == Fts5.HeaderLength;

    /// <summary>Whether a term begins on the page.</summary>
    public bool HasTerm => _term > 0;

    /// <summary>Whether a row begins on the page, or a term, whose rows do.</summary>
    public bool HasRow { get; private set; }

    /// <summary>The page with its footer; then it is to be cleared.</summary>
    public ReadOnlySpan<byte> Finished()
    {
        Set(2, _page.Length);
        _page.Append(_footer.Span);
        return _page.Span;
    }

    /// <summary>Begins with the next page.</summary>
    public void Clear()
    {
        _page.Clear();
        _page.Append([0, 0, 0, 0]);
        _footer.Clear();
        (_term, HasRow) = (0, false);
    }

    /// <summary>Adds a term, whose doclist is to follow.</summary>
    /// <param name="term">The term, with the digit before its letters.</param>
    /// <param name="shared">How many bytes it begins with like the one before.</param>
    public void AddTerm(ReadOnlySpan<byte> term, int shared)
    {
        var at = _page.Length;
        _footer.AppendVarint(at - _term);
        if (HasTerm)
        {
            _page.AppendVarint(shared);
        }
        else
        {
            shared = 0;
        }

        _page.AppendVarint(term.Length - shared);
        _page.Append(term[shared..]);
        (_term, HasRow) = (at, true);
    }

    /// <summary>Adds a row, whose places are to follow.</summary>
    /// <param name="row">Its distance from the one before; the row itself where it is the first of a page without a term.</param>
    public void AddRow(long row)
    {
        if (!HasRow)
        {
            Set(0, _page.Length);
            HasRow = true;
        }

        _page.AppendVarint(row);
    }

    /// <summary>Adds a doclist or a part of it.</summary>
    public void Append(ReadOnlySpan<byte> bytes) => _page.Append(bytes);

    private void Set(int at, int value) => (_page.Span[at], _page.Span[at + 1]) = ((byte)(value >> 8), (byte)value);
}

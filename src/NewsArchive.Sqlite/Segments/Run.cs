namespace NewsArchive.Sqlite.Segments;

/// <summary>
/// Words of some rows in memory: terms in the order of their bytes, each with its doclist as FTS5 has it. A doclist names rows, each as the distance from the
/// one before; behind a row stands the double of the length of its places in bytes, then these: a place is two more than the distance from the one before
/// in the same column; a column other than the first is announced by a 1 and its number.
/// </summary>
internal sealed class Run
{
    private readonly List<Entry> _entries = [];
    private readonly List<(long Row, int End)> _rows = [];
    private readonly ByteBuffer _letters = new();
    private readonly ByteBuffer _doclists = new();
    private readonly ByteBuffer _sizes = new();
    private readonly List<long> _sums = [];

    /// <summary>How many terms there are.</summary>
    public int Count => _entries.Count;

    /// <summary>How many rows there are.</summary>
    public int RowCount => _rows.Count;

    /// <summary>The number of rows, then of the tokens of each column.</summary>
    public IReadOnlyList<long> Sums => [_rows.Count, .. _sums];

    /// <summary>Where the doclists are written.</summary>
    public ByteBuffer Doclists => _doclists;

    /// <summary>The first eight bytes of a term, see <see cref="TermTable.Head"/>.</summary>
    public ulong Head(int term) => _entries[term].Head;

    /// <summary>The letters of a term.</summary>
    public ReadOnlySpan<byte> Letters(int term) => _letters.Span[(term == 0 ? 0 : _entries[term - 1].Letters).._entries[term].Letters];

    /// <summary>The doclist of a term.</summary>
    public ArraySegment<byte> Doclist(int term) => _doclists.Segment(term == 0 ? 0 : _entries[term - 1].Doclist, _entries[term].Doclist);

    /// <summary>The last row of a term's doclist.</summary>
    public long LastRow(int term) => _entries[term].LastRow;

    /// <summary>A row.</summary>
    public long Row(int index) => _rows[index].Row;

    /// <summary>The number of tokens in each column of a row, as FTS5 keeps it.</summary>
    public ReadOnlySpan<byte> Sizes(int index) => _sizes.Span[(index == 0 ? 0 : _rows[index - 1].End).._rows[index].End];

    /// <summary>Forgets all.</summary>
    public void Clear()
    {
        _entries.Clear();
        _rows.Clear();
        _sums.Clear();
        _letters.Clear();
        _doclists.Clear();
        _sizes.Clear();
    }

    /// <summary>Makes room.</summary>
    /// <param name="terms">For so many terms.</param>
    /// <param name="bytes">For so many bytes of doclists.</param>
    public void Reserve(int terms, int bytes)
    {
        _entries.EnsureCapacity(terms);
        _doclists.Room(bytes);
    }

    /// <summary>Adds a term whose doclist has just been written.</summary>
    public void AddTerm(ulong head, ReadOnlySpan<byte> letters, long lastRow)
    {
        _letters.AppendWord(head, letters);
        _entries.Add(new(head, _letters.Length, _doclists.Length, lastRow));
    }

    /// <summary>Adds a row, with the number of tokens in each column.</summary>
    public void AddRow(long row, ReadOnlySpan<int> tokens)
    {
        for (var column = 0; column < tokens.Length; column++)
        {
            _sizes.AppendVarint(tokens[column]);
            if (column == _sums.Count)
            {
                _sums.Add(0);
            }

            _sums[column] += tokens[column];
        }

        _rows.Add((row, _sizes.Length));
    }

    /// <summary>A term: how it begins, where its letters and its doclist end, and its last row.</summary>
    private readonly record struct Entry(ulong Head, int Letters, int Doclist, long LastRow);
}

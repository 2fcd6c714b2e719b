namespace NewsArchive.Sqlite.Segments;

/// <summary>Writes terms in their order as a segment of an FTS5 index: pages (<see cref="PageWriter"/>), and what leads to them (<see cref="SegmentIndex"/>).</summary>
/// <param name="tables">Where it goes to.</param>
/// <param name="number">The segment's number.</param>
internal sealed class SegmentWriter(SegmentTables tables, long number)
{
    // A row and the length of its places, at their longest.
    private const int LongestRow = 14;

    private readonly PageWriter _page = new();
    private readonly SegmentIndex _index = new(tables, number);
    private readonly ByteBuffer _term = new();
    private readonly ByteBuffer _last = new();
    private long _number = 1;

    /// <summary>Adds all terms of a source.</summary>
    /// <param name="terms">The source.</param>
    /// <param name="seen">Told of each term.</param>
    public void Add(TermSource terms, Action<ReadOnlySpan<byte>>? seen = null)
    {
        for (; !terms.IsAtEnd; terms.Next())
        {
            seen?.Invoke(terms.Letters);
            Add(terms.Letters, terms.Doclist);
        }
    }

    /// <summary>Ends the segment.</summary>
    /// <returns>How many pages it has.</returns>
    public long Finish()
    {
        if (!_page.IsEmpty)
        {
            FlushPage();
        }

        if (_number > 1)
        {
            _index.Finish();
        }

        return _number - 1;
    }

    private void Add(ReadOnlySpan<byte> letters, ReadOnlySpan<byte> doclist)
    {
        AddTerm(letters);
        if (doclist.Length < _page.Room)
        {
            _page.Append(doclist);
        }
        else
        {
            AddRows(doclist);
        }
    }

    private void AddTerm(ReadOnlySpan<byte> letters)
    {
        _term.Clear();
        _term.Append([Fts5.MainIndex]);
        _term.Append(letters);
        if (_page.Room <= _term.Length + 2 && !_page.IsEmpty)
        {
            FlushPage();
        }

        var shared = _term.Span.CommonPrefixLength(_last.Span);
        if (!_page.HasTerm)
        {
            _index.BeginTerms(_number, _term.Span[..(shared + 1)]);
        }

        _page.AddTerm(_term.Span, shared);
        _last.Clear();
        _last.Append(_term.Span);
    }

    private void AddRows(ReadOnlySpan<byte> doclist)
    {
        var (at, row, previous) = (0, 0L, 0L);
        while (at < doclist.Length)
        {
            row += Varints.Read(doclist, ref at);
            if (_page.Room < LongestRow)
            {
                FlushPage();
            }

            AddRow(row, previous);
            previous = row;
            var start = at;
            var length = (int)(Varints.Read(doclist, ref at) >> 1);
            at += length;
            AddPlaces(doclist[start..at]);
        }
    }

    private void AddRow(long row, long previous)
    {
        if (_page.HasRow)
        {
            _page.AddRow(row - previous);
        }
        else
        {
            _page.AddRow(row);
            _index.AddRow(_number, row);
        }
    }

    private void AddPlaces(ReadOnlySpan<byte> places)
    {
        while (places.Length > _page.Room)
        {
            var part = WholeNumbers(places, _page.Room);
            _page.Append(places[..part]);
            places = places[part..];
            FlushPage();
        }

        _page.Append(places);
    }

    private static int WholeNumbers(ReadOnlySpan<byte> places, int most)
    {
        var end = most;
        while (end > 0 && (places[end - 1] & 0x80) != 0)
        {
            end--;
        }

        return end;
    }

    private void FlushPage()
    {
        if (!_page.HasTerm)
        {
            _index.EndPageWithoutTerm(_page.HasRow);
        }

        tables.AddPage(number, _number, _page.Finished());
        _page.Clear();
        _number++;
    }
}

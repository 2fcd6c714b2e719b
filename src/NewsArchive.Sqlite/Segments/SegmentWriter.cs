namespace NewsArchive.Sqlite.Segments;

/// <summary>
/// Writes terms in their order as a segment of an FTS5 index: a sequence of pages, and for each page with a term the shortest beginning that tells its first
/// term from the one before.
/// </summary>
/// <remarks>
/// A page begins with two numbers of two bytes, high byte first: where its first row stands, if that belongs to a term of an earlier page, else 0; and where
/// its footer begins. The footer gives the place of each term as the distance from the one before. A term, which in the index proper has the digit 0 before
/// its letters, gives how many bytes it shares with the one before (not the first of a page), how many follow, these, and its doclist, see <see cref="Run"/>. A
/// doclist goes on over as many pages as it needs; the first row on each of them is given whole. A row and the length of its places stand together, and no
/// number is torn.
/// </remarks>
/// <param name="tables">Where it goes to.</param>
/// <param name="number">The segment's number.</param>
internal sealed class SegmentWriter(SegmentTables tables, long number)
{
    /// <summary>How large a page becomes: the setting <c>pgsz</c> of the archive's tables.</summary>
    public const int PageSize = 32650;

    /// <summary>What stands before the letters of each term of the index proper.</summary>
    public const byte MainIndex = (byte)'0';

    /// <summary>How many bytes a page begins with that are neither terms nor doclists.</summary>
    public const int HeaderLength = 4;

    // A row and the length of its places, at their longest.
    private const int LongestRow = 14;

    private readonly ByteBuffer _page = new() { Length = HeaderLength };
    private readonly ByteBuffer _footer = new();
    private readonly ByteBuffer _term = new();
    private readonly ByteBuffer _last = new();
    private readonly DoclistIndex _doclistIndex = new();
    private readonly ByteBuffer _first = new();
    private long _number = 1;
    private long _firstPage = 1;
    private int _lastTermAt;
    private bool _hasTerm;
    private bool _hasRow;

    private int Room => PageSize - _page.Length - _footer.Length;

    /// <summary>Adds all terms of a source.</summary>
    /// <param name="terms">The source.</param>
    /// <param name="seen">Told of each term.</param>
    public void Add(TermSource terms, Action<ReadOnlySpan<byte>>? seen = null)
    {
        for (; terms.Head != ulong.MaxValue; terms.Next())
        {
            seen?.Invoke(terms.Letters);
            Add(terms.Letters, terms.Doclist);
        }
    }

    private void Add(ReadOnlySpan<byte> letters, ReadOnlySpan<byte> doclist)
    {
        AddTerm(letters);
        if (doclist.Length < Room)
        {
            _page.Append(doclist);
        }
        else
        {
            AddRows(doclist);
        }
    }

    /// <summary>Ends the segment.</summary>
    /// <returns>How many pages it has.</returns>
    public long Finish()
    {
        if (_page.Length > HeaderLength)
        {
            FlushPage();
        }

        if (_number > 1)
        {
            FlushFirst();
        }

        return _number - 1;
    }

    private void AddTerm(ReadOnlySpan<byte> letters)
    {
        _term.Length = 0;
        _term.Append([MainIndex]);
        _term.Append(letters);
        if (Room <= _term.Length + 2 && _page.Length > HeaderLength)
        {
            FlushPage();
        }

        _footer.AppendVarint(_page.Length - _lastTermAt);
        _lastTermAt = _page.Length;
        var shared = _term.Span.CommonPrefixLength(_last.Span);
        if (_hasTerm)
        {
            _page.AppendVarint(shared);
        }
        else
        {
            BeginTerms(_last.Length == 0 ? 0 : shared + 1);
            shared = 0;
        }

        _page.AppendVarint(_term.Length - shared);
        _page.Append(_term.Span[shared..]);
        (_last.Length, _hasTerm, _hasRow) = (0, true, true);
        _last.Append(_term.Span);
        _doclistIndex.Begin(_number);
    }

    private void BeginTerms(int length)
    {
        if (_number > 1)
        {
            FlushFirst();
            _first.Length = 0;
            _first.Append(_term.Span[..(length == 0 ? _term.Length : length)]);
            _firstPage = _number;
        }
    }

    private void AddRows(ReadOnlySpan<byte> doclist)
    {
        var (at, row, previous) = (0, 0L, 0L);
        while (at < doclist.Length)
        {
            row += Varints.Read(doclist, ref at);
            if (Room < LongestRow)
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
        if (_hasRow)
        {
            _page.AppendVarint(row - previous);
            return;
        }

        Set(0, _page.Length);
        _hasRow = true;
        _page.AppendVarint(row);
        _doclistIndex.Add(_number, row);
    }

    private void AddPlaces(ReadOnlySpan<byte> places)
    {
        while (places.Length > Room)
        {
            var part = WholeNumbers(places, Room);
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
        Set(2, _page.Length);
        if (_hasTerm)
        {
            _page.Append(_footer.Span);
        }
        else
        {
            _doclistIndex.EndPageWithoutTerm(_hasRow);
        }

        tables.AddPage(number, _number, _page.Span);
        _page.Length = 0;
        _page.Append([0, 0, 0, 0]);
        (_footer.Length, _lastTermAt, _hasTerm, _hasRow) = (0, 0, false, false);
        _number++;
    }

    private void FlushFirst()
    {
        var hasIndex = _doclistIndex.IsWorthIt;
        if (hasIndex)
        {
            tables.AddDoclistIndex(number, _doclistIndex.Page, _doclistIndex.Bytes);
        }

        _doclistIndex.Clear();
        tables.AddFirst(number, _first.Span, _firstPage, hasIndex);
    }

    private void Set(int at, int value) => (_page.Span[at], _page.Span[at + 1]) = ((byte)(value >> 8), (byte)value);
}

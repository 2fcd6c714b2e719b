namespace NewsArchive.Sqlite.Segments;

/// <summary>Goes through the terms of a segment that an index has, which <see cref="SegmentWriter"/> describes.</summary>
internal sealed class SegmentReader : TermSource
{
    private readonly SegmentTables _tables;
    private readonly Structure.Segment _segment;
    private readonly ByteBuffer _page = new();
    private readonly ByteBuffer _term = new();
    private readonly ByteBuffer _doclist = new();

    // The page that is read; where on it the first and the next term stand, or 0; where its footer begins, and where this is read next.
    private long _number;
    private int _first;
    private int _next;
    private int _content;
    private int _footer;

    // How many bytes of the places of the last row are still to come.
    private int _open;
    private long _lastRow;

    /// <summary>Begins at the first term.</summary>
    public SegmentReader(SegmentTables tables, Structure.Segment segment)
    {
        (_tables, _segment, _number) = (tables, segment, segment.First - 1);
        Next();
    }

    public override ReadOnlySpan<byte> Letters => _term.Span[1..];

    public override ArraySegment<byte> Doclist => _doclist.Segment(0, _doclist.Length);

    public override long LastRow => _lastRow;

    /// <exception cref="NotSupportedException">There is something that grafts never write.</exception>
    public override void Next()
    {
        while (_next == 0)
        {
            if (_number == _segment.Last)
            {
                Head = ulong.MaxValue;
                return;
            }

            ReadPage();
        }

        ReadDoclist(ReadTerm());
        Head = TermTable.Head(Letters);
    }

    private void ReadPage()
    {
        _page.Length = 0;
        _page.Append(_tables.Page(_segment.Number, ++_number));
        _content = (_page.Span[2] << 8) | _page.Span[3];
        (_footer, _next) = (_content, 0);
        FindNext();
        _first = _next;
    }

    private void FindNext() => _next = _footer < _page.Length ? _next + (int)Varints.Read(_page.Span, ref _footer) : 0;

    private int ReadTerm()
    {
        ReadOnlySpan<byte> page = _page.Span;
        var at = _next;
        _term.Length = at == _first ? 0 : (int)Varints.Read(page, ref at);
        var rest = (int)Varints.Read(page, ref at);
        _term.Append(page.Slice(at, rest));
        if (_term.Span[0] != SegmentWriter.MainIndex)
        {
            throw Unknown();
        }

        FindNext();
        return at + rest;
    }

    private void ReadDoclist(int at)
    {
        (_doclist.Length, _open, _lastRow) = (0, 0, 0);
        ReadRows(at);
        while (_next == 0 && _number < _segment.Last)
        {
            ReadPage();
            ReadRows(SegmentWriter.HeaderLength);
        }
    }

    // Up to the next term, or the end of the page: what is left of a row that began before, then rows of which the first is given whole.
    private void ReadRows(int at)
    {
        ReadOnlySpan<byte> part = _page.Span[at..(_next == 0 ? _content : _next)];
        at = Math.Min(_open, part.Length);
        _doclist.Append(part[..at]);
        _open -= at;
        if (at == part.Length)
        {
            return;
        }

        var row = Varints.Read(part, ref at);
        _doclist.AppendVarint(row - _lastRow);
        _lastRow = row;
        var end = Walk(part, at);
        _doclist.Append(part[at..end]);
    }

    // Finds the last row, and how much of its places stands elsewhere.
    private int Walk(ReadOnlySpan<byte> part, int at)
    {
        while (true)
        {
            var size = Varints.Read(part, ref at);
            if ((size & 1) != 0)
            {
                throw Unknown();
            }

            at += (int)(size >> 1);
            if (at >= part.Length)
            {
                _open = at - part.Length;
                return part.Length;
            }

            _lastRow += Varints.Read(part, ref at);
        }
    }

    private static NotSupportedException Unknown() => new("The index has what only FTS5 can merge.");
}

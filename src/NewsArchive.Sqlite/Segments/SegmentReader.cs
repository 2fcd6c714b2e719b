namespace NewsArchive.Sqlite.Segments;

/// <summary>Goes through the terms of a segment that an index has, which <see cref="SegmentWriter"/> describes.</summary>
internal sealed class SegmentReader : TermSource
{
    // Some millions of articles have the most frequent word in so many bytes. FTS5 merges longer doclists too, piece by piece.
    private const int LongestDoclist = 1 << 28;

    private readonly IndexBlocks _blocks;
    private readonly Structure.Segment _segment;
    private readonly PageReader _page = new();
    private readonly ByteBuffer _doclist = new();
    private long _number;

    // How many bytes of the places of the last row are still to come.
    private int _open;
    private long _lastRow;

    /// <summary>Begins at the first term.</summary>
    public SegmentReader(IndexBlocks blocks, Structure.Segment segment)
    {
        (_blocks, _segment, _number) = (blocks, segment, segment.First - 1);
        Next();
    }

    public override ReadOnlySpan<byte> Letters => _page.Term[1..];

    public override ArraySegment<byte> Doclist => _doclist.Segment(0, _doclist.Length);

    public override long LastRow => _lastRow;

    /// <exception cref="NotSupportedException">There is something that grafts never write.</exception>
    public override void Next()
    {
        while (!_page.Next())
        {
            if (_number == _segment.Last)
            {
                Head = NoTerm;
                return;
            }

            ReadPage();
        }

        if (_page.Term[0] != Fts5.MainIndex)
        {
            throw Unknown();
        }

        ReadDoclist();
        Head = TermTable.Head(Letters);
    }

    private void ReadPage() => _page.Read(_blocks.Page(_segment.Number, ++_number));

    private void ReadDoclist()
    {
        _doclist.Clear();
        (_open, _lastRow) = (0, 0);
        Append(_page.Doclist);
        while (!_page.HasNext && _number < _segment.Last)
        {
            ReadPage();
            Append(_page.Carried);
        }
    }

    // What is left of a row that began on an earlier page, then rows of which the first is given whole.
    private void Append(ReadOnlySpan<byte> part)
    {
        if (_doclist.Length + part.Length > LongestDoclist)
        {
            throw new NotSupportedException("A doclist is too long to be held in memory.");
        }

        var at = Math.Min(_open, part.Length);
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

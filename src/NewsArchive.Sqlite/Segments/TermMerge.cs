namespace NewsArchive.Sqlite.Segments;

/// <summary>Goes through the terms of several sources as if they were one.</summary>
internal sealed class TermMerge : TermSource
{
    private readonly TermSource[] _sources;
    private readonly ulong[] _heads;

    // Those that have the term, by their index, in order.
    private readonly int[] _same;
    private readonly DoclistMerge _doclists;
    private readonly ByteBuffer _merged = new();
    private int _count;

    /// <summary>Begins at the first term.</summary>
    /// <param name="sources">The sources; no row is in two of them.</param>
    public TermMerge(TermSource[] sources)
    {
        (_sources, _same) = (sources, new int[sources.Length]);
        _heads = Array.ConvertAll(sources, source => source.Head);
        _doclists = new(sources.Length);
        FindSame();
    }

    public override ReadOnlySpan<byte> Letters => _sources[_same[0]].Letters;

    /// <exception cref="NotSupportedException">A row is in two of the sources.</exception>
    public override ArraySegment<byte> Doclist
    {
        get
        {
            if (_count == 1)
            {
                return _sources[_same[0]].Doclist;
            }

            _merged.Clear();
            AppendDoclist(_merged);
            return _merged.Segment(0, _merged.Length);
        }
    }

    public override long LastRow
    {
        get
        {
            var last = 0L;
            foreach (var index in _same.AsSpan(0, _count))
            {
                last = Math.Max(last, _sources[index].LastRow);
            }

            return last;
        }
    }

    /// <exception cref="NotSupportedException">A row is in two of the sources.</exception>
    public override void AppendDoclist(ByteBuffer to)
    {
        if (_count == 1)
        {
            _sources[_same[0]].AppendDoclist(to);
        }
        else
        {
            _doclists.Append(to, _sources, _same.AsSpan(0, _count));
        }
    }

    public override void Next()
    {
        foreach (var index in _same.AsSpan(0, _count))
        {
            var source = _sources[index];
            source.Next();
            _heads[index] = source.Head;
        }

        FindSame();
    }

    // Of two terms that begin alike. None has a byte 0, so that one that ends before the eighth is the same.
    private int Order(ulong head, int x, int y) => (byte)head == 0 ? 0 : _sources[x].Letters.SequenceCompareTo(_sources[y].Letters);

    // There are few sources: looking at each is quicker than keeping them in order.
    private void FindSame()
    {
        var (lowest, count) = (NoTerm, 0);
        for (var i = 0; i < _heads.Length; i++)
        {
            var head = _heads[i];
            if (head > lowest || head == NoTerm)
            {
                continue;
            }

            var order = head < lowest ? -1 : Order(head, i, _same[0]);
            if (order <= 0)
            {
                count = order < 0 ? 0 : count;
                _same[count++] = i;
                lowest = head;
            }
        }

        (Head, _count) = (lowest, count);
    }
}

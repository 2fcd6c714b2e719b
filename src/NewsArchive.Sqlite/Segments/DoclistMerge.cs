namespace NewsArchive.Sqlite.Segments;

/// <summary>Merges the doclists that several sources have of one term.</summary>
internal sealed class DoclistMerge
{
    private readonly ByteBuffer _merged = new();

    // A heap of the sources that have rows left, the one with the lowest next row on top: this row, which has been read, and where what stands behind it begins.
    private Place[] _heap = [];
    private int _count;

    /// <summary>The rows of all, in their order; until the next call.</summary>
    public ReadOnlySpan<byte> Of(List<TermSource> sources)
    {
        Begin(sources);
        _merged.Length = 0;
        for (var last = 0L; _count > 0;)
        {
            last = CopyFrom(ref _heap[0], Limit(), last);
            Sink(0);
        }

        return _merged.Span;
    }

    private void Begin(List<TermSource> sources)
    {
        if (sources.Count > _heap.Length)
        {
            _heap = new Place[sources.Count];
        }

        _count = sources.Count;
        for (var i = 0; i < _count; i++)
        {
            var position = 0;
            var row = Varints.Read(sources[i].Doclist, ref position);
            _heap[i] = new(row, sources[i], position);
        }

        for (var i = (_count / 2) - 1; i >= 0; i--)
        {
            Sink(i);
        }
    }

    // The second lowest row stands below the top.
    private long Limit() => Math.Min(_count > 1 ? _heap[1].Row : long.MaxValue, _count > 2 ? _heap[2].Row : long.MaxValue);

    private void Sink(int index)
    {
        var place = _heap[index];
        for (var child = (index * 2) + 1; child < _count; child = (index * 2) + 1)
        {
            if (child + 1 < _count && _heap[child + 1].Row < _heap[child].Row)
            {
                child++;
            }

            if (_heap[child].Row >= place.Row)
            {
                break;
            }

            _heap[index] = _heap[child];
            index = child;
        }

        _heap[index] = place;
    }

    // Copies rows as long as they are below the limit: the rest at once where all are.
    private long CopyFrom(ref Place place, long limit, long last)
    {
        var doclist = place.Source.Doclist;
        var (row, position) = (place.Row, place.Position);
        if (place.Source.LastRow is var end && end < limit)
        {
            _merged.AppendVarint(row - last);
            _merged.Append(doclist[position..]);
            place = _heap[--_count];
            return end;
        }

        while (row < limit)
        {
            _merged.AppendVarint(row - last);
            last = row;
            var start = position;
            var length = (int)(Varints.Read(doclist, ref position) >> 1);
            position += length;
            _merged.Append(doclist[start..position]);
            row += Varints.Read(doclist, ref position);
        }

        place = new(row, place.Source, position);
        return last;
    }

    /// <summary>A row of a source, and where what stands behind it begins.</summary>
    private readonly record struct Place(long Row, TermSource Source, int Position);
}

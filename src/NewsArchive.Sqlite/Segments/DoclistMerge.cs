namespace NewsArchive.Sqlite.Segments;

/// <summary>Merges the doclists that several sources have of one term.</summary>
/// <param name="most">How many sources there may be.</param>
internal sealed class DoclistMerge(int most)
{
    // What is left of each doclist, and a heap of those that have rows left, the one with the lowest next row on top.
    private readonly Rest[] _rests = new Rest[most];
    private readonly Next[] _heap = new Next[most];
    private int _count;

    /// <summary>Appends the rows of some sources, in their order.</summary>
    /// <param name="merged">Where they go to.</param>
    /// <param name="sources">All sources.</param>
    /// <param name="same">Those that have the term, by their index.</param>
    /// <exception cref="NotSupportedException">A row is in two of them.</exception>
    public void Append(ByteBuffer merged, TermSource[] sources, ReadOnlySpan<int> same)
    {
        // No distance grows by others that come in between.
        merged.Room(Begin(sources, same));
        for (var last = 0L; _count > 0;)
        {
            last = CopyFromTop(merged, Limit(), last);
            Sink(0);
        }
    }

    // Gives back how long the doclists are.
    private int Begin(TermSource[] sources, ReadOnlySpan<int> same)
    {
        _count = same.Length;
        var length = 0;
        for (var i = 0; i < _count; i++)
        {
            var source = sources[same[i]];
            var (doclist, position) = (source.Doclist, 0);
            _heap[i] = new(Varints.Read(doclist, ref position), i);
            _rests[i] = new(doclist[position..], source.LastRow);
            length = checked(length + doclist.Count);
        }

        for (var i = (_count / 2) - 1; i >= 0; i--)
        {
            Sink(i);
        }

        return length;
    }

    // The second lowest row stands below the top.
    private long Limit() => Math.Min(_count > 1 ? _heap[1].Row : long.MaxValue, _count > 2 ? _heap[2].Row : long.MaxValue);

    private void Sink(int index)
    {
        var next = _heap[index];
        for (var child = (index * 2) + 1; child < _count; child = (index * 2) + 1)
        {
            if (child + 1 < _count && _heap[child + 1].Row < _heap[child].Row)
            {
                child++;
            }

            if (_heap[child].Row >= next.Row)
            {
                break;
            }

            _heap[index] = _heap[child];
            index = child;
        }

        _heap[index] = next;
    }

    // Copies rows as long as they are below the limit: the rest at once where all are.
    private long CopyFromTop(ByteBuffer merged, long limit, long last)
    {
        ref var top = ref _heap[0];
        ref var rest = ref _rests[top.Doclist];
        if (top.Row == last)
        {
            throw new NotSupportedException("The index has a row twice, which only FTS5 can merge.");
        }

        merged.AppendVarint(top.Row - last);
        if (rest.LastRow <= limit)
        {
            last = rest.LastRow;
            merged.Append(rest.Bytes);
            top = _heap[--_count];
            return last;
        }

        var (row, position) = (top.Row, 0);
        ReadOnlySpan<byte> bytes = rest.Bytes;
        while (true)
        {
            last = row;
            var end = (int)(Varints.Read(bytes, ref position) >> 1) + position;
            var before = end;
            row += Varints.Read(bytes, ref end);
            if (row >= limit)
            {
                merged.Append(bytes[..before]);
                rest = rest with { Bytes = rest.Bytes[end..] };
                top = top with { Row = row };
                return last;
            }

            position = end;
        }
    }

    /// <summary>What stands behind the next row of a doclist, and its last row.</summary>
    private readonly record struct Rest(ArraySegment<byte> Bytes, long LastRow);

    /// <summary>The next row of a doclist.</summary>
    private readonly record struct Next(long Row, int Doclist);
}

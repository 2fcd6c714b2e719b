namespace NewsArchive.Sqlite.Segments;

/// <summary>Merges several runs into one sequence of terms.</summary>
/// <param name="runs">The runs; no row is in two of them.</param>
internal sealed class TermMerge(IReadOnlyCollection<Run> runs)
{
    private readonly RunReader[] _readers = [.. runs.Select(run => new RunReader(run))];
    private readonly ulong[] _heads = new ulong[runs.Count];
    private readonly List<RunReader> _same = [];
    private readonly DoclistMerge _doclists = new();

    /// <summary>Writes all terms to a segment.</summary>
    public void Into(SegmentWriter segment)
    {
        for (var lowest = Lowest(); lowest != ulong.MaxValue; lowest = Lowest())
        {
            FindSame(lowest);
            var first = _same[0];
            segment.Add(first.Letters, _same.Count == 1 ? first.Doclist : _doclists.Of(_same));
            foreach (var reader in _same)
            {
                reader.Next();
            }
        }
    }

    // There are few readers: looking at each is quicker than keeping them in order.
    private ulong Lowest()
    {
        var lowest = ulong.MaxValue;
        for (var i = 0; i < _readers.Length; i++)
        {
            lowest = Math.Min(lowest, _heads[i] = _readers[i].Head);
        }

        return lowest;
    }

    // The readers that have the lowest of all terms; several terms may begin alike.
    private void FindSame(ulong lowest)
    {
        _same.Clear();
        for (var i = 0; i < _heads.Length; i++)
        {
            if (_heads[i] == lowest)
            {
                Consider(_readers[i]);
            }
        }
    }

    private void Consider(RunReader reader)
    {
        var order = _same.Count == 0 ? 0 : reader.Letters.SequenceCompareTo(_same[0].Letters);
        if (order < 0)
        {
            _same.Clear();
        }

        if (order <= 0)
        {
            _same.Add(reader);
        }
    }
}

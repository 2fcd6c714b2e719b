namespace NewsArchive.Sqlite.Segments;

/// <summary>Merges several sources of terms into one.</summary>
/// <param name="sources">The sources; no row is in two of them.</param>
internal sealed class TermMerge(IReadOnlyList<TermSource> sources)
{
    private readonly DoclistMerge _doclists = new();
    private readonly List<TermSource> _same = [];

    /// <summary>Writes all terms to a segment.</summary>
    public void Into(SegmentWriter segment)
    {
        while (FindLowest())
        {
            var first = _same[0];
            segment.Add(first.Letters, _same.Count == 1 ? first.Doclist : _doclists.Of(_same));
            foreach (var source in _same)
            {
                source.Next();
            }
        }
    }

    // The sources that have the lowest of all terms. There are few of them: looking at each is quicker than keeping them in order.
    private bool FindLowest()
    {
        var lowest = ulong.MaxValue;
        foreach (var source in sources)
        {
            lowest = Math.Min(lowest, source.Head);
        }

        _same.Clear();
        if (lowest == ulong.MaxValue)
        {
            return false;
        }

        foreach (var source in sources)
        {
            if (source.Head == lowest)
            {
                Consider(source);
            }
        }

        return true;
    }

    private void Consider(TermSource source)
    {
        var order = _same.Count == 0 ? 0 : source.Letters.SequenceCompareTo(_same[0].Letters);
        if (order < 0)
        {
            _same.Clear();
        }

        if (order <= 0)
        {
            _same.Add(source);
        }
    }
}

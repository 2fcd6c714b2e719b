namespace NewsArchive.Sqlite.Segments;

/// <summary>Goes through the terms of several sources as if they were one.</summary>
internal sealed class TermMerge : TermSource
{
    private readonly IReadOnlyList<TermSource> _sources;
    private readonly ulong[] _heads;
    private readonly List<TermSource> _same = [];
    private readonly DoclistMerge _doclists = new();

    /// <summary>Begins at the first term.</summary>
    /// <param name="sources">The sources; no row is in two of them.</param>
    public TermMerge(IReadOnlyList<TermSource> sources)
    {
        (_sources, _heads) = (sources, new ulong[sources.Count]);
        Next();
    }

    public override ReadOnlySpan<byte> Letters => _same[0].Letters;

    public override ArraySegment<byte> Doclist => _same.Count == 1 ? _same[0].Doclist : _doclists.Of(_same);

    public override long LastRow => _same.Max(source => source.LastRow);

    public override void Next()
    {
        foreach (var source in _same)
        {
            source.Next();
        }

        Head = Lowest();
        FindSame(Head);
    }

    // There are few sources: looking at each is quicker than keeping them in order.
    private ulong Lowest()
    {
        var lowest = ulong.MaxValue;
        for (var i = 0; i < _heads.Length; i++)
        {
            lowest = Math.Min(lowest, _heads[i] = _sources[i].Head);
        }

        return lowest;
    }

    // The sources that have the lowest of all terms; several terms may begin alike.
    private void FindSame(ulong lowest)
    {
        _same.Clear();
        for (var i = 0; lowest != ulong.MaxValue && i < _heads.Length; i++)
        {
            if (_heads[i] == lowest)
            {
                Consider(_sources[i]);
            }
        }
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

namespace NewsArchive.Sqlite.Segments;

/// <summary>Goes through the terms of a run.</summary>
internal sealed class RunReader : TermSource
{
    private readonly Run _run;
    private int _term = -1;

    /// <summary>Begins at the first term.</summary>
    public RunReader(Run run)
    {
        _run = run;
        Next();
    }

    public override ReadOnlySpan<byte> Letters => _run.Letters(_term);

    public override ArraySegment<byte> Doclist => _run.Doclist(_term);

    public override long LastRow => _run.LastRow(_term);

    public override void Next() => Head = ++_term < _run.Count ? _run.Head(_term) : NoTerm;
}

namespace NewsArchive.Sqlite.Segments;

/// <summary>Goes through the terms of a run, in the order of their bytes.</summary>
internal sealed class RunReader
{
    private readonly Run _run;
    private int _term = -1;

    /// <summary>Begins at the first term.</summary>
    public RunReader(Run run)
    {
        _run = run;
        Next();
    }

    /// <summary>The first eight bytes of the term, see <see cref="TermTable.Head"/>; the highest number behind the last one, which no term has.</summary>
    public ulong Head { get; private set; }

    /// <summary>The term.</summary>
    public ReadOnlySpan<byte> Letters => _run.Letters(_term);

    /// <summary>Its doclist, see <see cref="Run"/>.</summary>
    public ArraySegment<byte> Doclist => _run.Doclist(_term);

    /// <summary>The last row of the doclist.</summary>
    public long LastRow => _run.LastRow(_term);

    /// <summary>Goes to the next term.</summary>
    public void Next() => Head = ++_term < _run.Count ? _run.Head(_term) : ulong.MaxValue;
}

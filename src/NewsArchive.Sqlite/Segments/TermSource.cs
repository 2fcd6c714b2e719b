namespace NewsArchive.Sqlite.Segments;

/// <summary>Terms in the order of their bytes, one at a time.</summary>
internal abstract class TermSource
{
    /// <summary>The first eight bytes of the term, see <see cref="TermTable.Head"/>; the highest number behind the last one, which no term has.</summary>
    public ulong Head { get; protected set; }

    /// <summary>The term.</summary>
    public abstract ReadOnlySpan<byte> Letters { get; }

    /// <summary>Its doclist, see <see cref="Run"/>; until the next term.</summary>
    public abstract ArraySegment<byte> Doclist { get; }

    /// <summary>The last row of the doclist.</summary>
    public abstract long LastRow { get; }

    /// <summary>Goes to the next term.</summary>
    public abstract void Next();
}

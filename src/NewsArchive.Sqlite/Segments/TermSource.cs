namespace NewsArchive.Sqlite.Segments;

/// <summary>Terms in the order of their bytes, one at a time.</summary>
internal abstract class TermSource
{
    /// <summary>What stands in <see cref="Head"/> behind the last term: no term begins with bytes that UTF-8 never has.</summary>
    protected const ulong NoTerm = ulong.MaxValue;

    /// <summary>The first eight bytes of the term, see <see cref="TermTable.Head"/>; behind the last one the highest number.</summary>
    public ulong Head { get; protected set; }

    /// <summary>Whether there is no term any more.</summary>
    public bool IsAtEnd => Head == NoTerm;

    /// <summary>The term.</summary>
    public abstract ReadOnlySpan<byte> Letters { get; }

    /// <summary>Its doclist, see <see cref="Run"/>; until the next term.</summary>
    public abstract ArraySegment<byte> Doclist { get; }

    /// <summary>Appends its doclist to others; what is merged for it is not held twice.</summary>
    public virtual void AppendDoclist(ByteBuffer to) => to.Append(Doclist);

    /// <summary>The last row of the doclist.</summary>
    public abstract long LastRow { get; }

    /// <summary>Goes to the next term.</summary>
    public abstract void Next();
}

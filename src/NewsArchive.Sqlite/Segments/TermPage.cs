namespace NewsArchive.Sqlite.Segments;

/// <summary>
/// Goes through the terms of one page of a full-text index, which <see cref="SegmentWriter"/> describes. The list of a term's places goes up to the next term.
/// </summary>
internal ref struct TermPage
{
    private readonly ReadOnlySpan<byte> _page;
    private readonly int _end;
    private byte[] _term = new byte[64];
    private int _footer;
    private int _next;
    private int _length;

    /// <summary>A page, before its first term.</summary>
    public TermPage(ReadOnlySpan<byte> page)
    {
        _page = page;
        _end = (page[2] << 8) | page[3];
        (_footer, _next) = (_end, 0);
        GoOn();
        First = _next;
    }

    /// <summary>Where the first term stands; what is before it belongs to the last term of an earlier page.</summary>
    public int First { get; }

    /// <summary>The term, in UTF-8 after a byte that tells the main index from others.</summary>
    public readonly ReadOnlySpan<byte> Term => _term.AsSpan(0, _length);

    /// <summary>Bytes of the list of its places on this page.</summary>
    public int Size { get; private set; }

    /// <summary>Goes to the next term.</summary>
    /// <returns>Whether there is one.</returns>
    public bool Next()
    {
        if (_next == 0)
        {
            return false;
        }

        var at = _next;
        var shared = at == First ? 0 : (int)Varints.Read(_page, ref at);
        var rest = (int)Varints.Read(_page, ref at);
        _length = shared + rest;
        if (_length > _term.Length)
        {
            Array.Resize(ref _term, _length * 2);
        }

        _page.Slice(at, rest).CopyTo(_term.AsSpan(shared));
        GoOn();
        Size = (_next == 0 ? _end : _next) - at - rest;
        return true;
    }

    private void GoOn() => _next = _footer < _page.Length ? _next + (int)Varints.Read(_page, ref _footer) : 0;
}

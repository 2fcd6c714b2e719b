namespace NewsArchive.Sqlite.Searching;

/// <summary>
/// Goes through the terms of one page of a full-text index. A page begins with two numbers of two bytes, the second of which says where its footer
/// starts; the footer says where each term stands, as the distance from the one before. A term gives how many bytes it shares with the one before,
/// except for the first of a page, then how many follow, then these; then comes the list of its places, up to the next term.
/// </summary>
internal ref struct TermPage
{
    private readonly ReadOnlySpan<byte> _page;
    private readonly int _end;
    private readonly byte[] _term;
    private int _footer;
    private int _next;
    private int _length;

    /// <summary>A page, before its first term.</summary>
    public TermPage(ReadOnlySpan<byte> page)
    {
        _page = page;
        (_end, _term) = ((page[2] << 8) | page[3], new byte[page.Length]);
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
        var shared = at == First ? 0 : Number(ref at);
        var rest = Number(ref at);
        _page.Slice(at, rest).CopyTo(_term.AsSpan(shared));
        _length = shared + rest;
        GoOn();
        Size = (_next == 0 ? _end : _next) - at - rest;
        return true;
    }

    private void GoOn() => _next = _footer < _page.Length ? _next + Number(ref _footer) : 0;

    private readonly int Number(ref int position)
    {
        var value = 0;
        byte part;
        do
        {
            part = _page[position++];
            value = (value << 7) | (part & 0x7F);
        }
        while (part >= 0x80);

        return value;
    }
}

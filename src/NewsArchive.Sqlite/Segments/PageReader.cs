namespace NewsArchive.Sqlite.Segments;

/// <summary>
/// Goes through the terms of one page after the other of a full-text index, which <see cref="PageWriter"/> describes. A page that is damaged makes it throw
/// <see cref="IndexOutOfRangeException"/> or an <see cref="ArgumentException"/>.
/// </summary>
internal sealed class PageReader
{
    private readonly ByteBuffer _page = new();
    private readonly ByteBuffer _term = new();

    // Where the next term stands, or 0; where the doclist of this one does; where the footer begins, and where it is read next.
    private int _next;
    private int _doclist;
    private int _end;
    private int _footer;

    /// <summary>Where the first term stands; 0 where there is none.</summary>
    public int First { get; private set; }

    /// <summary>Whether another term follows on the page.</summary>
    public bool HasNext => _next > 0;

    /// <summary>The term, in UTF-8 after a byte that tells the main index from others; the last of an earlier page before the first one of this is read.</summary>
    public ReadOnlySpan<byte> Term => _term.Span;

    /// <summary>What the page has of the term's doclist.</summary>
    public ReadOnlySpan<byte> Doclist => Upto(_doclist, _next);

    /// <summary>What stands before the first term: it belongs to the doclist of the last term of an earlier page.</summary>
    public ReadOnlySpan<byte> Carried => Upto(Fts5.HeaderLength, First);

    /// <summary>Begins with a page, which is copied.</summary>
    public void Read(ReadOnlySpan<byte> page)
    {
        _page.Clear();
        _page.Append(page);
        _footer = _end = (page[2] << 8) | page[3];
        _next = 0;
        FindNext();
        First = _next;
    }

    /// <summary>Goes to the next term.</summary>
    /// <returns>Whether there is one.</returns>
    public bool Next()
    {
        if (!HasNext)
        {
            return false;
        }

        ReadOnlySpan<byte> page = _page.Span;
        var at = _next;
        _term.Shorten(at == First ? 0 : (int)Varints.Read(page, ref at));
        var rest = (int)Varints.Read(page, ref at);
        _term.Append(page.Slice(at, rest));
        _doclist = at + rest;
        FindNext();
        return true;
    }

    private ReadOnlySpan<byte> Upto(int start, int next) => _page.Span[start..(next > 0 ? next : _end)];

    private void FindNext() => _next = _footer < _page.Length ? _next + (int)Varints.Read(_page.Span, ref _footer) : 0;
}

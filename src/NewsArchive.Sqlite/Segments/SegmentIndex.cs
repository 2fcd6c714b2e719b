namespace NewsArchive.Sqlite.Segments;

/// <summary>
/// Writes what leads into a segment: for each page with a term the shortest beginning that tells its first term from the one before, and into a doclist of many
/// pages what <see cref="DoclistIndex"/> has.
/// </summary>
/// <param name="tables">Where it goes to.</param>
/// <param name="segment">The segment's number.</param>
internal sealed class SegmentIndex(SegmentTables tables, long segment)
{
    private readonly ByteBuffer _beginning = new();
    private readonly DoclistIndex _doclist = new();

    // The last page with a term. That of the segment's first term needs no beginning.
    private long _page;

    /// <summary>The first term of a page begins; only the last one before it can have a doclist that went on on other pages.</summary>
    /// <param name="page">The page.</param>
    /// <param name="beginning">How it begins.</param>
    public void BeginTerms(long page, ReadOnlySpan<byte> beginning)
    {
        if (_page > 0)
        {
            Finish();
            _beginning.Clear();
            _beginning.Append(beginning);
        }

        _page = page;
    }

    /// <summary>A row is the first one on a page that begins with a part of its doclist.</summary>
    public void AddRow(long page, long row) => _doclist.Add(page, row);

    /// <summary>A page ends on which no term begins.</summary>
    /// <param name="hasRow">Whether a row does.</param>
    public void EndPageWithoutTerm(bool hasRow) => _doclist.EndPageWithoutTerm(hasRow);

    /// <summary>The last term of a page is complete.</summary>
    public void Finish()
    {
        if (_doclist.IsWorthIt)
        {
            tables.AddDoclistIndex(segment, _page, _doclist.Bytes);
        }

        tables.AddFirst(segment, _beginning.Span, _page, _doclist.IsWorthIt);
        _doclist.Clear();
    }
}

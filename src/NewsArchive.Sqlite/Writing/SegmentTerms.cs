namespace NewsArchive.Sqlite.Writing;

/// <summary>
/// The terms of a segment, read from its pages without their places. A page begins with two numbers of two bytes, the second of which says where its
/// footer starts; the footer says where each term stands, as the distance from the one before. A term gives how many bytes it shares with the one
/// before, except for the first of a page, then how many follow, then these. Terms of the index proper begin with the digit 0.
/// </summary>
internal static class SegmentTerms
{
    private const long DoclistIndex = 1L << 36;
    private const byte MainIndex = (byte)'0';

    /// <summary>Whether a page holds terms at all, by its id; others help to find one's way in long lists.</summary>
    public static bool AreOn(long page) => (page & DoclistIndex) == 0;

    /// <summary>Hands on each term of a page in UTF-8, in order.</summary>
    public static void Each(ReadOnlySpan<byte> page, Action<ReadOnlySpan<byte>> term)
    {
        Span<byte> whole = new byte[page.Length];
        var footer = (page[2] << 8) | page[3];
        var (position, start) = (footer, 0);
        while (position < page.Length)
        {
            var isFirst = start == 0;
            start += (int)Varints.Read(page, ref position);
            var at = start;
            var shared = isFirst ? 0 : (int)Varints.Read(page, ref at);
            var rest = (int)Varints.Read(page, ref at);
            page.Slice(at, rest).CopyTo(whole[shared..]);
            if (whole[0] == MainIndex)
            {
                term(whole[1..(shared + rest)]);
            }
        }
    }
}

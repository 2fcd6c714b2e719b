namespace NewsArchive.Sqlite.Segments;

/// <summary>Numbers of FTS5: how it lays out an index, and how much of one it can take (<c>ext/fts5/fts5_index.c</c>); see <see cref="Graft"/>.</summary>
internal static class Fts5
{
    // The id of a page has its segment's number in the bits from this one up, below them its place in it.
    private const int SegmentBits = 37;

    /// <summary>The id of the record that has the sums.</summary>
    public const int SumsId = 1;

    /// <summary>The id of the record that has the structure.</summary>
    public const int StructureId = 10;

    /// <summary>Tells the id of what leads into a long doclist from that of the page on which its term stands.</summary>
    public const long DoclistIndex = 1L << 36;

    /// <summary>Segments have numbers from 1 to this one. With all taken it can neither write nor merge, and says that the disk is full.</summary>
    public const int MostSegments = 2000;

    /// <summary>How large a page becomes: the setting <c>pgsz</c> of the archive's tables.</summary>
    public const int PageSize = 32650;

    /// <summary>How many bytes a page begins with that are neither terms nor doclists.</summary>
    public const int HeaderLength = 4;

    /// <summary>What stands before the letters of each term of the index proper; before those of others, of beginnings of words, stand other digits.</summary>
    public const byte MainIndex = (byte)'0';

    /// <summary>Nothing leads into a doclist that fills fewer pages without a term.</summary>
    public const int FewestPages = 4;

    /// <summary>The id of a page of a segment.</summary>
    public static long PageId(long segment, long page) => (segment << SegmentBits) | page;
}

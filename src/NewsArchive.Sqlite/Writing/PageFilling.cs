using NewsArchive.Sqlite.Sql;

namespace NewsArchive.Sqlite.Writing;

/// <summary>
/// Orders rows so that they fill the pages of a table to which they are appended. A row that does not fit into what is left of a page goes to the next
/// one, and the rest stays empty for ever: with rows a tenth as large as a page, a tenth of the file. So rows are grouped by page, each into the
/// fullest page that still has room for it, the largest first; the page with most room left comes last, and the rows of the next batch go on in it.
/// </summary>
internal sealed class PageFilling
{
    // A page less its header; a row takes two more bytes for its place, up to three for its length and up to four for its id.
    private const int Capacity = SetupSql.PageSize - 8;
    private const int CellOverhead = 9;

    // The format of SQLite's files, section 1.6: what stays in the page of a row that is larger than one.
    private const int LargestInPage = SetupSql.PageSize - 35;
    private const int LeastInPage = ((SetupSql.PageSize - 12) * 32 / 255) - 23;

    private int _roomLeft;

    /// <summary>The positions of the rows in the order in which to append them.</summary>
    /// <param name="sizes">The size of each row in bytes.</param>
    public IEnumerable<int> Order(IReadOnlyList<int> sizes)
    {
        List<Page> pages = [new(_roomLeft, [])];
        foreach (var row in Enumerable.Range(0, sizes.Count).OrderByDescending(row => sizes[row]))
        {
            var size = InPage(sizes[row]) + CellOverhead;
            var page = Fullest(pages, size);
            pages[page].Rows.Add(row);
            pages[page] = pages[page] with { Room = pages[page].Room - size };
        }

        var last = pages.Count == 1 ? 0 : Enumerable.Range(1, pages.Count - 1).MaxBy(page => pages[page].Room);
        _roomLeft = pages[last].Room;
        return pages.Where((_, page) => page != last).Append(pages[last]).SelectMany(page => page.Rows);
    }

    // The fullest page that has room; a new one where none has.
    private static int Fullest(List<Page> pages, int size)
    {
        var best = -1;
        for (var page = 0; page < pages.Count; page++)
        {
            if (pages[page].Room >= size && (best < 0 || pages[page].Room < pages[best].Room))
            {
                best = page;
            }
        }

        if (best < 0)
        {
            pages.Add(new(Capacity, []));
        }

        return best < 0 ? pages.Count - 1 : best;
    }

    private static int InPage(int size)
    {
        if (size <= LargestInPage)
        {
            return size;
        }

        var rest = LeastInPage + ((size - LeastInPage) % (SetupSql.PageSize - 4));
        return rest <= LargestInPage ? rest : LeastInPage;
    }

    /// <summary>A page: the bytes that are left of it, and what stands in it.</summary>
    private readonly record struct Page(int Room, List<int> Rows);
}

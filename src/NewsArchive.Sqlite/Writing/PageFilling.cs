using NewsArchive.Sqlite.Sql;

namespace NewsArchive.Sqlite.Writing;

/// <summary>
/// Orders rows so that they fill the pages of a table to which they are appended. A row that does not fit into what is left of a page goes to the next
/// one, and the rest stays empty for ever: with rows a tenth as large as a page, a tenth of the file. So rows are grouped by page, each into the
/// fullest page that still has room for it, the largest first.
/// </summary>
internal static class PageFilling
{
    // A page less its header; a row takes two more bytes for its place, up to three for its length and up to four for its id.
    private const int Capacity = SetupSql.PageSize - 8;
    private const int CellOverhead = 9;

    // The format of SQLite's files, section 1.6: what stays in the page of a row that is larger than one.
    private const int LargestInPage = SetupSql.PageSize - 35;
    private const int LeastInPage = ((SetupSql.PageSize - 12) * 32 / 255) - 23;

    /// <summary>The positions of the rows in the order in which to append them.</summary>
    /// <param name="sizes">The size of each row in bytes.</param>
    public static IEnumerable<int> Order(IReadOnlyList<int> sizes)
    {
        List<(int Room, List<int> Rows)> pages = [];
        foreach (var row in Enumerable.Range(0, sizes.Count).OrderByDescending(row => sizes[row]))
        {
            var size = InPage(sizes[row]) + CellOverhead;
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
                pages.Add((Capacity, []));
                best = pages.Count - 1;
            }

            pages[best].Rows.Add(row);
            pages[best] = pages[best] with { Room = pages[best].Room - size };
        }

        return pages.SelectMany(page => page.Rows);
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
}

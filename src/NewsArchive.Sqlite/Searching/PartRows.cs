using NewsArchive.Sqlite.Rows;

namespace NewsArchive.Sqlite.Searching;

/// <summary>Reads posts and quotations of lists, column by column as <c>ListSql</c> has them.</summary>
internal static class PartRows
{
    public static PostRow Post(Select row) => new(
        row.Long(0), row.Text(1), row.Long(2), row.Text(3)!, row.Text(4), row.Text(5), row.Text(6), row.Text(7), row.Text(8), row.Text(9)!, row.Text(10)!,
        row.Text(11), row.Long(12), row.Text(13)!, row.Real(14), row.Long(15), row.Long(16), row.Text(17), row.Text(18)!, row.Text(19)!, row.Long(20));

    public static QuotationRow Quotation(Select row) => new(
        row.Long(0), row.Text(1), row.Long(2), row.Text(3)!, row.Text(4)!, row.Text(5), row.Text(6), row.Text(7), row.Text(8), row.Text(9),
        row.IsNull(10) ? null : row.Long(10), row.Text(11)!, row.Real(12), row.Long(13), row.Long(14), row.Text(15));
}

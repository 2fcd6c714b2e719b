namespace NewsArchive.Sqlite.Rows;

/// <summary>Totals over current articles; the earliest and the latest dated key.</summary>
internal sealed record TotalsRow(long Articles, long Undated, long Sources, long Posts, long Quotations, long? First, long? Last);

/// <summary>Posts of a platform.</summary>
internal sealed record PlatformRow(string Platform, long Posts);

/// <summary>Posts of an account.</summary>
internal sealed record HandleRow(string Platform, string Handle, long Posts, long Articles);

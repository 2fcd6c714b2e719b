namespace NewsArchive.Sqlite.Rows;

/// <summary>An article to export, and the bytes of its file.</summary>
internal sealed record SizeRow(long Key, long Size);

/// <summary>A source that holds an article.</summary>
internal sealed record HolderRow(long Article, string Source);

/// <summary>A source that held an article; of several the highest <paramref name="Last"/> did so last.</summary>
internal sealed record FormerHolderRow(long Article, string Source, long Last);

/// <summary>An id that leads to an article.</summary>
internal sealed record AliasRow(long Article, long Alias);

namespace NewsArchive.Sqlite.Rows;

/// <summary>A hit; the snippet with marks in it, or null where the article is too large for one.</summary>
internal sealed record HitRow(long Key, string Source, string? Title, double Score, string? Snippet);

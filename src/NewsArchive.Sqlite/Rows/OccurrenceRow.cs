namespace NewsArchive.Sqlite.Rows;

/// <summary>Another article that embeds the post of a block.</summary>
internal sealed record OccurrenceRow(long Block, long Article);

using Dapper;
using Microsoft.Data.Sqlite;
using NewsArchive.Sqlite.Rows;
using NewsArchive.Sqlite.Sql;
using NewsArchive.Storage;

namespace NewsArchive.Sqlite;

/// <summary>Tells what the archive knows of sources.</summary>
/// <param name="connection">A connection that nobody else uses meanwhile.</param>
internal sealed class SourceLookup(SqliteConnection connection)
{
    /// <summary>What is known of a source, or null.</summary>
    public KnownSource? Find(string source) => connection.QuerySingleOrDefault<KnownSourceRow>(SourceSql.Known, new { Source = source })?.Known();

    /// <summary>Whether a container of this size and time was read to its end.</summary>
    public bool HoldsContainer(string source, long size, DateTimeOffset modifiedAt) =>
        connection.QuerySingleOrDefault<long>(SourceSql.HoldsContainer, new { Source = source, Size = size, Mtime = Moment.Ticks(modifiedAt) }) == 1;
}

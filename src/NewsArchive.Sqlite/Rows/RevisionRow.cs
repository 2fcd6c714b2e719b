using NewsArchive.Storage;

namespace NewsArchive.Sqlite.Rows;

/// <summary>What a source holds or held, as the database tells it; times in seconds since 1970.</summary>
internal sealed record RevisionRow(long Article, string Source, long Since, long? Until)
{
    /// <summary>The revision.</summary>
    public Revision Revision() =>
        new(new(Article), Source, DateTimeOffset.FromUnixTimeSeconds(Since), Until is { } until ? DateTimeOffset.FromUnixTimeSeconds(until) : null);
}

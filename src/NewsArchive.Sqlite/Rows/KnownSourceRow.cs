using NewsArchive.Storage;

namespace NewsArchive.Sqlite.Rows;

/// <summary>A source as the database holds it.</summary>
internal sealed record KnownSourceRow(long Article, string Sha256, long Size, long ModifiedAt, long Settled)
{
    /// <summary>What the archive knows of the source.</summary>
    public KnownSource Known() => new(new(Article), Sha256, Size, Moment.Of(ModifiedAt), Settled != 0);
}

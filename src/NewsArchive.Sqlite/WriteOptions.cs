namespace NewsArchive.Sqlite;

/// <summary>How the full text is written.</summary>
public enum IndexMode
{
    /// <summary>Built in memory on all threads and grafted into the archive, where the version of SQLite is one with which that was tested.</summary>
    Graft,

    /// <summary>By FTS5's own interface alone.</summary>
    Api,
}

/// <summary>How to open an archive for writing.</summary>
public sealed record WriteOptions
{
    /// <summary>How the full text is written.</summary>
    public IndexMode Index { get; init; }

    /// <summary>Whether articles get the fingerprints by which their copies are found; where not, they get them when copies are next looked for.</summary>
    public bool Fingerprints { get; init; } = true;

    /// <summary>How many bytes are kept of one article at most. SQLite keeps no row of more than 1,000,000,000 (sqlite.org/limits.html, "SQLITE_MAX_LENGTH").</summary>
    public long MostBytes { get; init; } = 1_000_000_000;

    /// <summary>Called where another program writes to the archive: once before it is opened, and whenever that lasts longer than a moment in the midst of work.</summary>
    public Action Waiting { get; init; } = () => { };

    /// <summary>How long another program is waited for in the midst of work. Before it begins, there is no end to waiting.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromMinutes(5);

    /// <summary>Ends the waiting, and the writing of a huge article; nothing of that one is kept then.</summary>
    public CancellationToken Cancel { get; init; }
}

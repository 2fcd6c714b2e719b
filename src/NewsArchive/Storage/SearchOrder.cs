namespace NewsArchive.Storage;

/// <summary>The order of hits.</summary>
public enum SearchOrder
{
    /// <summary>Best first; equal ones newest first.</summary>
    Relevance,

    /// <summary>Newest first; undated ones last.</summary>
    Newest,

    /// <summary>Oldest first; undated ones last.</summary>
    Oldest,
}

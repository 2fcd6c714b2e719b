using NewsArchive.Sqlite.Segments;

namespace NewsArchive.Sqlite.Writing;

/// <summary>The words of a batch, for each full-text table, to be grafted into the archive.</summary>
internal sealed class BatchWords
{
    /// <summary>The words of articles.</summary>
    public Run Articles { get; } = new();

    /// <summary>The words of posts.</summary>
    public Run Posts { get; } = new();

    /// <summary>The words of quotations.</summary>
    public Run Quotations { get; } = new();

    /// <summary>Forgets them.</summary>
    public void Clear()
    {
        Articles.Clear();
        Posts.Clear();
        Quotations.Clear();
    }
}

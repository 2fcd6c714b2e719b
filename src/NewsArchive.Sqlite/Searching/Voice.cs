using NewsArchive.Querying;

namespace NewsArchive.Sqlite.Searching;

/// <summary>A stretch of an article that is somebody's own words.</summary>
/// <param name="In">A post or a quotation.</param>
/// <param name="Start">Its first UTF-16 unit in the text.</param>
/// <param name="End">The unit after the last one.</param>
/// <param name="Author">The author of the post.</param>
/// <param name="Handle">The account of author or speaker.</param>
/// <param name="Platform">The platform of the post.</param>
/// <param name="Speaker">The speaker of the quotation.</param>
internal sealed record Voice(Scope In, int Start, int End, string? Author, string? Handle, string? Platform, string? Speaker)
{
    /// <summary>Whether a place in the text lies in it.</summary>
    public bool Holds(int start, int end) => Start <= start && end <= End;

    /// <summary>Whether filters ask for just such a one.</summary>
    public bool IsAsked(Filters filters) => In == Scope.Posts
        ? (filters.Handle ?? filters.Platform) is not null && Is(filters.Handle, Handle) && Is(filters.Platform, Platform)
        : filters.Speaker is { } speaker && Speaker is { } name && name.Contains(speaker, StringComparison.OrdinalIgnoreCase);

    private static bool Is(string? asked, string? own) => asked is null || asked.Equals(own, StringComparison.OrdinalIgnoreCase);
}

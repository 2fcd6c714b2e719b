namespace NewsArchive.Storage;

/// <summary>How much was looked at: all matches, or the newest part of them, or the oldest where these come first.</summary>
/// <param name="Articles">The matching articles among those looked at.</param>
/// <param name="IsAll">Whether these are all that match.</param>
/// <param name="Since">The day of the oldest article looked at, where these are not all; null where that is undated.</param>
public readonly record struct Extent(long Articles, bool IsAll, DateOnly? Since = null)
{
    /// <summary>The day of the newest article looked at, where the oldest ones were; null otherwise.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>All that match.</summary>
    public static Extent All(long articles) => new(articles, true);
}

using NewsArchive.Model;

namespace NewsArchive.Sqlite;

/// <summary>A window of days as a range of keys, both ends in it. As keys are date-major, a window costs nothing but its own articles.</summary>
internal readonly record struct KeyRange(long First, long Last)
{
    /// <summary>The keys of undated articles are below this one.</summary>
    public const long FirstDated = 1L << ArticleId.NumberBits;

    /// <summary>The range from a day to a day; null: open. Undated articles are in it only where both ends are open.</summary>
    public static KeyRange Of(DateOnly? from, DateOnly? to)
    {
        var first = from is null && to is null ? 0 : Math.Max(FirstDated, ArticleId.FirstKey(from));
        return new(first, to is null ? long.MaxValue : ArticleId.FirstKey(to) + ArticleId.MaxNumber);
    }
}

namespace NewsArchive.Sources.Containers;

/// <summary>A container while it is read.</summary>
/// <param name="Source">Its name.</param>
/// <param name="ModifiedAt">Its time of modification, for members that have none of their own.</param>
/// <param name="Depth">How many containers lie within each other here: 1 for one that lies in no other.</param>
internal readonly record struct Place(string Source, DateTimeOffset ModifiedAt, int Depth)
{
    /// <summary>Which of its members are read.</summary>
    public FilterScope Scope { get; init; } = FilterScope.All;
}

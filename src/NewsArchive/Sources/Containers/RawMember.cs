namespace NewsArchive.Sources.Containers;

/// <summary>A member as its container describes it.</summary>
/// <param name="Name">Its path, which may be anything.</param>
/// <param name="ModifiedAt">Its time of modification, UTC.</param>
/// <param name="Size">Its size in bytes, as the container says; nobody relies on it.</param>
/// <param name="Open">Opens it, given the name to speak of.</param>
internal sealed record RawMember(string Name, DateTimeOffset ModifiedAt, long Size, Func<string, Stream> Open);

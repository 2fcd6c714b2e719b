using System.Collections.Immutable;

namespace NewsArchive.Sqlite.Searching;

/// <summary>The words of the full text that begin alike.</summary>
/// <param name="Words">All of them, or the most frequent ones, these first.</param>
/// <param name="IsAll">Whether these are all.</param>
/// <param name="Size">Bytes that the index needs for all of them, which tells how long it takes to go through their matches.</param>
internal sealed record Beginning(ImmutableArray<string> Words, bool IsAll, long Size);

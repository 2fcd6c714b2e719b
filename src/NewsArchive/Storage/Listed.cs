using NewsArchive.Querying;

namespace NewsArchive.Storage;

/// <summary>A list of posts or quotations.</summary>
/// <typeparam name="T">What is listed.</typeparam>
/// <param name="Searched">The query with the other spellings that are looked for, see <see cref="Expansion.Added"/>.</param>
/// <param name="Items">The list, read from the archive while it is gone through.</param>
public sealed record Listed<T>(ParsedQuery Searched, IEnumerable<T> Items);

using NewsArchive.Querying;

namespace NewsArchive.Snippets;

/// <summary>A place in a text that matches some word of a query.</summary>
/// <param name="Start">The first UTF-16 unit.</param>
/// <param name="End">The unit after the last one.</param>
/// <param name="Group">The number of the word in the query.</param>
/// <param name="IsExact">Whether it is the word as typed, and no other spelling.</param>
/// <param name="Within">The only place in an article where the word is looked for; null for any.</param>
public readonly record struct Found(int Start, int End, int Group, bool IsExact, Scope? Within);

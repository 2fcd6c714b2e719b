using System.Collections.Immutable;
using NewsArchive.Model;

namespace NewsArchive.Storage;

/// <summary>One article that matches.</summary>
/// <param name="Id">The article's id.</param>
/// <param name="Source">A source that holds it; the first in ordinal order.</param>
/// <param name="Date">Its day.</param>
/// <param name="Title">Its title.</param>
/// <param name="Snippet">The best passage as plain text, an ellipsis where it was cut.</param>
/// <param name="Marks">What matched in the snippet: half-open ranges in code points, in order.</param>
/// <param name="Score">Relevance; higher is better, comparable within one search only.</param>
public sealed record SearchHit(ArticleId Id, string Source, DateOnly? Date, string? Title, string Snippet, ImmutableArray<(int Start, int End)> Marks, double Score);

using System.Collections.Immutable;
using NewsArchive.Model;
using NewsArchive.Querying;

namespace NewsArchive.Storage;

/// <summary>One article that matches.</summary>
/// <param name="Id">The article's id.</param>
/// <param name="Source">A source that holds it, the first in ordinal order; where none does, the last one that did.</param>
/// <param name="Date">Its day.</param>
/// <param name="Title">Its title.</param>
/// <param name="Snippet">The best passage as plain text, an ellipsis where it was cut.</param>
/// <param name="Marks">What matched in the snippet: half-open ranges in code points, in order.</param>
/// <param name="Score">Relevance; higher is better, comparable within one search only; 0 where nothing was ranked.</param>
public sealed record SearchHit(ArticleId Id, string Source, DateOnly? Date, string? Title, string Snippet, ImmutableArray<(int Start, int End)> Marks, double Score)
{
    /// <summary>What matched in the title, as <see cref="Marks"/>.</summary>
    public ImmutableArray<(int Start, int End)> TitleMarks { get; init; } = [];

    /// <summary>Where the snippet stands: in a post, in a quotation, or in other prose.</summary>
    public Scope In { get; init; } = Scope.Prose;

    /// <summary>Whose post it is; null where it is none or the author is unknown.</summary>
    public string? Author { get; init; }

    /// <summary>The handle of the post, or of a speaker whose post the quotation repeats.</summary>
    public string? Handle { get; init; }

    /// <summary>The platform of the post.</summary>
    public string? Platform { get; init; }

    /// <summary>Whose words the quotation is.</summary>
    public string? Speaker { get; init; }

    /// <summary>Whether some source holds the article now; else it is an earlier revision.</summary>
    public bool IsHeld { get; init; } = true;

    /// <summary>The id that the article shares with its syndicated copies; null where there are none.</summary>
    public ArticleId? Cluster { get; init; }

    /// <summary>How many copies of it match too and are left out for it; 0 where each copy is a hit of its own.</summary>
    public int Copies { get; init; }
}

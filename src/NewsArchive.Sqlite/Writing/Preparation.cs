using System.Collections.Concurrent;
using NewsArchive.Model;
using NewsArchive.Storage;

namespace NewsArchive.Sqlite.Writing;

/// <summary>Makes of articles what is kept of them, on any thread.</summary>
/// <param name="fingerprints">Whether articles get fingerprints.</param>
internal sealed class Preparation(bool fingerprints)
{
    private readonly ConcurrentBag<JsonText> _json = [];

    /// <summary>Prepares an article, once.</summary>
    public PreparedSource Of(SourcedArticle sourced)
    {
        if (sourced is PreparedSource already)
        {
            return already;
        }

        var json = _json.TryTake(out var used) ? used : new();
        PreparedSource prepared = new(sourced, new(sourced.Article, json, fingerprints));
        _json.Add(json);
        return prepared;
    }
}

/// <summary>An article whose rows and words were made; of its blocks only the posts are held, and its text is not.</summary>
internal sealed record PreparedSource : SourcedArticle
{
    public PreparedSource(SourcedArticle sourced, PreparedArticle prepared)
        : base(sourced) =>
        (Article, Prepared) = (sourced.Article with { Text = "", Blocks = [.. prepared.Posts.Select(post => post.Post)] }, prepared);

    /// <summary>Its rows and words.</summary>
    public PreparedArticle Prepared { get; }
}

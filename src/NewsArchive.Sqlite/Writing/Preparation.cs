using System.Collections.Concurrent;
using NewsArchive.Model;
using NewsArchive.Storage;

namespace NewsArchive.Sqlite.Writing;

/// <summary>Makes of articles what is kept of them, on any thread.</summary>
/// <param name="how">How the archive is written.</param>
internal sealed class Preparation(WriteOptions how)
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
        PreparedSource prepared = new(sourced, new(sourced.Article, json, how.Fingerprints), how.MostBytes);
        _json.Add(json);
        return prepared;
    }
}

/// <summary>An article whose rows and words were made; of its blocks only the posts are held, and its text is not.</summary>
internal sealed record PreparedSource : SourcedArticle
{
    public PreparedSource(SourcedArticle sourced, PreparedArticle prepared, long mostBytes)
        : base(sourced)
    {
        (Article, Prepared) = (sourced.Article with { Text = "", Blocks = [.. prepared.Posts.Select(post => post.Post)] }, prepared);
        Refusal = prepared.RowSize <= mostBytes ? null : $"{Article.Content.Source}: takes more than {mostBytes} bytes in the archive, the most that it keeps of one article; split it";
    }

    /// <inheritdoc/>
    public override string? Refusal { get; }

    /// <summary>Its rows and words.</summary>
    public PreparedArticle Prepared { get; }
}

using NewsArchive.Model;
using NewsArchive.Storage;

namespace NewsArchive.Sqlite.Writing;

/// <summary>An article with the key that it has in the archive.</summary>
/// <param name="sourced">The article and its source.</param>
/// <param name="key">Its key.</param>
internal sealed class NumberedArticle(SourcedArticle sourced, long key)
{
    /// <summary>The article and its source.</summary>
    public SourcedArticle Sourced => sourced;

    /// <summary>Its key.</summary>
    public long Key => key;

    /// <summary>Whether its content comes into the archive with it; else only its source is noted.</summary>
    public bool IsNew { get; init; }

    /// <summary>Where it is new, the id of its first quotation.</summary>
    public long Quotation { get; init; }

    /// <summary>Where it is new, the id of its first post.</summary>
    public long Post { get; init; }

    /// <summary>The article; of one that is prepared, without text and paragraphs.</summary>
    public Article Article => sourced.Article;

    /// <summary>The source's name.</summary>
    public string Source => sourced.Article.Content.Source;

    /// <summary>Its rows and words, where they have been made.</summary>
    public PreparedArticle? Prepared { get; } = (sourced as PreparedSource)?.Prepared;
}

using NewsArchive.Model;
using NewsArchive.Storage;

namespace NewsArchive.Sqlite.Writing;

/// <summary>An article with the key that it has in the archive.</summary>
/// <param name="Sourced">The article and its source.</param>
/// <param name="Key">Its key.</param>
/// <param name="IsNew">Whether its content comes into the archive with it; else only its source is noted.</param>
/// <param name="Quotation">Where it is new, the id of its first quotation.</param>
/// <param name="Post">Where it is new, the id of its first post.</param>
internal sealed record NumberedArticle(SourcedArticle Sourced, long Key, bool IsNew, long Quotation, long Post)
{
    /// <summary>The article.</summary>
    public Article Article => Sourced.Article;

    /// <summary>The source's name.</summary>
    public string Source => Sourced.Article.Content.Source;

    /// <summary>Its rows and words, where it is new and they have been made.</summary>
    public PreparedArticle? Prepared { get; set; }
}

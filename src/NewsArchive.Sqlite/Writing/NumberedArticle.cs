using NewsArchive.Model;
using NewsArchive.Storage;

namespace NewsArchive.Sqlite.Writing;

/// <summary>An article with the key that it has in the archive.</summary>
/// <param name="sourced">The article and its source.</param>
/// <param name="key">Its key.</param>
internal sealed class NumberedArticle(SourcedArticle sourced, long key)
{
    /// <summary>The article and its source.</summary>
    public SourcedArticle Sourced { get; private set; } = sourced;

    /// <summary>Its key.</summary>
    public long Key => key;

    /// <summary>Whether its content comes into the archive with it; else only its source is noted.</summary>
    public bool IsNew { get; init; }

    /// <summary>Where it is new, the id of its first quotation.</summary>
    public long Quotation { get; init; }

    /// <summary>Where it is new, the id of its first post.</summary>
    public long Post { get; init; }

    /// <summary>The article; of one that is prepared, without text and blocks.</summary>
    public Article Article => Sourced.Article;

    /// <summary>The source's name.</summary>
    public string Source => Sourced.Article.Content.Source;

    /// <summary>Its rows and words, where it is new and they have been made.</summary>
    public PreparedArticle? Prepared { get; private set; }

    /// <summary>Makes rows and words, and lets go of what they hold as well.</summary>
    public void Prepare(JsonText json, bool hasFingerprint)
    {
        Prepared = new(Article, json, hasFingerprint);
        Sourced = Sourced with { Article = Article with { Text = "", Blocks = [] } };
    }
}

using NewsArchive.Model;
using NewsArchive.Sources;
using NewsArchive.Storage;

namespace NewsArchive.Cli.Commands;

/// <summary>What a person calls an article: its id, or the file that it was read from.</summary>
/// <param name="shared">Knows the current folder.</param>
/// <param name="names">Names sources as the archive does.</param>
internal sealed class Named(SharedOptions shared, SourceNames names)
{
    /// <summary>The article, or null.</summary>
    public StoredArticle? Find(IArticleStore store, string typed) =>
        (ArticleId.TryParse(typed, out var id) ? store.Find(id) : null) ?? Sources(typed).Select(store.Find).FirstOrDefault(article => article is not null);

    /// <summary>Takes the article or source out.</summary>
    /// <returns>Whether there was one.</returns>
    public bool Remove(IArticleStore store, string typed) =>
        (ArticleId.TryParse(typed, out var id) && store.Remove(id)) || Sources(typed).Any(store.Remove);

    // A source may be typed as a path from here, or copied as the archive prints it.
    private IEnumerable<string> Sources(string typed) => typed.Length == 0 ? [] : [names.Of(shared.FullPath(typed)), typed];
}

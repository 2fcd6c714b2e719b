using System.Globalization;
using NewsArchive.Sqlite;
using NewsArchive.Storage;
using NewsArchive.Tests.Storage;

namespace NewsArchive.Tests.Searching;

/// <summary>
/// An archive large enough that no search looks at all of it: five thousand articles, two of each day, each with "harbour" and fifty of five hundred words
/// that begin with q, the low numbers more often. The oldest alone has "quay" and its source is named so.
/// </summary>
public sealed class ManyArticles : IDisposable
{
    public const int Number = 5_000;

    private const int WordsOfEach = 50;
    private const int Words = 500;

    private readonly ArchiveFolder _folder = new();

    public ManyArticles()
    {
        using (var writer = SqliteArticleStore.Create(Path))
        {
            foreach (var part in Enumerable.Range(0, Number).Chunk(1_000))
            {
                writer.Save([.. part.Select(Article)]);
            }
        }

        Store = SqliteArticleStore.Open(Path);
    }

    public string Path => _folder.Archive;

    internal IArticleStore Store { get; }

    public void Dispose()
    {
        ((SqliteArticleStore)Store).Dispose();
        _folder.Dispose();
    }

    private static SourcedArticle Article(int number)
    {
        var day = new DateOnly(2015, 1, 1).AddDays(number / 2).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        var words = Enumerable.Range(0, WordsOfEach).Select(i => string.Create(CultureInfo.InvariantCulture, $"q{(number * 31 * (i + 1)) % (1 + ((i + 1) * Words / WordsOfEach))}x"));
        return new ArticleBuilder(number == 0 ? "quay" : string.Create(CultureInfo.InvariantCulture, $"a{number}"), day)
            .Paragraph($"harbour {(number == 0 ? "quay" : string.Join(' ', words))}").Sourced();
    }
}

using NewsArchive.Sqlite;
using Xunit;

namespace NewsArchive.Tests.Storage;

/// <summary>What is kept is whole, whatever becomes of the batches after it.</summary>
public sealed class AbandonedBatchTests : IDisposable
{
    private const int EnoughToGraft = 120;

    private readonly ArchiveFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(1)]
    [InlineData(EnoughToGraft)]
    public void Words_that_a_later_batch_was_indexed_with_first_are_kept_with_the_earlier_one(int articles)
    {
        using (var store = SqliteArticleStore.Create(_folder.Archive))
        {
            using var kept = store.Number(new([.. Enumerable.Range(0, articles).Select(number => new ArticleBuilder($"kept{number}").Paragraph($"Zorkmid {number} is here.").Sourced())]));
            using var abandoned = store.Number(new([.. Enumerable.Range(0, articles).Select(number => new ArticleBuilder($"abandoned{number}").Paragraph($"Zorkmid {number} is there.").Sourced())]));
            abandoned.Index();
            kept.Index();
            kept.Commit();
            store.Flush();
        }

        using RawDatabase database = new(_folder.Archive);
        Assert.Contains("zorkmid", database.Texts("SELECT term FROM spelling"));
    }

    [Fact]
    public void A_word_is_kept_once()
    {
        using var store = SqliteArticleStore.Create(_folder.Archive);
        using var first = store.Number(new([new ArticleBuilder("first").Paragraph("Zorkmid is here.").Sourced()]));
        using var second = store.Number(new([new ArticleBuilder("second").Paragraph("Zorkmid is there.").Sourced()]));
        second.Index();
        first.Index();
        first.Commit();
        second.Commit();
        using RawDatabase database = new(_folder.Archive);
        Assert.Single(database.Texts("SELECT term FROM spelling WHERE term = 'zorkmid'"));
    }
}

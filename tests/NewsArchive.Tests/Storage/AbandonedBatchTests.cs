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
        store.Flush();
        using RawDatabase database = new(_folder.Archive);
        Assert.Single(database.Texts("SELECT term FROM spelling WHERE term = 'zorkmid'"));
    }

    [Fact]
    public void Words_of_a_batch_that_was_undone_come_with_the_next_one()
    {
        using (var store = SqliteArticleStore.Create(_folder.Archive))
        {
            using (RawDatabase database = new(_folder.Archive))
            {
                database.Execute("CREATE TRIGGER refuse BEFORE INSERT ON source WHEN new.path = 'refused' BEGIN SELECT raise(ABORT, 'refused'); END");
            }

            using var undone = store.Number(new([new ArticleBuilder("undone").Paragraph("Zorkmid is here.").Sourced()]));
            using var refused = store.Number(new([new ArticleBuilder("refused").Paragraph("Nothing is here.").Sourced()]));
            undone.Index();
            undone.Commit();
            using var next = store.Number(new([new ArticleBuilder("next").Paragraph("Zorkmid is there.").Sourced()]));
            next.Index();
            Assert.Throws<NewsArchive.Storage.StorageException>(() => refused.Commit());
            next.Commit();
            store.Flush();
            Assert.False(undone.IsKept);
        }

        using RawDatabase kept = new(_folder.Archive);
        Assert.Equal(["zorkmid"], kept.Texts("SELECT term FROM spelling WHERE term = 'zorkmid'"));
        Assert.Equal(["next"], kept.Texts("SELECT path FROM source"));
    }
}

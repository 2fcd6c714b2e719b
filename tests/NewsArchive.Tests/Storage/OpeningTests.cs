using System.Text;
using NewsArchive.Model;
using NewsArchive.Reading;
using NewsArchive.Sqlite;
using NewsArchive.Sqlite.Segments;
using NewsArchive.Sqlite.Sql;
using NewsArchive.Storage;
using Xunit;

namespace NewsArchive.Tests.Storage;

/// <summary>What writers hold while they write, and leave behind.</summary>
public sealed class OpeningTests : IDisposable
{
    private const int Batches = 20;
    private const int InBatch = 100;

    private readonly ArchiveFolder _folder = new();

    [Fact]
    public void A_lock_that_a_crash_left_behind_locks_nobody_out()
    {
        File.WriteAllText(_folder.Archive + "-lock", "left");
        var isWaiting = false;
        using (SqliteArticleStore.Create(_folder.Archive, new() { Waiting = () => isWaiting = true }))
        {
            Assert.False(isWaiting);
        }

        Assert.Equal(["archive.db"], _folder.Files);
    }

    [Fact]
    public void An_archive_that_cannot_be_opened_stays_unlocked()
    {
        SqliteArticleStore.Create(_folder.Archive).Dispose();
        var bytes = File.ReadAllBytes(_folder.Archive);
        bytes.AsSpan(100).Fill(0xA5);
        File.WriteAllBytes(_folder.Archive, bytes);
        for (var i = 0; i < 2; i++)
        {
            Assert.Contains("is damaged. Restore it from a backup", Assert.Throws<StorageException>(() => SqliteArticleStore.Create(_folder.Archive)).Message, StringComparison.Ordinal);
            Assert.DoesNotContain("archive.db-lock", _folder.Files);
        }
    }

    [Fact]
    public void Waiting_for_another_writer_can_be_ended()
    {
        using var first = SqliteArticleStore.Create(_folder.Archive);
        using CancellationTokenSource cancel = new();
        Assert.ThrowsAny<OperationCanceledException>(() => SqliteArticleStore.Create(_folder.Archive, new() { Waiting = cancel.Cancel, Cancel = cancel.Token }));
    }

    [Fact]
    public void A_program_that_is_no_archive_is_waited_for_with_a_word_too()
    {
        SqliteArticleStore.Create(_folder.Archive).Dispose();
        using RawDatabase shell = new(_folder.Archive);
        shell.Execute("BEGIN IMMEDIATE");
        using (var store = SqliteArticleStore.Create(_folder.Archive, new() { Waiting = () => shell.Execute("COMMIT") }))
        {
            store.Save([new ArticleBuilder("a").Paragraph("One.").Sourced()]);
        }

        shell.Execute("BEGIN IMMEDIATE");
        using CancellationTokenSource cancel = new();
        Assert.ThrowsAny<OperationCanceledException>(() => SqliteArticleStore.Create(_folder.Archive, new() { Waiting = cancel.Cancel, Cancel = cancel.Token }));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(InBatch)]
    public void A_program_that_writes_in_the_midst_of_work_is_waited_for_with_a_word(int articles)
    {
        SqliteArticleStore.Create(_folder.Archive).Dispose();
        using RawDatabase shell = new(_folder.Archive);
        var waits = 0;
        using (var store = SqliteArticleStore.Create(_folder.Archive, new() { Waiting = () => shell.Execute(waits++ < 1 ? "COMMIT" : "SELECT 1"), Patience = TimeSpan.FromSeconds(2) }))
        {
            store.Save(Articles(0));
            shell.Execute("BEGIN IMMEDIATE");
            store.Save([.. Articles(1).Take(articles)]);
            Assert.Equal(1, waits);
            shell.Execute("BEGIN IMMEDIATE");
            Assert.Contains("is in use: another program writes to it", Assert.Throws<StorageException>(() => store.Save([.. Articles(2).Take(articles)])).Message, StringComparison.Ordinal);
            Assert.Equal(2, waits);
        }

        shell.Execute("COMMIT");
        using var again = SqliteArticleStore.Open(_folder.Archive);
        Assert.Equal(InBatch + articles, again.Stats().Articles);
    }

    [Fact]
    public void Waiting_in_the_midst_of_work_can_be_ended()
    {
        SqliteArticleStore.Create(_folder.Archive).Dispose();
        using RawDatabase shell = new(_folder.Archive);
        using CancellationTokenSource cancel = new();
        using var store = SqliteArticleStore.Create(_folder.Archive, new() { Waiting = cancel.Cancel, Cancel = cancel.Token });
        shell.Execute("BEGIN IMMEDIATE");
        Assert.ThrowsAny<OperationCanceledException>(() => store.Save(Articles(0)));
        shell.Execute("COMMIT");
    }

    [Fact]
    public void Another_name_of_an_archive_waits_for_the_same_lock()
    {
        using var first = SqliteArticleStore.Create(_folder.Archive);
        File.CreateSymbolicLink(_folder.Archive + ".link", _folder.Archive);
        using CancellationTokenSource cancel = new();
        Assert.ThrowsAny<OperationCanceledException>(() => SqliteArticleStore.Create(_folder.Archive + ".link", new() { Waiting = cancel.Cancel, Cancel = cancel.Token }));
    }

    [Fact]
    public void After_a_large_load_the_full_text_is_merged_but_nobody_who_cancelled_waits_for_it()
    {
        using CancellationTokenSource cancel = new();
        Assert.InRange(Segments(new() { Cancel = cancel.Token }, cancel.Cancel), Batches, int.MaxValue);
        Assert.Equal(1, Segments(new(), () => { }));
    }

    [Fact]
    public void The_ids_of_what_was_not_kept_are_given_again()
    {
        using var store = SqliteArticleStore.Create(_folder.Archive);
        using (var lost = store.Number(new(Articles(0))))
        using (var after = store.Number(new(Articles(1))))
        {
            lost.Index();
        }

        Assert.Equal(Enumerable.Range(1, InBatch).Select(number => $"New 2022-03-01.{number}"), store.Save(Articles(1)).Select(saved => $"{saved.Kind} {saved.Id}"));
    }

    [Theory]
    [InlineData(IndexMode.Graft)]
    [InlineData(IndexMode.Api)]
    public void A_huge_article_is_not_written_to_its_end_once_cancelled_and_takes_nothing_with_it(IndexMode index)
    {
        var text = string.Concat(Enumerable.Repeat("“It is open,” she said. ", 10_001));
        var article = ArticleReader.Read(SourceContent.Of("huge", Encoding.UTF8.GetBytes(text)));
        using CancellationTokenSource cancel = new();
        using (var store = SqliteArticleStore.Create(_folder.Archive, new() { Cancel = cancel.Token, Index = index }))
        {
            using var before = store.Number(new(Articles(0)));
            before.Index();
            before.Commit();
            using var huge = store.Number(new([new SourcedArticle(article, text.Length, ArticleBuilder.Seen, ArticleBuilder.Seen, 1)]));
            huge.Index();
            cancel.Cancel();
            Assert.ThrowsAny<OperationCanceledException>(huge.Commit);
            store.Flush();
        }

        using var again = SqliteArticleStore.Open(_folder.Archive);
        Assert.Equal((InBatch, 0), (again.Stats().Articles, again.Stats().Quotations));
    }

    public void Dispose() => _folder.Dispose();

    private static List<SourcedArticle> Articles(int batch) =>
        [.. Enumerable.Range(0, InBatch).Select(i => new ArticleBuilder($"{batch:00}-{i:000}", "2022-03-01").Paragraph($"Number {batch} {i}.").Sourced())];

    private int Segments(WriteOptions how, Action beforeClosing)
    {
        using (var store = SqliteArticleStore.Create(_folder.Archive, how))
        {
            for (var batch = 0; batch < Batches; batch++)
            {
                store.Save([.. Articles(batch), new ArticleBuilder($"{Guid.NewGuid()}", "2022-03-02").Paragraph($"{Guid.NewGuid()}").Sourced()]);
            }

            beforeClosing();
        }

        using var archive = Connections.Another(_folder.Archive);
        return Graft.Segments(archive, SegmentSql.Articles).Count;
    }
}

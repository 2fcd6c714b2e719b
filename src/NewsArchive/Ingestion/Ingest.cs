using NewsArchive.Model;
using NewsArchive.Reading;
using NewsArchive.Sources;
using NewsArchive.Storage;

namespace NewsArchive.Ingestion;

/// <summary>The trip as a whole: sources are found, read as articles, kept.</summary>
public static class Ingest
{
    /// <summary>Keeps sources, batch by batch, and says what became of each, in order. Whoever enumerates drives.</summary>
    /// <param name="entries">The sources, in ordinal order of their names.</param>
    /// <param name="store">The archive.</param>
    /// <param name="limits">How much is read at most.</param>
    /// <param name="clock">Says when a source is seen.</param>
    /// <param name="cancel">Stops between two batches; what was kept stays.</param>
    public static IEnumerable<FileOutcome> Run(
        IEnumerable<SourceEntry> entries, IArticleStore store, SourceLimits limits, TimeProvider clock, CancellationToken cancel)
    {
        foreach (var batch in Batches.Of(entries, limits))
        {
            if (cancel.IsCancellationRequested)
            {
                yield break;
            }

            var known = batch.ConvertAll(entry => entry is SourceFile or SourceMember ? store.FindSource(entry.Source) : null);
            var read = Batches.Read(batch, [.. known.Select(source => source?.Sha256)], limits);
            var saved = store.Save([.. read.Where(entry => entry.Article is not null).Select(entry => Seen(entry, clock.GetUtcNow()))]);
            var next = 0;
            for (var i = 0; i < read.Length; i++)
            {
                yield return read[i].Article is { } article ? Kept(article, saved[next++]) : NotKept(read[i], known[i]);
            }
        }
    }

    private static SourcedArticle Seen(ReadEntry entry, DateTimeOffset now)
    {
        var modifiedAt = entry.Entry is SourceMember member ? member.ModifiedAt : ((SourceFile)entry.Entry).ModifiedAt;
        return new(entry.Article!, entry.Article!.Content.Bytes.Length, modifiedAt, now, ArticleReader.Version);
    }

    private static FileOutcome Kept(Article article, SaveOutcome saved) => saved.Kind switch
    {
        SaveKind.Unchanged => new(article.Content.Source, OutcomeKind.Unchanged) { Id = saved.Id },
        SaveKind.Copy => new(article.Content.Source, OutcomeKind.Copy) { Id = saved.Id },
        _ => new(article.Content.Source, saved.Kind == SaveKind.New ? OutcomeKind.New : OutcomeKind.Revised)
        {
            Id = saved.Id,
            Posts = article.Blocks.Count(block => block is SocialPost),
            Quotations = article.Quotations.Count(quotation => quotation.Kind == QuotationKind.Direct),
        },
    };

    private static FileOutcome NotKept(ReadEntry read, KnownSource? known) => (read.Entry, read.Failure) switch
    {
        (_, { } failure) => new(read.Entry.Source, OutcomeKind.Failed) { Message = failure },
        (SkippedSource skipped, _) => new(read.Entry.Source, OutcomeKind.Skipped) { Message = skipped.Message },
        _ => new(read.Entry.Source, OutcomeKind.Unchanged) { Id = known?.Article },
    };
}

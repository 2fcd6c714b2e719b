using NewsArchive.Model;
using NewsArchive.Reading;
using NewsArchive.Storage;

namespace NewsArchive.Ingestion;

/// <summary>Reads articles again that earlier rules read, from what the archive keeps of their files.</summary>
public static class Reparse
{
    /// <summary>How many there are, and how many bytes their files had.</summary>
    public static (long Articles, long Bytes) Count(IArticleStore store) => store.CountReadBefore(ArticleReader.Version);

    /// <summary>
    /// Reads them a few at a time, in order of their ids, and says of each what became of it. What was done stays when it is stopped; the next run goes on
    /// behind it. Whoever enumerates drives.
    /// </summary>
    /// <param name="store">The archive.</param>
    /// <param name="settings">How: the number of threads, and who is told how far it is.</param>
    /// <param name="cancel">Stops soon.</param>
    public static IEnumerable<FileOutcome> Run(IArticleStore store, IngestSettings settings, CancellationToken cancel)
    {
        Step<Some>[] steps = [new(some => some.Read(cancel), IsOrdered: false), new(some => some.Keep(store, settings.Passed), IsOrdered: true)];
        return Pipeline<Some>.Run(Outdated(store), settings.Jobs, steps, _ => { }, cancel).SelectMany(some => some.Outcomes);
    }

    private static IEnumerable<Some> Outdated(IArticleStore store)
    {
        for (var some = store.ReadBefore(ArticleReader.Version, null); some.Count > 0; some = store.ReadBefore(ArticleReader.Version, some[^1].Id))
        {
            yield return new(some);
        }
    }

    /// <summary>Articles that go through the pipeline together.</summary>
    private sealed class Some(IReadOnlyList<OutdatedArticle> outdated)
    {
        private List<(ArticleId Id, Article Article)> _read = [];

        public List<FileOutcome> Outcomes { get; } = [];

        public void Read(CancellationToken cancel)
        {
            foreach (var (id, content) in outdated)
            {
                cancel.ThrowIfCancellationRequested();
                _read.Add((id, ArticleReader.Read(content)));
            }
        }

        public void Keep(IArticleStore store, Action<int, long> passed)
        {
            var ids = store.Reread(_read, ArticleReader.Version);
            foreach (var ((before, article), id) in _read.Zip(ids))
            {
                Outcomes.Add(FileOutcome.Of(article, OutcomeKind.Reread) with { Id = id, FormerId = before == id ? null : before });
            }

            _read = [];
            passed(Outcomes.Count, Outcomes.Sum(outcome => outcome.Bytes));
        }
    }
}

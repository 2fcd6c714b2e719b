using Microsoft.Data.Sqlite;
using NewsArchive.Sqlite.Sql;
using NewsArchive.Storage;

namespace NewsArchive.Sqlite.Writing;

/// <summary>Writes the rows of a batch, inside a transaction that somebody else holds. Its statements are prepared once.</summary>
/// <param name="connection">The archive.</param>
/// <param name="cancel">Ends the writing of a huge article half-way; of any other it is finished.</param>
internal sealed class RowWriter(SqliteConnection connection, CancellationToken cancel) : IDisposable
{
    private readonly ArticleWriter _articles = new(connection, cancel);
    private readonly SourceWriter _sources = new(connection);
    private readonly Statement _spelling = new(connection, ArticleSql.AddSpelling);

    /// <summary>What becomes of an article.</summary>
    /// <param name="numbered">The article.</param>
    /// <param name="before">The key of what its source held before; null where the source is new.</param>
    public static SaveOutcome Outcome(NumberedArticle numbered, long? before)
    {
        var kind = before is null ? (numbered.IsNew ? SaveKind.New : SaveKind.Copy) : before == numbered.Key ? SaveKind.Unchanged : SaveKind.Revised;
        return new(kind, new(numbered.Key));
    }

    /// <summary>Writes a batch.</summary>
    /// <param name="batch">The batch.</param>
    /// <param name="areIndexed">Whether the words of new articles come into the full text by themselves.</param>
    /// <param name="changed">Told of each article whose holders change, by its key.</param>
    /// <exception cref="OperationCanceledException">Ended half-way.</exception>
    public List<SaveOutcome> Write(NumberedBatch batch, bool areIndexed, Action<long> changed)
    {
        _articles.Write(batch.New, areIndexed);
        List<SaveOutcome> outcomes = new(batch.Articles.Count);
        foreach (var numbered in batch.Articles)
        {
            var before = _sources.Write(numbered);
            if (before != numbered.Key)
            {
                changed(numbered.Key);
                changed(before ?? numbered.Key);
            }

            outcomes.Add(Outcome(numbered, before));
        }

        foreach (var seen in batch.Arrivals.Seen)
        {
            _sources.See(seen);
        }

        foreach (var container in batch.Arrivals.Containers)
        {
            _sources.WriteContainer(container);
        }

        Write(batch.Spellings);
        return outcomes;
    }

    /// <summary>Writes words that may be new, with their sounds.</summary>
    public void Write(IEnumerable<(string Sound, string Term)> spellings)
    {
        foreach (var (sound, term) in spellings)
        {
            _spelling.Bind(sound).Bind(term).Run();
        }
    }

    public void Dispose()
    {
        _articles.Dispose();
        _sources.Dispose();
        _spelling.Dispose();
    }
}

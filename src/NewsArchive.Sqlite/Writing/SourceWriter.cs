using Microsoft.Data.Sqlite;
using NewsArchive.Sqlite.Sql;
using NewsArchive.Storage;

namespace NewsArchive.Sqlite.Writing;

/// <summary>Notes what sources hold.</summary>
internal sealed class SourceWriter(SqliteConnection connection) : IDisposable
{
    private readonly Statement _articleOf = new(connection, SourceSql.ArticleOf);
    private readonly Statement _add = new(connection, SourceSql.Add);
    private readonly Statement _note = new(connection, SourceSql.Note);
    private readonly Statement _see = new(connection, SourceSql.See);
    private readonly Statement _addFormer = new(connection, SourceSql.AddFormer);
    private readonly Statement _addContainer = new(connection, SourceSql.AddContainer);

    /// <summary>Notes what an article's source holds now.</summary>
    /// <returns>The key of what it held before; null where it is new.</returns>
    public long? Write(NumberedArticle numbered)
    {
        var before = _articleOf.Bind(numbered.Source).Number();
        if (before is null)
        {
            Describe(_add.Bind(numbered.Source).Bind(numbered.Key), Of(numbered)).Bind(numbered.Sourced.IsOnDisk ? 1 : 0).Bind(Moment.Seconds(numbered.Sourced.SeenAt)).Run();
        }
        else
        {
            Describe(_note.Bind(numbered.Key), Of(numbered)).Bind(numbered.Sourced.IsOnDisk ? 1 : 0).Bind(numbered.Source).Run();
            if (before != numbered.Key)
            {
                _addFormer.Bind(numbered.Source).Bind(before).Bind(Moment.Seconds(numbered.Sourced.SeenAt)).Run();
            }
        }

        return before;
    }

    /// <summary>Notes the size and time of a source that holds what it held.</summary>
    public void See(SeenSource seen) => Describe(_see, seen).Bind(seen.IsOnDisk ? 1 : 0).Bind(seen.Source).Run();

    /// <summary>Notes that a container was read to its end.</summary>
    public void WriteContainer(SeenSource container) => Describe(_addContainer.Bind(container.Source), container).Run();

    public void Dispose()
    {
        _articleOf.Dispose();
        _add.Dispose();
        _note.Dispose();
        _see.Dispose();
        _addFormer.Dispose();
        _addContainer.Dispose();
    }

    private static SeenSource Of(NumberedArticle numbered) =>
        new(numbered.Source, numbered.Sourced.Size, numbered.Sourced.ModifiedAt, numbered.Sourced.SeenAt);

    private static Statement Describe(Statement statement, SeenSource seen) =>
        statement.Bind(seen.Size).Bind(Moment.Ticks(seen.ModifiedAt)).Bind(IsSettled(seen) ? 1 : 0);

    // Within one tick of a file system's clock a file can change twice and keep its time; the coarsest clocks still in use tick every two seconds.
    private static bool IsSettled(SeenSource seen) => seen.ModifiedAt < seen.SeenAt.AddSeconds(-2);
}

using Dapper;
using Microsoft.Data.Sqlite;
using NewsArchive.Model;
using NewsArchive.Sqlite.Sql;
using NewsArchive.Storage;

namespace NewsArchive.Sqlite;

/// <summary>Changes what the sources hold, each change in one transaction, and brings articles and full text in step with it.</summary>
internal sealed class Holdings(SqliteConnection connection)
{
    /// <summary>Keeps a batch.</summary>
    public List<SaveOutcome> Save(IReadOnlyList<SourcedArticle> batch)
    {
        using var transaction = Transaction.Begin(connection);
        connection.Execute(IndexSql.Start);
        List<SaveOutcome> outcomes = new(batch.Count);
        using (BatchWriter writer = new(connection))
        {
            outcomes.AddRange(batch.Select(writer.Write));
        }

        Settle();
        transaction.Commit();
        return outcomes;
    }

    /// <summary>Takes an article out.</summary>
    public bool Remove(ArticleId id)
    {
        using var transaction = Transaction.Begin(connection);
        var exists = connection.QuerySingle<long>(SourceSql.Exists, new { id.Key }) != 0;
        if (exists)
        {
            connection.Execute(IndexSql.Start);
            connection.Execute(SourceSql.TouchHolders, new { id.Key });
            connection.Execute(SourceSql.RemoveHolders, new { id.Key });
            Settle();
            transaction.Commit();
        }

        return exists;
    }

    /// <summary>Takes a source out.</summary>
    public bool Remove(string source)
    {
        using var transaction = Transaction.Begin(connection);
        connection.Execute(IndexSql.Start);
        connection.Execute(SourceSql.TouchSource, new { Source = source });
        var exists = connection.Execute(SourceSql.Remove, new { Source = source }) > 0;
        if (exists)
        {
            Settle();
            transaction.Commit();
        }

        return exists;
    }

    private void Settle()
    {
        connection.Execute(IndexSql.Leave);
        connection.Execute(IndexSql.Forget);
        connection.Execute(IndexSql.Enter);
    }
}

using Dapper;
using Microsoft.Data.Sqlite;
using NewsArchive.Model;
using NewsArchive.Sqlite.Rows;
using NewsArchive.Sqlite.Sql;
using NewsArchive.Storage;

namespace NewsArchive.Sqlite;

/// <summary>Changes what the sources hold, each change in one transaction, and brings articles and full text in step with it.</summary>
internal sealed class Holdings(SqliteConnection connection)
{
    /// <summary>The id that an article has now, where it had this one before; else the id itself.</summary>
    public ArticleId Now(ArticleId id) => connection.QuerySingleOrDefault<long>(RereadSql.AliasOf, new { id.Key }) is not 0 and var key ? new(key) : id;

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
            Settle(connection);
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
            Settle(connection);
            transaction.Commit();
        }

        return exists;
    }

    /// <summary>Takes sources out, and containers of which none is left.</summary>
    /// <returns>How many sources there were.</returns>
    public int Forget(IReadOnlyList<string> sources)
    {
        using var transaction = Transaction.Begin(connection);
        connection.Execute(IndexSql.Start);
        var count = 0;
        foreach (var source in sources)
        {
            connection.Execute(SourceSql.TouchSource, new { Source = source });
            count += connection.Execute(SourceSql.Remove, new { Source = source });
        }

        foreach (var container in sources.Select(SourceContent.ContainerOf).OfType<string>().Distinct())
        {
            connection.Execute(SourceSql.RemoveContainer, new { Container = container });
        }

        Settle(connection);
        transaction.Commit();
        return count;
    }

    /// <summary>What the sources of an article hold and held.</summary>
    public IReadOnlyList<Revision> Revisions(ArticleId id) => [.. connection.Query<RevisionRow>(SourceSql.Revisions, new { id.Key }).Select(row => row.Revision())];

    /// <summary>Notes the articles, one by one by their keys, that <see cref="Settle"/> is to look at.</summary>
    public static Statement Touching(SqliteConnection connection)
    {
        connection.Execute(IndexSql.Start);
        return new(connection, IndexSql.Touch);
    }

    /// <summary>Brings articles and full text in step with the sources, for the articles noted as touched.</summary>
    public static void Settle(SqliteConnection connection)
    {
        connection.Execute(IndexSql.Leave);
        connection.Execute(IndexSql.Forget);
        connection.Execute(IndexSql.Enter);
    }
}

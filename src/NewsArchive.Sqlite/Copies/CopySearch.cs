using Microsoft.Data.Sqlite;
using NewsArchive.Model;
using NewsArchive.Similarity;
using NewsArchive.Sqlite.Sql;

namespace NewsArchive.Sqlite.Copies;

/// <summary>
/// Finds the copies of articles that came since it was last done, and notes the clusters: all in one transaction, and from the articles alone, so that
/// neither the order in which they came nor an ingest that was stopped makes a difference.
/// </summary>
internal sealed class CopySearch(SqliteConnection connection, CancellationToken cancel)
{
    private readonly Clusters _clusters = new();

    /// <summary>Does it.</summary>
    /// <returns>How many articles came into a cluster; 0, with nothing done, where it was stopped.</returns>
    public long Run()
    {
        try
        {
            return Found();
        }
        catch (OperationCanceledException)
        {
            return 0;
        }
    }

    private long Found()
    {
        using var transaction = Transaction.Begin(connection, cancel);
        var pending = Pending();
        foreach (var span in DaySpan.Around(pending))
        {
            new Fingerprinting(connection).Complete(span, cancel);
            Compare(span);
        }

        if (pending.Count == 0 || cancel.IsCancellationRequested)
        {
            return 0;
        }

        var joined = Note();
        using Statement compared = new(connection, CopySql.NoteCompared);
        compared.Run();
        transaction.Commit();
        return joined;
    }

    private List<(int Day, int Compared)> Pending()
    {
        List<(int, int)> pending = [];
        using Statement days = new(connection, CopySql.Pending);
        while (days.Next())
        {
            pending.Add(((int)days.Integer(0), (int)days.Integer(1)));
        }

        return pending;
    }

    private void Compare(DaySpan span)
    {
        CopyFinder finder = new();
        List<long> copies = [];
        using Statement articles = new(connection, CopySql.Fingerprints);
        articles.Bind(span.First).Bind(span.Last);
        while (articles.Next() && !cancel.IsCancellationRequested)
        {
            // An article that is in a cluster stands for the whole of it.
            var name = articles.Integer(0);
            var fingerprint = articles.Blob(2);
            if (!fingerprint.IsEmpty)
            {
                finder.Next(name, DaySpan.DayOf(new(articles.Integer(1))), fingerprint, copies);
                foreach (var copy in copies.Where(copy => copy != name))
                {
                    _clusters.Join(name, copy);
                }

                copies.Clear();
            }
        }
    }

    private long Note()
    {
        var joined = 0L;
        using Statement rename = new(connection, CopySql.RenameCluster);
        using Statement set = new(connection, CopySql.SetCluster);
        using Statement changes = new(connection, CopySql.Changes);
        foreach (var (name, cluster) in _clusters.All)
        {
            if (name != cluster)
            {
                rename.Bind(cluster).Bind(name).Run();
            }

            set.Bind(cluster).Bind(name).Run();
            joined += changes.Number()!.Value;
        }

        return joined;
    }
}

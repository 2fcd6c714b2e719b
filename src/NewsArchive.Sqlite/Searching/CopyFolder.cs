using Microsoft.Data.Sqlite;
using NewsArchive.Sqlite.Sql;
using NewsArchive.Storage;

namespace NewsArchive.Sqlite.Searching;

/// <summary>Leaves of each cluster of syndicated copies only the hit that comes first, and counts the others.</summary>
/// <param name="connection">The archive.</param>
/// <param name="plan">How all matches are found.</param>
internal sealed class CopyFolder(SqliteConnection connection, Plan plan) : IDisposable
{
    private readonly Dictionary<long, long> _clusters = [];
    private readonly Select _cluster = new(connection, HitSql.Cluster);
    private Select? _members;

    /// <summary>The hits that are left, and how many there are with the others.</summary>
    /// <param name="query">The search.</param>
    /// <param name="find">Finds hits, copies and all.</param>
    public (List<RankedKey> Keys, Extent Total) Of(SearchQuery query, Func<SearchQuery, (List<RankedKey> Keys, Extent Total)> find)
    {
        var most = query.Limit == 0 ? 0 : (long)query.Limit + query.Offset;
        for (var ask = most + (most / 2); ; ask *= 2)
        {
            var limit = ask > int.MaxValue ? 0 : (int)ask;
            var (keys, total) = find(query with { Limit = limit, Offset = 0 });
            var first = FirstOfEach(keys);
            if (limit == 0 || keys.Count < limit || first.Count >= most)
            {
                return ([.. first.Skip(query.Offset).Take(query.Limit == 0 ? int.MaxValue : query.Limit)], total);
            }
        }
    }

    /// <summary>How many others match of the cluster for which this hit was left; 0 for any other hit.</summary>
    public int Copies(RankedKey hit)
    {
        if (!_clusters.TryGetValue(hit.Key, out var cluster))
        {
            return 0;
        }

        _members ??= plan.Query(connection, SearchSql.Number, HitSql.InCluster);
        return (int)(_members.Bind(7, cluster).Bind(8, hit.Key).Number() ?? 0);
    }

    public void Dispose()
    {
        _cluster.Dispose();
        _members?.Dispose();
    }

    private List<RankedKey> FirstOfEach(List<RankedKey> hits)
    {
        HashSet<long> seen = [];
        List<RankedKey> first = [];
        foreach (var hit in hits)
        {
            if (_cluster.Bind(1, hit.Key).Number() is not { } cluster)
            {
                first.Add(hit);
            }
            else if (seen.Add(cluster))
            {
                _clusters[hit.Key] = cluster;
                first.Add(hit);
            }
        }

        return first;
    }
}

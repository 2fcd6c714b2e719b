namespace NewsArchive.Similarity;

/// <summary>Articles that belong together, each cluster named by the lowest number in it. The order in which pairs are told does not matter.</summary>
public sealed class Clusters
{
    private readonly Dictionary<long, long> _lower = [];

    /// <summary>Every number that was told, and the name of its cluster.</summary>
    public IEnumerable<(long Number, long Cluster)> All => _lower.Keys.ToArray().Select(number => (number, Of(number)));

    /// <summary>Tells that two belong together.</summary>
    public void Join(long one, long other)
    {
        var (first, second) = (Of(one), Of(other));
        _lower[Math.Max(first, second)] = Math.Min(first, second);
        _lower.TryAdd(Math.Min(first, second), Math.Min(first, second));
    }

    /// <summary>The name of the cluster of one; the number itself where nothing was told of it.</summary>
    public long Of(long number)
    {
        var root = number;
        while (_lower.TryGetValue(root, out var lower) && lower != root)
        {
            root = lower;
        }

        while (number != root)
        {
            (number, _lower[number]) = (_lower[number], root);
        }

        return root;
    }
}

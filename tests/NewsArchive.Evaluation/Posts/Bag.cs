namespace NewsArchive.Evaluation.Posts;

/// <summary>A multiset of texts.</summary>
internal sealed class Bag(IEnumerable<string> items)
{
    private readonly Dictionary<string, int> _counts = items.CountBy(item => item, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);

    /// <summary>How many there are, each counted as often as it occurs.</summary>
    public int Size => _counts.Values.Sum();

    /// <summary>Whether it holds a text at all.</summary>
    public bool Contains(string item) => _counts.ContainsKey(item);

    /// <summary>How many both hold, one for one.</summary>
    public int Common(Bag other) => _counts.Sum(item => Math.Min(item.Value, other._counts.GetValueOrDefault(item.Key)));

    /// <summary>How many of them a condition holds for.</summary>
    public int Count(Func<string, bool> condition) => _counts.Sum(item => condition(item.Key) ? item.Value : 0);

    /// <summary>What is left when the other's are taken away, one for one.</summary>
    public IEnumerable<string> Without(Bag other) => _counts.SelectMany(item => Enumerable.Repeat(item.Key, Math.Max(0, item.Value - other._counts.GetValueOrDefault(item.Key))));
}

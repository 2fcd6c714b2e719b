namespace NewsArchive.Snippets;

/// <summary>Which words of a query stand in a window, and what that is worth.</summary>
internal sealed class WordCounts
{
    private const double AsTyped = 3;
    private const double Otherwise = 2;
    private const double Again = 0.1;
    private const int MostAgain = 5;

    private readonly Dictionary<int, (int Exact, int Other)> _counts = [];

    /// <summary>The worth of the window.</summary>
    public double Score { get; private set; }

    /// <summary>A word comes in.</summary>
    public void Add(Found found) => Change(found, 1);

    /// <summary>A word goes out.</summary>
    public void Remove(Found found) => Change(found, -1);

    private static double Worth((int Exact, int Other) count) =>
        (count.Exact > 0 ? AsTyped : count.Other > 0 ? Otherwise : 0) + (Again * Math.Min(MostAgain, count.Exact + count.Other));

    private void Change(Found found, int by)
    {
        var before = _counts.GetValueOrDefault(found.Group);
        var after = found.IsExact ? before with { Exact = before.Exact + by } : before with { Other = before.Other + by };
        _counts[found.Group] = after;
        Score += Worth(after) - Worth(before);
    }
}

namespace NewsArchive.Similarity;

/// <summary>
/// Finds the copies of each article among those of the days before it. Articles come day by day, each day's once; only a window of days is kept in memory.
/// </summary>
public sealed class CopyFinder
{
    /// <summary>How many days apart two copies may be.</summary>
    public const int Window = 7;

    // Two spans of days: the earlier one can be dropped whole when a third begins.
    private SampleTable _earlier = new();
    private SampleTable _recent = new();
    private int _span = int.MinValue;

    /// <summary>Finds the copies of an article among those that came before it, and takes it in.</summary>
    /// <param name="article">Any number by which the caller knows it.</param>
    /// <param name="day">Its day, not before that of the article that came before.</param>
    /// <param name="fingerprint">Its fingerprint; it is copied.</param>
    /// <param name="copies">The copies are added here, in no order; not all of a great many.</param>
    public void Next(long article, int day, ReadOnlySpan<byte> fingerprint, ICollection<long> copies)
    {
        Turn(day / (Window + 1));
        _recent.AddCopies(fingerprint, day - Window, copies);
        _earlier.AddCopies(fingerprint, day - Window, copies);
        _recent.Add(article, day, fingerprint);
    }

    private void Turn(int span)
    {
        if (span == _span)
        {
            return;
        }

        (_earlier, _recent) = (_recent, _earlier);
        _recent.Clear();
        if (span != _span + 1)
        {
            _earlier.Clear();
        }

        _span = span;
    }
}

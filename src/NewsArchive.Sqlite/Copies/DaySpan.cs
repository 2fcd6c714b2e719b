using NewsArchive.Model;
using NewsArchive.Similarity;

namespace NewsArchive.Sqlite.Copies;

/// <summary>Articles that are compared with one another: those of neighbouring days, or undated ones.</summary>
/// <param name="First">The lowest key.</param>
/// <param name="Last">The highest key.</param>
internal readonly record struct DaySpan(long First, long Last)
{
    // So many undated articles count as one day: they are compared with those that came shortly before or after them.
    private const int UndatedPerDay = 1 << 14;

    /// <summary>The day of an article for the comparison.</summary>
    public static int DayOf(ArticleId id) => id.Date is { } date ? date.DayNumber : id.Number / UndatedPerDay;

    /// <summary>The spans around the articles that were not yet compared, in order; they do not touch.</summary>
    /// <param name="pending">Days in order, and the last number of each that was compared.</param>
    public static IReadOnlyList<DaySpan> Around(IEnumerable<(int Day, int Compared)> pending)
    {
        List<DaySpan> spans = [];
        foreach (var (day, compared) in pending)
        {
            var span = day == 0 ? Undated(compared) : Dated(day);
            if (spans.Count > 0 && spans[^1].Last + 1 >= span.First)
            {
                spans[^1] = spans[^1] with { Last = span.Last };
            }
            else
            {
                spans.Add(span);
            }
        }

        return spans;
    }

    private static DaySpan Undated(int compared)
    {
        var day = Math.Max(0, (compared / UndatedPerDay) - CopyFinder.Window);
        return new((long)day * UndatedPerDay, ArticleId.FirstKey(DateOnly.FromDayNumber(1)) - 1);
    }

    private static DaySpan Dated(int day) =>
        new(ArticleId.FirstKey(Near(day - CopyFinder.Window)), ArticleId.FirstKey(Near(day + CopyFinder.Window)) + ArticleId.MaxNumber);

    private static DateOnly Near(int day) => DateOnly.FromDayNumber(Math.Clamp(day, 1, DateOnly.MaxValue.DayNumber));
}

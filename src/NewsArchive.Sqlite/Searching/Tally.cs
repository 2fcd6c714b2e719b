using System.Collections.Immutable;
using Microsoft.Data.Sqlite;
using NewsArchive.Model;
using NewsArchive.Sqlite.Sql;
using NewsArchive.Storage;

namespace NewsArchive.Sqlite.Searching;

/// <summary>Counts the matches of a plan over time.</summary>
internal sealed class Tally(SqliteConnection connection, Density density)
{
    // Nanoseconds: to read a key, and to begin to count a range of keys; more for each alternative, since short lists are gone through from their start.
    private const double Key = 100;
    private const double KeyOfAlternative = 10;
    private const double Begin = 20_000;
    private const double BeginAlternative = 120_000;

    /// <summary>The matching articles in each interval that has some, in order of time; and those without a day.</summary>
    public (Interval By, List<TimelineBar> Bars, long Undated) Of(Plan plan, Interval? by)
    {
        if (Ends(plan) is not { } ends)
        {
            return (by ?? Interval.Month, [], Undated(plan));
        }

        var (first, last) = ends;
        var interval = by ?? Intervals.Fitting(first, last);
        return (interval, IsSparse(plan, interval, first, last) ? OneByOne(plan, interval) : RangeByRange(plan, interval, first, last), Undated(plan));
    }

    private static KeyRange Dated(Plan plan) => plan.Range with { First = Math.Max(plan.Range.First, KeyRange.FirstDated) };

    private (DateOnly First, DateOnly Last)? Ends(Plan plan)
    {
        var dated = plan with { Range = Dated(plan) };
        using var newest = dated.Query(connection, SearchSql.Keys, SearchSql.NewestFirst);
        using var oldest = dated.Query(connection, SearchSql.Keys, SearchSql.OldestFirst);
        return (oldest.Bind(4, 1).Bind(5, 0).Number(), newest.Bind(4, 1).Bind(5, 0).Number()) is ({ } first, { } last)
            ? (new ArticleId(first).Date!.Value, new ArticleId(last).Date!.Value)
            : null;
    }

    private bool IsSparse(Plan plan, Interval interval, DateOnly first, DateOnly last)
    {
        var ranges = (last.DayNumber - first.DayNumber) / interval switch { Interval.Day => 1, Interval.Week => 7, Interval.Month => 30, _ => 365 };
        var matches = plan.Match is { Kind: MatchKind.Token } match ? density.Of(match) * density.Articles : 0;
        var alternatives = (plan.Match?.Phrases.Length ?? 1) - 1;
        return plan.Condition is not null || matches * (Key + (KeyOfAlternative * alternatives)) < ranges * (Begin + (BeginAlternative * alternatives));
    }

    private List<TimelineBar> OneByOne(Plan plan, Interval interval)
    {
        List<TimelineBar> bars = [];
        using var keys = (plan with { Range = Dated(plan) }).Query(connection, SearchSql.Keys, SearchSql.OldestFirst);
        keys.Bind(4, -1).Bind(5, 0);
        for (var (end, count) = (0L, 0L); keys.Next(); bars[^1] = bars[^1] with { Articles = ++count })
        {
            var key = keys.Long(0);
            if (key >= end)
            {
                var (from, to) = Intervals.Around(interval, new ArticleId(key).Date!.Value);
                bars.Add(new(from, to, 0));
                (end, count) = (ArticleId.FirstKey(to) + ArticleId.MaxNumber + 1, 0);
            }
        }

        return bars;
    }

    private List<TimelineBar> RangeByRange(Plan plan, Interval interval, DateOnly first, DateOnly last)
    {
        List<TimelineBar> bars = [];
        var dated = Dated(plan);
        using var count = plan.Query(connection, SearchSql.Number);
        foreach (var (from, to) in Intervals.Between(interval, first, last))
        {
            var range = KeyRange.Of(from, to);
            count.Bind(1, Math.Max(dated.First, range.First)).Bind(2, Math.Min(dated.Last, range.Last));
            if (count.Number() is > 0 and var articles)
            {
                bars.Add(new(from, to, articles));
            }
        }

        return bars;
    }

    private long Undated(Plan plan)
    {
        if (plan.Range.First >= KeyRange.FirstDated)
        {
            return 0;
        }

        using var count = (plan with { Range = plan.Range with { Last = ArticleId.MaxNumber } }).Query(connection, SearchSql.Number);
        return count.Number() ?? 0;
    }
}

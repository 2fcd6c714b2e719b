namespace NewsArchive.Storage;

/// <summary>Cuts time into intervals.</summary>
public static class Intervals
{
    private const int MostBars = 40;
    private const int DaysOfWeek = 7;

    /// <summary>The interval that a day lies in: its first and last day, cut off at the ends of time.</summary>
    public static (DateOnly From, DateOnly To) Around(Interval by, DateOnly day) => by switch
    {
        Interval.Day => (day, day),
        Interval.Week => Week(day),
        Interval.Month => (new(day.Year, day.Month, 1), new(day.Year, day.Month, DateTime.DaysInMonth(day.Year, day.Month))),
        _ => (new(day.Year, 1, 1), new(day.Year, 12, 31)),
    };

    /// <summary>The intervals from that of one day to that of another, in order.</summary>
    public static IEnumerable<(DateOnly From, DateOnly To)> Between(Interval by, DateOnly first, DateOnly last)
    {
        for (var one = Around(by, first); ; one = Around(by, one.To.AddDays(1)))
        {
            yield return one;
            if (one.To >= last)
            {
                yield break;
            }
        }
    }

    /// <summary>The shortest interval that cuts these days into no more bars than a person takes in at a glance.</summary>
    public static Interval Fitting(DateOnly first, DateOnly last)
    {
        var days = last.DayNumber - first.DayNumber + 1;
        return days <= MostBars ? Interval.Day : days <= MostBars * DaysOfWeek ? Interval.Week : days <= MostBars * 31 ? Interval.Month : Interval.Year;
    }

    private static (DateOnly From, DateOnly To) Week(DateOnly day)
    {
        var monday = day.DayNumber - (((int)day.DayOfWeek + DaysOfWeek - 1) % DaysOfWeek);
        return (DateOnly.FromDayNumber(Math.Max(0, monday)), DateOnly.FromDayNumber(Math.Min(DateOnly.MaxValue.DayNumber, monday + DaysOfWeek - 1)));
    }
}

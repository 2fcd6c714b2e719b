using System.Globalization;

namespace NewsArchive.Querying;

/// <summary>Days from the first to the last, both included. Null is open. A range that ends before it begins holds no day.</summary>
/// <param name="From">The first day.</param>
/// <param name="To">The last day.</param>
public readonly record struct DayRange(DateOnly? From, DateOnly? To)
{
    /// <summary>Every day, and articles without one.</summary>
    public static DayRange All => default;

    /// <summary>Whether no day is asked for.</summary>
    public bool IsOpen => From is null && To is null;

    /// <summary>Whether no day lies in the range.</summary>
    public bool IsEmpty => From > To;

    /// <summary>The days that lie in both ranges.</summary>
    public DayRange And(DayRange other) => new(Later(From, other.From), Earlier(To, other.To));

    /// <summary>The range as <c>date:</c> takes it: <c>2022-02-24..2022-03-15</c>; a whole month or year by its name.</summary>
    public override string ToString() => Name() ?? $"{Iso(From)}..{Iso(To)}";

    private string? Name() => (From, To) switch
    {
        ({ } from, { } to) when from == to => Iso(from),
        ({ Day: 1, Month: 1 } from, { Day: 31, Month: 12 } to) when from.Year == to.Year => from.ToString("yyyy", CultureInfo.InvariantCulture),
        ({ Day: 1 } from, { } to) when from.Year == to.Year && from.Month == to.Month && to.Day == DateTime.DaysInMonth(to.Year, to.Month) =>
            from.ToString("yyyy-MM", CultureInfo.InvariantCulture),
        _ => null,
    };

    private static string Iso(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";

    private static DateOnly? Later(DateOnly? one, DateOnly? other) => one is null || other > one ? other : one;

    private static DateOnly? Earlier(DateOnly? one, DateOnly? other) => one is null || other < one ? other : one;
}

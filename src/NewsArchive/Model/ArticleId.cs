using System.Globalization;

namespace NewsArchive.Model;

/// <summary>
/// An article's id: its day and its number within that day, <c>2022-03-01.3</c>; without a day, <c>undated.7</c>.
/// As an integer, <see cref="Key"/>, it orders articles by date.
/// </summary>
/// <param name="Key">Days since 0001-01-01 (0: undated) shifted left by 20 bits, plus the number within the day (from 1).</param>
public readonly record struct ArticleId(long Key)
{
    private const string Undated = "undated";

    /// <summary>How many bits of a key are the number within the day.</summary>
    public const int NumberBits = 20;

    /// <summary>The highest number that an article can have within its day.</summary>
    public const int MaxNumber = (1 << NumberBits) - 1;

    /// <summary>Makes the id of an article.</summary>
    /// <param name="date">The article's day, or null. The day 0001-01-01 counts as no day.</param>
    /// <param name="number">Its number within the day, from 1 to <see cref="MaxNumber"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is not in that range.</exception>
    public static ArticleId Of(DateOnly? date, int number)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(number, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(number, MaxNumber);
        return new(FirstKey(date) | (uint)number);
    }

    /// <summary>The key below every article of a day: keys of the day are above it and below that of the next day.</summary>
    public static long FirstKey(DateOnly? date) => (long)(date?.DayNumber ?? 0) << NumberBits;

    /// <summary>The article's day; null where it has none.</summary>
    public DateOnly? Date => Key >> NumberBits is var day and > 0 and <= int.MaxValue ? DateOnly.FromDayNumber((int)day) : null;

    /// <summary>The article's number within its day.</summary>
    public int Number => (int)(Key & MaxNumber);

    /// <summary>Reads an id as <see cref="ToString"/> writes it.</summary>
    /// <returns>Whether <paramref name="text"/> has that form exactly.</returns>
    public static bool TryParse(string text, out ArticleId id)
    {
        id = default;
        var dot = text.LastIndexOf('.');
        if (dot < 0 || !int.TryParse(text.AsSpan(dot + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var number) || number is < 1 or > MaxNumber)
        {
            return false;
        }

        var day = text.AsSpan(0, dot);
        if (day.SequenceEqual(Undated))
        {
            id = Of(null, number);
            return true;
        }

        var dated = DateOnly.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) && date.DayNumber > 0;
        id = dated ? Of(date, number) : default;
        return dated;
    }

    /// <summary>The id as people write it.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? Undated}.{Number}");
}

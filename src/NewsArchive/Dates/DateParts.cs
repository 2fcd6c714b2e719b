namespace NewsArchive.Dates;

/// <summary>What has been read of a date so far.</summary>
internal record struct DateParts
{
    /// <summary>The year, once read.</summary>
    public int? Year { get; set; }

    /// <summary>The month.</summary>
    public int Month { get; set; }

    /// <summary>The day of the month.</summary>
    public int Day { get; set; }

    /// <summary>Whether day and month may be the other way round.</summary>
    public bool Ambiguous { get; set; }

    /// <summary>Whether figures were read with the month first.</summary>
    public bool MonthFirst { get; set; }

    /// <summary>The weekday.</summary>
    public DayOfWeek? Weekday { get; set; }

    /// <summary>The time of day.</summary>
    public TimeOnly? Time { get; set; }

    /// <summary>The time zone.</summary>
    public string? Zone { get; set; }

    /// <summary>How the date is written.</summary>
    public DateForm Form { get; set; }

    /// <summary>The finished date.</summary>
    public readonly DateMatch Match(int length, int dayLength) =>
        new(length, Calendar.Day(Year, Month, Day), Ambiguous, Weekday, Time, Zone) { Year = Year, Month = Month, Day = Day, Form = Form, MonthFirst = MonthFirst, DayLength = dayLength };
}

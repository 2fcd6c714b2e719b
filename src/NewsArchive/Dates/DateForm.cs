namespace NewsArchive.Dates;

/// <summary>How a date is written.</summary>
internal enum DateForm
{
    /// <summary>The month is a word: <c>March 1, 2022</c>.</summary>
    Written,

    /// <summary>Year, month, day in figures: <c>2022-03-01</c>, <c>2022.3.1</c>.</summary>
    YearFirst,

    /// <summary>Figures with the year last: <c>9/21/26</c>, <c>3.05.2013</c>.</summary>
    YearLast,

    /// <summary>With the characters for year, month and day: <c>2022年12月30日</c>, <c>3月 16, 2012</c>.</summary>
    EastAsian,
}

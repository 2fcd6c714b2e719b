using NewsArchive.Dates;
using NewsArchive.Text;
using Xunit;

namespace NewsArchive.Tests.Dates;

public class CalendarNamesTests
{
    public static TheoryData<string> MonthRows => [.. MonthNames.Rows];

    public static TheoryData<string> WeekdayRows => [.. WeekdayNames.Rows];

    [Theory]
    [MemberData(nameof(MonthRows))]
    public void A_row_names_twelve_months(string row) => Assert.Equal(12, row.Split(' ').Length);

    [Theory]
    [MemberData(nameof(WeekdayRows))]
    public void A_row_names_seven_weekdays(string row) => Assert.Equal(7, row.Split(' ').Length);

    [Fact]
    public void No_name_is_two_months() => Assert.Empty(Doubles(MonthNames.Rows));

    [Fact]
    public void No_name_is_two_weekdays() => Assert.Empty(Doubles(WeekdayNames.Rows));

    [Theory]
    [MemberData(nameof(MonthRows))]
    public void Every_name_is_read_in_capitals_too(string row)
    {
        foreach (var name in row.Split(' ').Where(name => name != "-"))
        {
            Assert.True(DateReader.TryRead($"7 {name.Replace('_', ' ').ToUpperInvariant()} 2021", out var match), name);
            Assert.Equal(Array.IndexOf(row.Split(' '), name) + 1, match.Month);
        }
    }

    private static IEnumerable<string> Doubles(string[] rows) =>
        from row in rows
        from entry in row.Split(' ').Select((word, position) => (Word: Folded(word), position)).Distinct()
        where entry.Word != "-"
        group entry.position by entry.Word into positions
        where positions.Distinct().Count() > 1
        select positions.Key;

    private static string Folded(string word)
    {
        var folded = new char[word.Length];
        return new string(folded, 0, Folding.Fold(word, folded));
    }
}

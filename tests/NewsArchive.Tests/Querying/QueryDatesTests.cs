using NewsArchive.Querying;
using Xunit;

namespace NewsArchive.Tests.Querying;

public class QueryDatesTests
{
    // A Wednesday.
    private static readonly DateOnly Today = new(2024, 5, 15);

    [Theory]
    [InlineData("2022", "2022-01-01..2022-12-31")]
    [InlineData("2024-02", "2024-02-01..2024-02-29")]
    [InlineData("2022-3-5", "2022-03-05..2022-03-05")]
    [InlineData("2022/03/05", "2022-03-05..2022-03-05")]
    [InlineData("5.3.2022", "2022-03-05..2022-03-05")]
    [InlineData("24 Feb 2022", "2022-02-24..2022-02-24")]
    [InlineData("February 24, 2022", "2022-02-24..2022-02-24")]
    [InlineData("march 2022", "2022-03-01..2022-03-31")]
    [InlineData("2022-02..2022-03", "2022-02-01..2022-03-31")]
    [InlineData("2022..", "2022-01-01..")]
    [InlineData("..2022-03-15", "..2022-03-15")]
    [InlineData("2022...2023", "2022-01-01..2023-12-31")]
    [InlineData("last month..yesterday", "2024-04-01..2024-05-14")]
    [InlineData("today", "2024-05-15..2024-05-15")]
    [InlineData("Yesterday", "2024-05-14..2024-05-14")]
    [InlineData("this week", "2024-05-13..2024-05-19")]
    [InlineData("last week", "2024-05-06..2024-05-12")]
    [InlineData("last-month", "2024-04-01..2024-04-30")]
    [InlineData("last year", "2023-01-01..2023-12-31")]
    [InlineData("monday", "2024-05-13..2024-05-13")]
    [InlineData("wednesday", "2024-05-08..2024-05-08")]
    [InlineData("3 days ago", "2024-05-12..2024-05-12")]
    [InlineData("a week ago", "2024-05-08..2024-05-08")]
    [InlineData("3 months ago", "2024-02-15..2024-02-15")]
    [InlineData("1 year ago", "2023-05-15..2023-05-15")]
    public void Days_are_read(string text, string days)
    {
        var range = QueryDates.Read(text, Today);
        Assert.NotNull(range);
        Assert.Equal(days, $"{range.Value.From:yyyy-MM-dd}..{range.Value.To:yyyy-MM-dd}");
    }

    [Theory]
    [InlineData("")]
    [InlineData("..")]
    [InlineData("lastmonth")]
    [InlineData("2022-13")]
    [InlineData("2022-02-30")]
    [InlineData("0000")]
    [InlineData("99999")]
    [InlineData("99999999999 years ago")]
    [InlineData("5000 years ago")]
    [InlineData("3 moons ago")]
    [InlineData("day ago")]
    [InlineData("soon")]
    [InlineData("2022..soon")]
    public void Other_text_is_no_date(string text) => Assert.Null(QueryDates.Read(text, Today));

    [Theory]
    [InlineData("last week")]
    [InlineData("monday")]
    [InlineData("1 day ago")]
    [InlineData("last year")]
    public void The_ends_of_time_are_no_trouble(string text)
    {
        foreach (var day in new[] { DateOnly.MinValue, DateOnly.MinValue.AddDays(3), DateOnly.MaxValue })
        {
            _ = QueryDates.Read(text, day);
            _ = QueryParser.Parse($"before:\"{text}\" after:9999-12-31 before:0001-01-01 date:{text}", day).ToString();
        }
    }
}

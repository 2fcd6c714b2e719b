using NewsArchive.Cli.Commands;
using Xunit;

namespace NewsArchive.Tests.Cli;

public class IngestTimeTests
{
    [Theory]
    [InlineData("2022-03-01T14:30:15Z", "2022-03-01T14:30:15")]
    [InlineData("2022-03-01T14:30+02:00", "2022-03-01T12:30:00")]
    [InlineData("2022-03-01T14:30", "2022-03-01T11:30:00")]
    [InlineData("2022-03-01 14:30:15.5", "2022-03-01T11:30:15")]
    [InlineData("2022-03-01", "2022-02-28T21:00:00")]
    [InlineData("2022-03", "2022-02-28T21:00:00")]
    [InlineData("yesterday", "2022-03-08T21:00:00")]
    [InlineData("last week", "2022-02-27T21:00:00")]
    [InlineData("3-days-ago", "2022-03-06T21:00:00")]
    [InlineData("2 hours ago", "2022-03-10T10:00:00")]
    [InlineData("a minute ago", "2022-03-10T11:59:00")]
    [InlineData("90-minutes-ago", "2022-03-10T10:30:00")]
    [InlineData("soon", null)]
    [InlineData("", null)]
    [InlineData("2022-03-01T25:00", null)]
    [InlineData("2022-02..2022-03", null)]
    [InlineData("99999999 hours ago", null)]
    public void A_time_is_read(string typed, string? utc) =>
        Assert.Equal(utc, new IngestTime(new Noon()).Read(typed)?.ToString("yyyy-MM-ddTHH:mm:ss", System.Globalization.CultureInfo.InvariantCulture));

    // 10 March 2022, a Thursday, noon in UTC and three in the afternoon where people are.
    private sealed class Noon : TimeProvider
    {
        public override TimeZoneInfo LocalTimeZone { get; } = TimeZoneInfo.CreateCustomTimeZone("here", TimeSpan.FromHours(3), "here", "here");

        public override DateTimeOffset GetUtcNow() => new(2022, 3, 10, 12, 0, 0, TimeSpan.Zero);
    }
}

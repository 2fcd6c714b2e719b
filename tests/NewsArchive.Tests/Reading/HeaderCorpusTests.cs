using System.Globalization;
using System.Runtime.CompilerServices;
using NewsArchive.Reading;
using NewsArchive.Text;
using Xunit;

namespace NewsArchive.Tests.Reading;

public class HeaderCorpusTests
{
    [Theory]
    [InlineData("header", "2022-03-01", "header")]
    [InlineData("header-impossible-date", null, null)]
    [InlineData("header-then-time-of-day", "2022-03-01", "header")]
    [InlineData("front-matter", "2022-03-01", "front_matter")]
    [InlineData("front-matter-without-end", null, null)]
    [InlineData("key-value", "2022-03-01", "key_value")]
    [InlineData("label-english", "2022-03-01", "label")]
    [InlineData("label-german", "2022-03-01", "label")]
    [InlineData("label-french-numeric", "2022-04-05", "label")]
    [InlineData("label-japanese", "2022-03-01", "label")]
    [InlineData("label-updated-and-published", "2022-03-01", "label")]
    [InlineData("byline-english", "2022-03-01", "byline")]
    [InlineData("byline-german-counts", "2022-03-01", "byline")]
    [InlineData("byline-below-headline", "2022-03-01", "date_line")]
    [InlineData("date-line-russian-views", "2022-03-01", "date_line")]
    [InlineData("date-line-japanese", "2022-03-01", "date_line")]
    [InlineData("date-line-wrong-weekday", "2022-03-01", "date_line")]
    [InlineData("date-line-ambiguous", "2022-04-05", "date_line")]
    [InlineData("dateline-with-year", "2022-03-01", "dateline")]
    [InlineData("dateline-without-year", null, null)]
    [InlineData("foot-label", "2022-03-01", "foot")]
    [InlineData("none-headline-with-date", null, null)]
    [InlineData("none-prose-opens-with-date", null, null)]
    [InlineData("none-only-an-embed-is-dated", null, null)]
    public void Each_case_has_its_date_and_rule(string name, string? day, string? rule)
    {
        var text = TextDecoder.Decode(File.ReadAllBytes(Path.Combine(Folder(), name + ".txt"))).Text;
        var header = HeaderReader.Read(text, Passages.Of(text));
        Assert.Equal(day, header.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        Assert.Equal(rule, header.DateRule);
    }

    private static string Folder([CallerFilePath] string file = "") => Path.GetFullPath(Path.Combine(file, "../../../corpus/dates"));
}

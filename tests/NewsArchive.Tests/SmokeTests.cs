using System.Text;
using NewsArchive.Model;
using NewsArchive.Reading;
using Xunit;

namespace NewsArchive.Tests;

public class SmokeTests
{
    [Fact]
    public void A_dated_file_has_a_date_and_paragraphs()
    {
        var article = ArticleReader.Read(SourceContent.Of("a.txt", Encoding.UTF8.GetBytes(" date 2022-03-01 One.\n\nTwo.")));
        Assert.Equal(new DateOnly(2022, 3, 1), article.Date);
        Assert.Equal(["One.", "Two."], article.Blocks.Select(block => block.Text));
    }
}

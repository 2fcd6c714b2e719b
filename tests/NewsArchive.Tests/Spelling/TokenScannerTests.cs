using System.Text;
using NewsArchive.Spelling;
using NewsArchive.Tests.Corpus;
using Xunit;

namespace NewsArchive.Tests.Spelling;

public class TokenScannerTests
{
    [Theory]
    [InlineData("the")]
    [InlineData("s", "said", "x")]
    [InlineData("2", "харків", "e")]
    [InlineData("ß")]
    public void The_same_tokens_are_found_whether_the_others_are_counted_or_not(params string[] wanted)
    {
        foreach (var text in CorpusArticles.All().Select(content => Encoding.UTF8.GetString(content.Bytes.Span)))
        {
            Assert.Equal(Found(text, new(wanted, areCounted: true)), Found(text, new(wanted, areCounted: false)));
        }
    }

    private static List<(string, int, int)> Found(string text, TokenStarts starts)
    {
        List<(string, int, int)> found = [];
        for (TokenScanner scanner = new(text, starts); scanner.Next();)
        {
            found.Add((scanner.Token.ToString(), scanner.Start, scanner.End));
        }

        return found;
    }
}

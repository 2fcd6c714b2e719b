using NewsArchive.Text;
using Xunit;

namespace NewsArchive.Tests.Text;

public class PassagesTests
{
    [Theory]
    [InlineData("", new string[0])]
    [InlineData(" \n\n\t", new string[0])]
    [InlineData("one", new[] { "one" })]
    [InlineData("one\n\ntwo", new[] { "one", "two" })]
    [InlineData("\n\n one \n \t \n\n two \n", new[] { "one", "two" })]
    [InlineData("one\r\n\r\ntwo", new[] { "one", "two" })]
    [InlineData("one\r\rtwo", new[] { "one", "two" })]
    [InlineData("one\rstill one\r\rtwo", new[] { "one\rstill one", "two" })]
    [InlineData("one\n\ftwo", new[] { "one", "two" })]
    [InlineData("one\u2029two", new[] { "one", "two" })]
    [InlineData("one\u2028still one\u2028\u2028two", new[] { "one\u2028still one", "two" })]
    [InlineData("one\u0085\u0085two", new[] { "one", "two" })]
    [InlineData("one\nstill one\n\ntwo", new[] { "one\nstill one", "two" })]
    [InlineData("\uFEFFone\n\u200B\ntwo", new[] { "one", "two" })]
    public void Passages_lie_between_blank_lines(string text, string[] passages) =>
        Assert.Equal(passages, Passages.Of(text).Select(span => span.Of(text).ToString()));

    [Theory]
    [InlineData("carriage-returns", 3)]
    [InlineData("dos-line-ends", 3)]
    [InlineData("form-feed-between-pages", 3)]
    [InlineData("unicode-separators", 3)]
    [InlineData("next-line", 3)]
    [InlineData("lines-without-blank-lines", 3)]
    [InlineData("wrapped-lines", 1)]
    public void Files_of_all_line_ends_have_their_paragraphs(string name, int count) =>
        Assert.Equal(count, Passages.Of(TextDecoder.Decode(TextDecoderTests.Bytes(name)).Text).Count);
}

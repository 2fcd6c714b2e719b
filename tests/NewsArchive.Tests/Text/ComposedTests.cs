using NewsArchive.Text;
using Xunit;

namespace NewsArchive.Tests.Text;

public class ComposedTests
{
    [Theory]
    [InlineData("erza\u0308hlt", "erzählt")]
    [InlineData("E\u0301lise", "Élise")]
    [InlineData("c\u0327a", "ça")]
    [InlineData("mo\u0301wi", "mówi")]
    [InlineData("и\u0306од", "йод")]
    [InlineData("\u0308a", "\u0308a")]
    [InlineData("q\u0308", "q\u0308")]
    [InlineData("plain", "plain")]
    public void Marks_are_put_on_the_letters_before_them(string word, string composed)
    {
        var into = new char[word.Length];
        Assert.Equal(composed, into.AsSpan(0, Composed.Write(word, into)).ToString());
    }
}

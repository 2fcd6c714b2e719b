using System.Text;
using NewsArchive.Sources;
using Xunit;

namespace NewsArchive.Tests.Sources;

public class Utf8OrderTests
{
    [Fact]
    public void Strings_compare_as_their_bytes_do()
    {
        string[] words = ["", "a", "ab", "b", "é", "я", "\u0800", "漢", "\uD7FF", "\uE000", "\uFFFD", "😀", "😀a", "😁", "\U0010FFFF", "a😀", "a\uFF21"];
        foreach (var (x, y) in words.SelectMany(x => words.Select(y => (x, y))))
        {
            var bytes = Encoding.UTF8.GetBytes(x).AsSpan().SequenceCompareTo(Encoding.UTF8.GetBytes(y));
            Assert.Equal(Math.Sign(bytes), Math.Sign(Utf8Order.Comparer.Compare(x, y)));
        }
    }
}

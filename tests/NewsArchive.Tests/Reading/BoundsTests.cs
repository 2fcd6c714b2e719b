using NewsArchive.Model;
using NewsArchive.Quotations;
using NewsArchive.Reading;
using NewsArchive.Social;
using NewsArchive.Text;
using Xunit;

namespace NewsArchive.Tests.Reading;

/// <summary>What is more than memory can take is not taken apart, and nothing of it is lost.</summary>
public class BoundsTests
{
    private const string Post = "The ferry is late again. — Ilse Marrand (@ilsemarrand) March 4, 2022";

    [Fact]
    public void The_last_passage_holds_the_rest() =>
        Assert.Equal(["a", "b", "c\n\nd"], Passages.Of("a\n\nb\n\nc\n\nd\n", most: 3).Select(span => span.Of("a\n\nb\n\nc\n\nd\n").ToString()));

    [Fact]
    public void Posts_after_the_last_stay_prose()
    {
        var text = string.Join("\n\n", Enumerable.Repeat(Post, 4));
        Assert.Equal([2, 4], new[] { 2, 9 }.Select(most => Posts.In(text, Passages.Of(text), [], most).Count));
    }

    [Theory]
    [InlineData("“One,” she said. “Two,” she said. “Three,” she said.")]
    [InlineData("“One,” she said.\n\n“Two,” she said.\n\n“Three,” she said.\n\n“Four,” she said.")]
    public void Quotations_after_the_last_stay_prose_and_the_last_says_so(string text)
    {
        var prose = Passages.Of(text);
        var found = QuotationFinder.In(text, prose, [], "en", most: 2).ToList();
        Assert.Equal(["One,", "Two,"], found.Select(finding => finding.Words[0].Of(text).ToString()));
        Assert.Equal([false, true], found.Select(finding => finding.Oddities.Any(odd => odd.Rule == DiagnosticRules.TooMuch)));
        Assert.DoesNotContain(QuotationFinder.In(text, prose, [], "en"), finding => !finding.Oddities.IsEmpty);
    }

    [Theory]
    [InlineData("", "a\n\n")]
    [InlineData("date: 2022-03-04\n\n", "This line is a paragraph of its own, since none of the lines here is empty and each of them ends as a sentence does, a.\n")]
    public void A_file_of_too_many_passages_says_so_and_loses_nothing(string header, string passage)
    {
        var text = header + string.Concat(Enumerable.Repeat(passage, Passages.Most + 5));
        var article = ArticleReader.Read(SourceContent.Of("many.txt", System.Text.Encoding.UTF8.GetBytes(text)));
        Assert.Equal(Passages.Most, article.Blocks.Length);
        Assert.Contains(article.Diagnostics, odd => odd.Rule == DiagnosticRules.TooMuch);
        Assert.Equal(string.Concat(Enumerable.Repeat(passage, 6)).TrimEnd(), ((Paragraph)article.Blocks[^1]).Text);
    }
}

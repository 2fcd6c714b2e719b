using Xunit;

namespace NewsArchive.Tests.Social;

public class PlaceOfPostsTests
{
    private const string Credit = "— Ann Lee (@annlee) November 3, 2016";

    [Theory]
    [InlineData("Prose stands here.\n\nWe won the cup\n\n" + Credit, "We won the cup", "Prose stands here.")]
    [InlineData("Prose stands here.\n\nWe won the cup\n" + Credit + "\n Follow\n Ann Lee", "We won the cup", "Prose stands here.")]
    [InlineData("Prose stands here.\n\nFirst line #mill\n\nVIDEO: https://t.co/abc pic.twitter.com/abc " + Credit, "First line #mill¶VIDEO:", "Prose stands here.")]
    [InlineData("We won " + Credit + " La prima è stata lei.", "We won", "La prima è stata lei.")]
    [InlineData("It was a long day. She tweeted: We won. " + Credit + "The end", "We won.", "It was a long day. She tweeted:|The end")]
    [InlineData("We won the cup! SIGN UP FOR OUR NEWSLETTER " + Credit + ".", "We won the cup!", "")]
    [InlineData("We won pic.twitter.com/abc × A Book of Mills is what every child needs. Buy Now " + Credit, "We won", "")]
    [InlineData("It is so.Skip Twitter post 2 by @annlee We won. " + Credit + " Report\n\nMore.", "We won.", "It is so.|More.")]
    [InlineData("Skip Twitter post by @annlee We won. " + Credit + " End of Twitter post by @annlee", "We won.", "")]
    [InlineData("Prose stands here.\n\nWe won the cup\nAnn Lee (@annlee) November 3, 2016", "We won the cup", "Prose stands here.")]
    public void Words_and_prose_are_told_apart(string text, string words, string prose)
    {
        var post = Assert.Single(Found.Posts(text));
        Assert.Equal(words, string.Join('¶', post.Words.Select(stretch => stretch.Of(text).ToString())));
        Assert.Equal(prose, string.Join('|', Found.ProseIn(text)));
    }

    [Fact]
    public void Several_posts_without_dashes_share_a_paragraph_with_prose()
    {
        const string Prose = "Tree s tweet went down badly, and the whole town laughed about it for hours and hours on end in the bar by the river. " +
            "It was the worst that anyone had seen in all these years. Nobody had thought that it could be done with so few words, or that so many would read them, and yet it was.";
        var text = $"A great day for the mill!  Donald J. Tree (@realtree) December 31, 2017{Prose}As our town grows I wish you all a happy new year!  Bishop Tal (@BishopTal) December 31, 2017no one cares  Cal (@cal) December 31, 2017Time is near";
        Assert.Equal(
            "twitter: A great day for the mill! | Donald J. Tree @realtree 2017-12-31\n" +
            "twitter: As our town grows I wish you all a happy new year! | Bishop Tal @BishopTal 2017-12-31\n" +
            "twitter: no one cares | Cal @cal 2017-12-31",
            Found.In(text));
        Assert.Equal([Prose, "Time is near"], Found.ProseIn(text));
    }

    [Fact]
    public void Several_posts_with_two_hyphens_share_a_paragraph() =>
        Assert.Equal(
            "twitter: One. | Ann Lee @annlee 2016-11-03\ntwitter: Two. | Bob @bob 2016-11-04",
            Found.In("One. -- Ann Lee (@annlee) November 3, 2016 Two. -- Bob (@bob) November 4, 2016"));

    [Fact]
    public void Findings_are_in_order_and_inside_the_text()
    {
        var text = string.Concat(Enumerable.Repeat("A b — Ann (@ann) March 1, 2022 c\n\nView this post on Instagram x A post shared by B (@b)\n\n", 20));
        var posts = Found.Posts(text);
        Assert.Equal(40, posts.Count);
        Assert.All(posts.Zip(posts.Skip(1)), pair => Assert.True(pair.First.Span.End <= pair.Second.Span.Start));
        Assert.All(posts, post => Assert.Equal(post.Span, post.Span.Trim(text)));
    }
}

using NewsArchive.Social;
using NewsArchive.Text;
using Xunit;

namespace NewsArchive.Tests.Social;

public class NoPostsTests
{
    [Theory]
    [InlineData("A fine post by Sam Mill (@WhyMill) explains the bias.")]
    [InlineData("See the Pen Diamond grid by Chen Mill (@chenmill) on CodePen.")]
    [InlineData("Follow Ann Lee on Twitter @annlee. Reach her at ann@mill.example.")]
    [InlineData("Follow Ann Lee (@annlee)")]
    [InlineData("- Intelligent Mills by Garrett Lee (@garrett)")]
    [InlineData("Mills by Garrett Lee (@garrett) - materials")]
    [InlineData("Fahad Mill (@FahadMill) 12 minutes ago Wed 29th April 2020")]
    [InlineData("Some prose.\n\nBy Fahad Mill (@FahadMill) April 29, 2020")]
    [InlineData("Posted by Frank Mill on 19 Sep 2016\n\nProse.")]
    [InlineData("Posted by Frank Mill on Monday, 19 Sep 2016\n\nProse.")]
    [InlineData("KYIV, March 1 (Mill News) - It rained.\n\n— 8 janvier 2015")]
    [InlineData("Photo: @annlee, via Ann (@annlee)\n\n(Foto: Instagram/@annlee)\n\nAnn | @annlee/Instagram")]
    [InlineData("Photo: Ann Lee (@annlee) March 1, 2022")]
    [InlineData("Skip Twitter post by @annlee\n\nEnd of Twitter post by @annlee")]
    [InlineData("I read u/annlee and r/mills, and the film is on Vimeo. A song ♬ plays.")]
    [InlineData("You can stream all of it from tomorrow on Vimeo.")]
    [InlineData("The trailer is available from Netflix on Vimeo.")]
    [InlineData("Prose goes on and ends.\n\n— Ann Lee (@annlee)")]
    [InlineData("Read https://twitter.com/annlee/status/123456 today.")]
    public void Prose_stays_prose(string text) => Assert.Empty(Found.In(text));

    [Fact]
    public void What_was_nearly_claimed_is_noted_with_a_reason()
    {
        const string Text = "A fine post — Sam Mill (@WhyMill) explains it.";
        List<NearPost> near = [];
        Assert.Empty(Posts.In(Text, Passages.Of(Text), near));
        Assert.Equal("(@WhyMill)", Assert.Single(near).Span.Of(Text).ToString());
    }

    [Theory]
    [InlineData("(")]
    [InlineData("(@")]
    [InlineData("(@a)")]
    [InlineData("@")]
    [InlineData("♬")]
    [InlineData("Posted by X on ")]
    [InlineData("View this post on Instagram ")]
    [InlineData("Post by @")]
    [InlineData("8:27 AM - ")]
    [InlineData("byu/")]
    [InlineData("— Name (@handle) March 1, 2022\n")]
    public void Any_number_of_broken_shapes_is_read(string shape)
    {
        var text = string.Concat(Enumerable.Repeat(shape, 2000));
        Assert.All(Found.Posts(text), post => Assert.False(post.Span.IsEmpty));
    }
}

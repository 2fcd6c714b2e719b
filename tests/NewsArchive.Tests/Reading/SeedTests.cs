using System.Collections.Immutable;
using NewsArchive.Model;
using NewsArchive.Reading;
using NewsArchive.Tests.Corpus;
using Xunit;

namespace NewsArchive.Tests.Reading;

/// <summary>What must come out of an article in the seed's shape, fact by fact: for everybody from its original twin, and from the seed itself where it is there.</summary>
public class SeedTests
{
    private static readonly string Real = Path.Combine(Repository.Root, "..", "shared", "seeds", "000_02f53f2f49458630.txt");

    [Fact]
    public void The_twin_of_the_seed_has_nine_blocks_two_posts_and_three_quotations()
    {
        var article = Read(Path.Combine(Repository.Seeds, "000_kharkiv_region.txt"));
        AssertShape(article);
        AssertPost(article.Blocks[2], "Kharkiv Relief Desk 🇺🇦", "KhkReliefDesk", "pic.twitter.com/Qm4vTz8LpA", "Crews are mending", "📍Kharkiv, Saltivka tram depot");
        AssertPost(article.Blocks[6], "Larysa Hordienko", "LarysaHordienko", "pic.twitter.com/vB7nXw2RkD", "Nobody in Kharkiv", "KEEP KHARKIV WARM!");
        AssertSpeakers(article, "Andriy Velychko", "Larysa Hordienko", "planned correction");
    }

    [Fact]
    public void The_seed_has_nine_blocks_two_posts_and_three_quotations()
    {
        if (!File.Exists(Real))
        {
            Assert.Skip("the real seed is not beside this checkout");
        }

        var article = Read(Real);
        AssertShape(article);
        AssertPost(article.Blocks[2], "MFA of Ukraine 🇺🇦", "MFA_Ukraine", "pic.twitter.com/BJgyNnDp1h", "Russia is waging war", "📍Kharkiv, Administration building");
        AssertPost(article.Blocks[6], "Dmytro Kuleba", "DmytroKuleba", "pic.twitter.com/tN4VHF1A9n", "Barbaric Russian missile strikes", "ISOLATE RUSSIA FULLY!");
        AssertSpeakers(article, "Oleg Synegubov", "Dmytro Kuleba", "special operation");
        Assert.Equal("Such attacks are genocide of the Ukrainian people, a war crime against the civilian population!", article.Quotations[0].Text);
    }

    private static Article Read(string path) => ArticleReader.Read(SourceContent.Of(Path.GetFileName(path), File.ReadAllBytes(path)));

    private static void AssertShape(Article article)
    {
        Assert.Equal(new DateOnly(2022, 3, 1), article.Date);
        Assert.Equal("header", article.DateRule);
        Assert.Equal("ppPpppPpp", string.Concat(article.Blocks.Select(block => block is SocialPost ? 'P' : 'p')));
        Assert.Equal(new ByteRange(0, 16), article.Header);
        Assert.StartsWith("Kharkiv region head", article.Blocks[0].Text, StringComparison.Ordinal);
    }

    private static void AssertPost(Block block, string author, string handle, string link, string beginning, string ending)
    {
        var post = Assert.IsType<SocialPost>(block);
        Assert.Equal(("twitter", author, handle, new DateOnly(2022, 3, 1)), (post.Platform, post.Author, post.Handle, post.PostedOn!.Value));
        Assert.Equal(ImmutableArray.Create(link), post.Links);
        Assert.StartsWith(beginning, post.Text, StringComparison.Ordinal);
        Assert.EndsWith(ending, post.Text, StringComparison.Ordinal);
    }

    private static void AssertSpeakers(Article article, string said, string tweeted, string scare)
    {
        Assert.Equal([QuotationKind.Direct, QuotationKind.Direct, QuotationKind.Scare], article.Quotations.Select(quotation => quotation.Kind));
        var (first, second, third) = (article.Quotations[0], article.Quotations[1], article.Quotations[2]);
        Assert.Equal((said, "said", null), (first.Speaker, first.Cue, first.Post));
        Assert.Equal((tweeted, "tweeted", 7), (second.Speaker, second.Cue, second.Post));
        Assert.Equal(article.Blocks[6].Text, second.Text);
        Assert.Equal(scare, third.Text);
    }
}

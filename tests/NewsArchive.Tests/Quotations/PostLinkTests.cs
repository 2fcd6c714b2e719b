using NewsArchive.Model;
using Xunit;

namespace NewsArchive.Tests.Quotations;

public class PostLinkTests
{
    private const string Post = "\n\nCruel strikes on the old market. They cannot break us, and the world can see it. pic.twitter.com/a1B2c3D4e5 — Danylo Kuleshko 🇺🇦 (@DKuleshko) March 1, 2022";

    [Theory]
    [InlineData("\"Cruel strikes on the old market. They cannot break us, and the world can see it.\"", "post.exact")]
    [InlineData("“cruel strikes on the old market… They cannot break us, and  the world can see it”", "post.exact")]
    [InlineData("“They cannot break us, and the world can see it.”", "post.part")]
    [InlineData("“Cruel strikes on the old market. They will not break us, and the world can see it.”", "post.near")]
    public void A_quotation_that_repeats_a_post_has_its_author_for_speaker(string quotation, string rule)
    {
        var finding = Assert.Single(Quoted.WithPosts("Danylo Kuleshko, the minister, tweeted " + quotation + Post));
        Assert.Equal((0, "Danylo Kuleshko 🇺🇦", rule), (finding.Post, finding.Speaker, finding.Rule));
    }

    [Fact]
    public void The_words_that_differ_are_named()
    {
        var finding = Assert.Single(Quoted.WithPosts("He wrote: “Cruel strikes on the old market. They will not break us, and the world can see it.”" + Post));
        var (rule, message) = Assert.Single(finding.Oddities);
        Assert.Equal(DiagnosticRules.QuotationDiffers, rule);
        Assert.Contains("“will”, “not”; the post has “cannot”", message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_misspelt_speaker_is_reported()
    {
        var finding = Assert.Single(Quoted.WithPosts("Danylo Kuleshkob, the minister, tweeted “They cannot break us, and the world can see it.”" + Post));
        Assert.Equal([DiagnosticRules.SpeakerSpelling], finding.Oddities.Select(oddity => oddity.Rule));
        Assert.Equal(("Danylo Kuleshko 🇺🇦", "minister"), (finding.Speaker, finding.Role));
    }

    [Theory]
    [InlineData("Danylo Kuleshko said: “The market opens again on Monday, rain or shine.”")]
    [InlineData("Danylo Kuleshko said: “The old market will open.”")]
    public void Other_words_are_not_linked(string prose) => Assert.Null(Assert.Single(Quoted.WithPosts(prose + Post)).Post);

    [Fact]
    public void A_post_between_paragraphs_keeps_speech_apart()
    {
        var findings = Quoted.WithPosts("Ann Orme said: “We were warned." + Post + "\n\n“Nobody came,” she added.");
        Assert.Equal(2, findings.Count);
    }
}

using Xunit;

namespace NewsArchive.Tests.Social;

public class TwitterTests
{
    [Theory]
    [InlineData("The mill burns. 📍Old harbour pic.twitter.com/AbC123xyz — Fire Brigade 🇺🇦 (@fire_brigade) March 1, 2022", "twitter: The mill burns. 📍Old harbour | Fire Brigade 🇺🇦 @fire_brigade 2022-03-01 | pic.twitter.com/AbC123xyz")]
    [InlineData("Good morning — Ann Lee (@annlee) January 20, 2019", "twitter: Good morning | Ann Lee @annlee 2019-01-20")]
    [InlineData("Look https://t.co/abc123 pic.x.com/XyZ12 — Ann Lee (@annlee) May 5, 2014", "twitter: Look | Ann Lee @annlee 2014-05-05 | https://t.co/abc123 pic.x.com/XyZ12")]
    [InlineData("See https://t.co/a1 and charts.example/vis/programmin… for more — Ann (@ann) May 5, 2014", "twitter: See https://t.co/a1 and charts.example/vis/programmin… for more | Ann @ann 2014-05-05 | https://t.co/a1")]
    [InlineData("Word.https://t.co/a1pic.twitter.com/b2— Ann Lee (@annlee) May 5, 2014.", "twitter: Word. | Ann Lee @annlee 2014-05-05 | https://t.co/a1 pic.twitter.com/b2")]
    [InlineData("— MillTeam (@MillTeam) June 26, 2014", "twitter: | MillTeam @MillTeam 2014-06-26")]
    [InlineData("Quiet day #mill — Ann Lee (@annlee)", "twitter: Quiet day #mill | Ann Lee @annlee")]
    [InlineData("Late — Ann (@ann) November 9, 201", "twitter: Late | Ann @ann")]
    [InlineData("Late — Ann (@ann) [March 1, 2022](https://twitter.com/ann/status/1)", "twitter: Late | Ann @ann 2022-03-01")]
    [InlineData("Ask me – Ann Lee @annlee 9/21/26", "twitter: Ask me | Ann Lee @annlee 2026-09-21")]
    [InlineData("Ask me - Ann Lee (@annlee) (Sep 21)", "twitter: Ask me | Ann Lee @annlee")]
    public void A_signed_tweet(string text, string expected) => Assert.Equal(expected, Found.In(text));

    [Theory]
    [InlineData("1 September 2018", "2018-09-01")]
    [InlineData("7 Oct 2016", "2016-10-07")]
    [InlineData("27. August 2016", "2016-08-27")]
    [InlineData("1 octobre 2018", "2018-10-01")]
    [InlineData("1 de junio de 2018", "2018-06-01")]
    [InlineData("3 de setembro de 2014", "2014-09-03")]
    [InlineData("1 gennaio 2018", "2018-01-01")]
    [InlineData("1 d’abril de 2016", "2016-04-01")]
    [InlineData("1 Mayıs 2018", "2018-05-01")]
    [InlineData("1. huhtikuuta 2019", "2019-04-01")]
    [InlineData("24 марта 2019 г.", "2019-03-24")]
    [InlineData("7 июля 2016\nг.", "2016-07-07")]
    [InlineData("28 سبتمبر 2018", "2018-09-28")]
    [InlineData("2022年12月30日", "2022-12-30")]
    [InlineData("3月 16, 2012", "2012-03-16")]
    [InlineData("2015, 8月 21", "2015-08-21")]
    public void Its_date_in_any_language(string date, string expected)
    {
        Assert.Equal($"twitter: Hello | Ann Lee @annlee {expected}", Found.In($"Hello — Ann Lee (@annlee) {date}"));
        Assert.Empty(Found.ProseIn($"Hello — Ann Lee (@annlee) {date}"));
    }

    [Theory]
    [InlineData("–")]
    [InlineData("--")]
    [InlineData("-")]
    [InlineData("?")]
    [InlineData("\uFFFD")]
    [InlineData("\u0097")]
    [InlineData("&mdash;")]
    [InlineData("â€”")]
    [InlineData(" ")]
    public void A_damaged_dash(string dash) => Assert.Equal("twitter: We won! | Ann B. Lee @annlee 2022-03-01", Found.In($"We won! {dash} Ann B. Lee (@annlee) March 1, 2022"));

    [Theory]
    [InlineData("Matt D (Mill Science)")]
    [InlineData("(((AG)))")]
    [InlineData("Mill, Incorporated")]
    [InlineData("{ ”jus”: ”tin” } ✈️ Oslo - Mill/Cloud Workshop")]
    [InlineData("USA For Mill 2016")]
    [InlineData("Mike M, Ph.D.📊")]
    [InlineData("kmd | ??? | no more mills please.")]
    [InlineData("名前さん")]
    [InlineData("UX Mill #UXM")]
    public void Any_name(string name) => Assert.Equal($"twitter: Use it! —@ppk says – yes - now | {name} @h_1 2022-03-01", Found.In($"Use it! —@ppk says – yes - now — {name} (@h_1) March 1, 2022"));

    [Fact]
    public void Marks_of_direction_and_hard_spaces_are_no_part_of_a_field() =>
        Assert.Equal("twitter: Hi | Ann @ann 2022-03-01", Found.In("Hi —\u00A0\u200EAnn\u200F (\u2068@ann\u2069)\u00A0\u200FMarch 1, 2022"));

    [Theory]
    [InlineData("Ann Lee (@annlee)\nWe won the cup today!\npic.twitter.com/abc\nMarch 1, 2022", "twitter: We won the cup today! | Ann Lee @annlee 2022-03-01 | pic.twitter.com/abc")]
    [InlineData("Ann Lee (@annlee)\n\nWe won the cup today!\n\nMarch 1, 2022", "twitter: We won the cup today! | Ann Lee @annlee 2022-03-01")]
    public void The_name_may_stand_first(string text, string expected) => Assert.Equal(expected, Found.In(text));

    [Theory]
    [InlineData("Follow\nAnn Lee Jr. ✔ @AnnLeeJr\nThey are busy. What a day\n8:27 AM - 11 Jul 2017\n  14,477 Retweets   41,606 likes\nTwitter Ads info and privacy", "twitter: They are busy. What a day | Ann Lee Jr. @AnnLeeJr 2017-07-11 08:27")]
    [InlineData("Embedded video\n\nAnn Lee\n@annlee\n Así fue …\n\n575\n7:23 PM - Nov 24, 2018\n637 people are talking about this\nTwitter Ads info and privacy", "twitter: Así fue … | Ann Lee @annlee 2018-11-24 19:23")]
    public void What_the_script_rendered(string text, string expected)
    {
        Assert.Equal(expected, Found.In(text));
        Assert.Empty(Found.ProseIn(text));
    }

    [Fact]
    public void An_address_alone_is_a_post_without_words()
    {
        var post = Assert.Single(Found.Posts("https://twitter.com/annlee/status/123456"));
        Assert.Equal("twitter.address", post.Rule);
        Assert.NotNull(post.Permalink);
        Assert.Empty(post.Words);
    }

    [Theory]
    [InlineData("So it goes on and …", true)]
    [InlineData("So it goes on and ... https://t.co/abc", true)]
    [InlineData("So it goes.", false)]
    public void Words_that_end_with_an_ellipsis_are_cut(string words, bool isCut) => Assert.Equal(isCut, Found.Posts($"{words} — Ann (@ann) March 1, 2022")[0].Truncated);
}

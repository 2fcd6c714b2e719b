using NewsArchive.Querying;
using Xunit;

namespace NewsArchive.Tests.Querying;

public class QueryParserTests
{
    private static readonly DateOnly Today = new(2024, 5, 15);

    [Theory]
    [InlineData("kharkiv", "kharkiv")]
    [InlineData("Kharkiv SHELLING", "kharkiv shelling")]
    [InlineData("\"Freedom Square\"", "\"freedom square\"")]
    [InlineData("“Freedom Square”", "\"freedom square\"")]
    [InlineData("\"kharkiv\"", "\"kharkiv\"")]
    [InlineData("-war", "-war")]
    [InlineData("kharkiv -war", "kharkiv -war")]
    [InlineData("kharkiv -\"martial law\"", "kharkiv -\"martial law\"")]
    [InlineData("kharkiv OR kyiv", "kharkiv OR kyiv")]
    [InlineData("shelling kharkiv OR kyiv", "shelling (kharkiv OR kyiv)")]
    [InlineData("(shelling kharkiv) OR kyiv", "(shelling kharkiv) OR kyiv")]
    [InlineData("a OR b OR c d", "(a OR b OR c) d")]
    [InlineData("-(a b)", "-(a b)")]
    [InlineData("-(a OR b)", "-(a OR b)")]
    [InlineData("-(-a)", "a")]
    [InlineData("khark*", "khark*")]
    [InlineData("second-lar*", "second-lar*")]
    [InlineData("\"president visit\"~10", "\"president visit\"~10")]
    [InlineData("\"president visit\"~", "\"president visit\"")]
    [InlineData("second-largest", "second-largest")]
    [InlineData("Russia’s", "russia's")]
    [InlineData("Lukʼyanivka", "luk'yanivka")]
    [InlineData("@MFA_Ukraine", "mfa.ukraine")]
    [InlineData("#StandWithUkraine", "standwithukraine")]
    [InlineData("C++", "c")]
    [InlineData("https://example.org/a?b=c", "https.example.org.a.b.c")]
    [InlineData("title:kharkiv", "title:kharkiv")]
    [InlineData("title:\"freedom square\" x", "title:\"freedom square\" x")]
    [InlineData("title:(a OR b) -title:c", "title:(a OR b) -title:c")]
    [InlineData("TITLE:a*", "title:a*")]
    [InlineData("in:posts grain", "grain in:posts")]
    [InlineData("grain IN:Quotes", "grain in:quotes")]
    [InlineData("(in:posts grain) OR ship", "(grain in:posts) OR ship")]
    [InlineData("handle:@MFA_Ukraine", "handle:@mfa_ukraine")]
    [InlineData("handle:mfa platform:Twitter speaker:\"Anna Holub\"", "handle:@mfa platform:twitter speaker:\"anna holub\"")]
    [InlineData("handle:@a OR handle:@b", "handle:@a OR handle:@b")]
    [InlineData("handle:@a handle:@b", "handle:@a handle:@b")]
    [InlineData("-handle:@a", "-handle:@a")]
    [InlineData("source:bbc language:uk", "source:bbc language:uk")]
    [InlineData("has:posts has:quotes", "has:posts has:quotes")]
    [InlineData("date:2022-03 x", "x date:2022-03")]
    [InlineData("date:2022-02-24..2022-03-15", "date:2022-02-24..2022-03-15")]
    [InlineData("date:2022-02-24.. date:..2022-03-15", "date:2022-02-24..2022-03-15")]
    [InlineData("-date:2022", "-date:2022")]
    [InlineData("before:2022-03-15", "date:..2022-03-14")]
    [InlineData("after:2022-03", "date:2022-04-01..")]
    [InlineData("after:\"3 months ago\"", "date:2024-02-16..")]
    [InlineData("after:3-months-ago", "date:2024-02-16..")]
    [InlineData("date:yesterday", "date:2024-05-14")]
    [InlineData("哈尔科夫", "哈尔科夫")]
    [InlineData("iPhone手机", "iphone 手机")]
    [InlineData("kharkiv kharkiv Kharkiv", "kharkiv")]
    public void A_query_is_understood_as(string text, string meaning)
    {
        var query = QueryParser.Parse(text, Today);
        Assert.Equal(meaning, query.ToString());
        Assert.Equal(meaning, QueryParser.Parse(meaning, Today).ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("  \t\n")]
    [InlineData("!!! --- ** \"\" ()")]
    [InlineData("OR")]
    [InlineData("OR OR OR")]
    [InlineData("-")]
    [InlineData("-()")]
    [InlineData("\"")]
    [InlineData(")))(((")]
    [InlineData("\0")]
    [InlineData("\uD800")]
    [InlineData("\u200B\uFEFF")]
    [InlineData("in:posts")]
    public void A_query_without_a_word_or_filter_asks_for_nothing(string text)
    {
        var query = QueryParser.Parse(text, Today);
        Assert.True(query.IsEmpty, query.ToString());
    }

    [Theory]
    [InlineData("-war", true)]
    [InlineData("-war -peace", true)]
    [InlineData("a -war", false)]
    [InlineData("a OR -war", true)]
    [InlineData("-(-war)", false)]
    [InlineData("-(a -b)", true)]
    [InlineData("title:(-war)", true)]
    public void What_matches_by_absence_is_known(string text, bool isNegative) => Assert.Equal(isNegative, QueryParser.Parse(text, Today).Root!.IsNegative);

    [Fact]
    public void Filters_that_every_match_needs_are_lifted_and_others_stay()
    {
        var query = QueryParser.Parse("grain in:posts handle:@Mfa (platform:twitter OR platform:telegram) date:2022 after:2022-03 -source:x", Today);
        Assert.Equal(new Filters { In = Scope.Posts, Handle = "mfa", Days = new(new(2022, 4, 1), new(2022, 12, 31)) }, query.Filters);
        Assert.Equal("grain (platform:twitter OR platform:telegram) -source:x", query.Root!.ToString());
    }

    [Fact]
    public void An_option_and_a_field_mean_the_same()
    {
        var options = new Filters { Days = new(new(2022, 2, 24), null), Handle = "@MFA", Platform = "Twitter", Language = "uk", In = Scope.Posts };
        var asked = QueryParser.Parse("grain", Today).And(options);
        var typed = QueryParser.Parse("grain in:posts date:2022-02-24.. handle:@mfa platform:twitter language:uk", Today);
        Assert.Equal(typed.Filters, asked.Filters);
        Assert.Equal(typed.ToString(), asked.ToString());
        Assert.Equal("grain handle:@other handle:@mfa", QueryParser.Parse("grain handle:@mfa", Today).And(new() { Handle = "other" }).ToString());
    }

    [Fact]
    public void A_word_is_one_token_and_a_word_of_several_is_a_phrase_that_remembers_it()
    {
        var root = Assert.IsType<AllOf>(QueryParser.Parse("Kyiv Luk'yanivka \"Luk yanivka\" 手机壳", Today).Root);
        Assert.Equal(new Word("kyiv"), root.Parts[0]);
        Assert.Equal("luk'yanivka", Assert.IsType<Phrase>(root.Parts[1]).Typed);
        Assert.Null(Assert.IsType<Phrase>(root.Parts[2]).Typed);
        Assert.Equal(["手机", "机壳"], Assert.IsType<LetterRun>(root.Parts[3]).Pairs);
    }

    [Fact]
    public void Parentheses_nest_no_deeper_than_a_tree_can_be_walked()
    {
        foreach (var opening in new[] { "(", "(a OR ", "-(a ", "title:(a ", "(in:posts a OR -(b " })
        {
            var text = string.Concat(Enumerable.Repeat(opening, 100_000)) + "end" + new string(')', 100_000);
            Assert.NotNull(QueryParser.Parse(text, Today).ToString());
        }
    }
}

using NewsArchive.Querying;
using NewsArchive.Spelling;
using NewsArchive.Tests.Spelling;
using Xunit;

namespace NewsArchive.Tests.Querying;

public class ExpansionTests
{
    private static readonly DateOnly Today = new(2024, 5, 15);

    private static readonly ListedVocabulary Archive = new("Kharkiv Харків universities university tel aviv 特拉维夫 government Wałęsa jinping xi 习近平");

    [Theory]
    [InlineData("kharkiv", "(kharkiv OR Харків)")]
    [InlineData("\"kharkiv\"", "\"kharkiv\"")]
    [InlineData("khark*", "khark*")]
    [InlineData("-kharkiv university", "-(kharkiv OR Харків) (university OR universities)")]
    [InlineData("title:kharkiv OR x", "title:(kharkiv OR Харків) OR x")]
    [InlineData("Tel Aviv", "(tel aviv OR 特拉维夫)")]
    [InlineData("tel-aviv", "(tel-aviv OR 特拉维夫)")]
    [InlineData("\"Lech Wałęsa\"", "(\"lech wałesa\" OR \"lech walesa\")")]
    public void Words_get_the_spellings_that_the_archive_has(string text, string expanded) =>
        Assert.Equal(expanded, Expansion.Of(QueryParser.Parse(text, Today), Archive, VariantOptions.All).ToString());

    [Fact]
    public void A_name_of_several_words_is_found_in_a_script_that_writes_it_in_one()
    {
        var query = Expansion.Of(QueryParser.Parse("Xi Jinping", Today), Archive, VariantOptions.All);
        Assert.Contains(Assert.IsType<Spelled>(query.Root).Variants, variant => variant.Text == "习近平");
    }

    [Fact]
    public void What_was_also_searched_is_known()
    {
        var query = Expansion.Of(QueryParser.Parse("kharkiv -(university OR kharkiv)", Today), Archive, VariantOptions.All);
        Assert.Equal(["Харків", "universities"], Expansion.Added(query).Select(variant => variant.Text));
        Assert.Empty(Expansion.Added(Expansion.Of(QueryParser.Parse("kharkiv university", Today), Archive, VariantOptions.Exact)));
    }

    [Theory]
    [InlineData("goverment kharkiv", "government kharkiv")]
    [InlineData("(goverment OR x) -\"goverment\" date:2022", "(government OR x) -\"goverment\" date:2022")]
    [InlineData("government", null)]
    [InlineData("qqqqqq", null)]
    [InlineData("", null)]
    public void Unknown_words_are_replaced_by_near_ones(string text, string? meant) =>
        Assert.Equal(meant, Expansion.DidYouMean(QueryParser.Parse(text, Today), Archive)?.ToString());

    [Fact]
    public void Any_query_can_be_expanded()
    {
        foreach (var text in new[] { "", "-", "in:posts", "(a OR -b) title:(c 哈尔 d*)", new string('a', 100_000), string.Concat(Enumerable.Repeat("kharkiv OR university -", 5_000)) })
        {
            Assert.NotNull(Expansion.Of(QueryParser.Parse(text, Today), Archive, VariantOptions.All).ToString());
        }
    }
}

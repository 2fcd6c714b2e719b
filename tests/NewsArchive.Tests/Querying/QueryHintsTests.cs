using NewsArchive.Querying;
using Xunit;

namespace NewsArchive.Tests.Querying;

public class QueryHintsTests
{
    private static readonly DateOnly Today = new(2024, 5, 15);

    [Theory]
    [InlineData("kharkiv or kyiv", "OR")]
    [InlineData("kharkiv AND kyiv", "All words")]
    [InlineData("kharkiv && kyiv", "All words")]
    [InlineData("NOT kyiv", "-word")]
    [InlineData("!kyiv", "-word")]
    [InlineData("+kyiv", "-word")]
    [InlineData("a | b", "OR")]
    [InlineData("a NEAR b", "~10")]
    [InlineData("kharkiv~2", "distance")]
    [InlineData("k*v", "end")]
    [InlineData("from:2022", "date:")]
    [InlineData("author:holub", "speaker:")]
    [InlineData("lang:uk", "language:")]
    [InlineData("hande:x", "handle:")]
    [InlineData("date:lastmonth", "no date")]
    [InlineData("after:soon", "no date")]
    [InlineData("in:pictures", "no place")]
    [InlineData("-in:posts", "no meaning")]
    [InlineData("has:video", "has:posts")]
    [InlineData("title: kharkiv", "without a space")]
    [InlineData("handle: x", "without a space")]
    [InlineData("\"freedom square", "partner")]
    [InlineData("(a b", "missing")]
    [InlineData("a b)", "without an opening")]
    [InlineData("date:2023 date:2022", "No day")]
    public void A_form_that_was_probably_meant_otherwise_gets_a_hint(string text, string part) =>
        Assert.Contains(QueryParser.Parse(text, Today).Hints, hint => hint.Contains(part, StringComparison.Ordinal));

    [Theory]
    [InlineData("kharkiv OR kyiv -war")]
    [InlineData("https://example.org/x")]
    [InlineData("12:30")]
    [InlineData("android oral nothing")]
    [InlineData("C++ @x #y Russia's")]
    [InlineData("\"war and peace or not\"")]
    [InlineData("date:2022-02-24..yesterday before:\"last week\"")]
    public void What_is_meant_as_it_stands_gets_none(string text) => Assert.Empty(QueryParser.Parse(text, Today).Hints);

    [Theory]
    [InlineData("date:lastmonth", "date.lastmonth")]
    [InlineData("from:2022", "from.2022")]
    [InlineData("NOT kyiv", "not kyiv")]
    [InlineData("a AND b", "a and b")]
    [InlineData("date:\"next spring\"", "date \"next spring\"")]
    public void What_is_not_understood_is_words(string text, string meaning) => Assert.Equal(meaning, QueryParser.Parse(text, Today).ToString());
}

using NewsArchive.Model;
using Xunit;

namespace NewsArchive.Tests.Quotations;

public class MarksTests
{
    [Theory]
    [InlineData("“The bridge will open in May,” said Ann Orme.")]
    [InlineData("\"The bridge will open in May,\" said Ann Orme.")]
    [InlineData("„The bridge will open in May,” said Ann Orme.")]
    [InlineData("„The bridge will open in May,“ said Ann Orme.")]
    [InlineData("”The bridge will open in May,” said Ann Orme.")]
    [InlineData("«The bridge will open in May,» said Ann Orme.")]
    [InlineData("« The bridge will open in May, » said Ann Orme.")]
    [InlineData("«\u00A0The bridge will open in May,\u00A0» said Ann Orme.")]
    [InlineData("»The bridge will open in May,« said Ann Orme.")]
    [InlineData("»The bridge will open in May,» said Ann Orme.")]
    [InlineData("‹The bridge will open in May,› said Ann Orme.")]
    [InlineData("‘The bridge will open in May,’ said Ann Orme.")]
    [InlineData("'The bridge will open in May,' said Ann Orme.")]
    [InlineData("‚The bridge will open in May,‘ said Ann Orme.")]
    [InlineData("''The bridge will open in May,'' said Ann Orme.")]
    [InlineData("``The bridge will open in May,'' said Ann Orme.")]
    [InlineData("“The bridge will open in May,\" said Ann Orme.")]
    [InlineData("“The bridge will open in May,“ said Ann Orme.")]
    [InlineData("「The bridge will open in May,」 said Ann Orme.")]
    [InlineData("『The bridge will open in May,』 said Ann Orme.")]
    public void Every_pair_of_marks_holds_words(string text) => Assert.Equal(["The bridge will open in May,"], Quoted.Words(text));

    [Theory]
    [InlineData("I don't know what the mayor's office wants, and Russiaʼs answer isn’t here.")]
    [InlineData("It was the summer of '98, the end of the '90s, when rock 'n' roll came to Orme.")]
    [InlineData("He is 6'2\" tall and his brother is 5'11\" tall.")]
    [InlineData("The workers' rights and the voters' will are the parties' business.")]
    [InlineData("The board is 12\"x14\" wide.")]
    [InlineData("Tell 'em, ’cause ’tis over.")]
    public void Apostrophes_and_inches_are_no_marks(string text) => Assert.Empty(Quoted.In(text));

    [Theory]
    [InlineData("“She told me ‘never again’ and left,” said Ann Orme.", "She told me ‘never again’ and left,")]
    [InlineData("“She told me “never again” and left,” said Ann Orme.", "She told me “never again” and left,")]
    [InlineData("\"She told me \"never again\" and left,\" said Ann Orme.", "She told me \"never again\" and left,")]
    [InlineData("«She told me «never again» and left», said Ann Orme.", "She told me «never again» and left")]
    [InlineData("‘She told me “never again” and left,’ said Ann Orme.", "She told me “never again” and left,")]
    [InlineData("''She told me, 'Never again,' and left,'' said Ann Orme.", "She told me, 'Never again,' and left,")]
    [InlineData("‘The workers’ rights are at stake,’ said Ann Orme.", "The workers’ rights are at stake,")]
    [InlineData("\"The door is 6'2\" high and we are not,\" said Ann Orme.", "The door is 6'2\" high and we are not,")]
    public void Marks_within_belong_to_the_words(string text, string words) => Assert.Equal([words], Quoted.Words(text));

    [Fact]
    public void An_unclosed_mark_runs_to_the_end_of_its_paragraph()
    {
        const string text = "Ann Orme said: “We were warned, and nobody came.\n\nThe river rose again.";
        var quotation = Quoted.One(text);
        Assert.Equal("We were warned, and nobody came.", text[quotation.Words[0].Start..quotation.Words[0].End]);
        Assert.Equal([DiagnosticRules.UnclosedQuotation], quotation.Oddities.Select(oddity => oddity.Rule));
    }

    [Fact]
    public void An_unclosed_mark_does_not_swallow_the_next_quotation() =>
        Assert.Equal(["We were warned, she said.", "Nobody came,"], Quoted.Words("“We were warned, she said. “Nobody came,” she added."));

    [Fact]
    public void A_stray_closing_mark_opens_nothing() =>
        Assert.Equal(["Nobody came,"], Quoted.Words("We were warned.” Then it rained. “Nobody came,” she added."));

    [Theory]
    [InlineData("“We were warned.\n\n“Nobody came.\n\n“We left,” said Ann Orme.", '“')]
    [InlineData("\"We were warned.\n\n\"Nobody came.\n\n\"We left,\" said Ann Orme.", '"')]
    public void Speech_over_paragraphs_is_one_quotation(string text, char mark)
    {
        var quotation = Quoted.One(text);
        Assert.Equal("We were warned.\n\nNobody came.\n\nWe left,", NewsArchive.Text.Words.Join(text, quotation.Words.AsSpan()));
        Assert.Equal("Ann Orme", quotation.Speaker);
        Assert.Equal((mark, 0), (text[quotation.Span.Start], quotation.Oddities.Length));
    }

    [Theory]
    [InlineData("“We were warned,” she said, “but nobody came.”", "We were warned, but nobody came.")]
    [InlineData("“We were warned,” said Ann Orme — “and nobody came.”", "We were warned, and nobody came.")]
    [InlineData("«Нас предупреждали, — сказала Анна Орм, — но никто не пришёл».", "Нас предупреждали но никто не пришёл")]
    public void An_interrupted_quotation_is_one(string text, string words) => Assert.Equal([words], Quoted.Words(text));

    [Fact]
    public void A_new_sentence_after_the_attribution_is_a_quotation_of_its_own()
    {
        const string text = "“We were warned,” said Ann Orme. “Nobody came.”";
        Assert.Equal(["We were warned,", "Nobody came."], Quoted.Words(text));
        Assert.All(Quoted.In(text), quotation => Assert.Equal("Ann Orme", quotation.Speaker));
    }

    [Theory]
    [InlineData("\"")]
    [InlineData("\"\"\"")]
    [InlineData("“” «» '' “ ”")]
    [InlineData("“\n\n“\n\n”")]
    [InlineData("'")]
    [InlineData("\" \" \" “")]
    [InlineData("said \"")]
    [InlineData(": “a")]
    [InlineData("”a“ »b« ’c‘")]
    public void Odd_marks_never_fail(string text) => Assert.All(Quoted.In(text), quotation => Assert.All(quotation.Words, words => Assert.False(words.IsEmpty)));
}

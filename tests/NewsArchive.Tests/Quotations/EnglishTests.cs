using NewsArchive.Model;
using Xunit;

namespace NewsArchive.Tests.Quotations;

public class EnglishTests
{
    [Theory]
    [InlineData("“We will stay here tonight,” Ann Orme went on.", "Ann Orme", null, "went")]
    [InlineData("Ann Orme chimed in: “We will stay here tonight.”", "Ann Orme", null, "chimed")]
    [InlineData("“We will stay here tonight,” said Will Tarn, a miller.", "Will Tarn", "miller", "said")]
    [InlineData("“We will stay here tonight,” responded harbour administrator Ann Orme.", "Ann Orme", "harbour administrator", "responded")]
    [InlineData("“We will stay here tonight,” Ann Farmer, the group's drummer, said.", "Ann Farmer", "group's drummer", "said")]
    [InlineData("“We will stay here tonight,” said Ann Orme, one of the editors at Tarn House.", "Ann Orme", "one of the editors at Tarn House", "said")]
    [InlineData("“We will stay here tonight,” the singer and guitarist told the crowd.", "the singer and guitarist", null, "told")]
    [InlineData("Here is how it was, in the words of the skipper: “We stayed there for three nights and sang.”", "the skipper", null, "words of")]
    [InlineData("The authors of the study published in the journal Harbour Medicine argued that “the river is not to blame for it.”", "The authors of the study published in the journal Harbour Medicine", null, "argued")]
    [InlineData("A poll (most neighbours say they like the bridge) shows that few would pay for “a second bridge over the same river.”", null, null, null)]
    public void A_speaker_is_found_in_more_shapes(string text, string? speaker, string? role, string? cue)
    {
        var quotation = Quoted.One(text);
        Assert.Equal((speaker, role, cue), (quotation.Speaker, quotation.Role, Quoted.Cue(text, quotation)));
    }

    [Theory]
    [InlineData("Instead, neighbours handed Orme a lamp.")]
    [InlineData("One thing Orme would not do is row.")]
    [InlineData("A row involving Wynn Orme ended.")]
    [InlineData("Wynn Orme, her former trainer Hannah Tarn, and the crew came.")]
    [InlineData("Wynn Orme, for help with the oars, came early.")]
    public void Words_beside_a_name_are_not_always_a_role(string sentence) =>
        Assert.Null(Quoted.In($"{sentence} “We will stay here tonight,” Orme said.")[^1].Role);

    [Theory]
    [InlineData("Later the crew went on “The Harbour Hour” to sing.", QuotationKind.Title)]
    [InlineData("After hitting “Row Me Home,” the singer told the crowd, “that went rather well for a Monday.”", QuotationKind.Title)]
    [InlineData("The station is fighting a new fire: “Monday Night Rowing” ratings have fallen.", QuotationKind.Title)]
    [InlineData("It was a play on words with the phrase “river baby,” which others use.", QuotationKind.Scare)]
    public void What_only_stands_near_a_verb_is_no_speech(string text, QuotationKind kind) => Assert.Equal(kind, Quoted.In(text)[0].Kind);

    [Fact]
    public void A_blank_behind_an_opening_mark_is_what_a_flattened_link_leaves() =>
        Assert.Equal(["We stay here,", "I love what I do.", "a bridge of their own"], Quoted.Words("“We stay here,” Orme said. “ I love what I do.” They want “ a bridge of their own ” by May."));
}

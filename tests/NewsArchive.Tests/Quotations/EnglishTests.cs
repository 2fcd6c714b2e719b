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

    [Theory]
    [InlineData("It is wise to “keep a lamp lit” at night, Ann Orme said. “That way the boats come home.”", "Ann Orme")]
    [InlineData("“The ferry of this year is a bigger one than the little one” announced in May, said Ann Orme, who steers it.", "Ann Orme")]
    [InlineData("The council “held on rather too well to its old boats” for years, the editorial board writes.", "the editorial board")]
    [InlineData("“Nobody asked us,” the statement said.\n\nThe rower's agent told the Courier that this was not the whole truth. “Everybody was asked, and twice.”", "The rower's agent")]
    [InlineData("“Nobody asked us,” said Ann Orme.\n\nTarn expects three boats by May. “Everybody was asked, and twice.”", "Tarn")]
    [InlineData("“Nobody asked us,” said Ann Orme. At this rate, Tarn said, there will be three boats. “Everybody was asked, and twice.”", "Tarn")]
    [InlineData("Sometimes rowers forget the rules, Ann Orme said. “But does it mean that they must walk home?”", "Ann Orme")]
    public void Who_reports_the_rest_of_the_sentence_or_the_one_before_speaks(string text, string speaker) => Assert.Equal(speaker, Quoted.In(text)[^1].Speaker);

    [Theory]
    [InlineData("Hannah Tarn found him. “He looked a little surprised,” she wrote.", "Hannah Tarn")]
    [InlineData("Rosalind waited all night. “He looked a little surprised,” she wrote.", "Rosalind")]
    [InlineData("ANW spoke to a mother, who knew her son was late. “He looked a little surprised,” she wrote.", "Maud Orme")]
    public void A_pronoun_fits_whom_the_words_around_a_name_allow(string sentence, string speaker) =>
        Assert.Equal(speaker, Quoted.In($"“The river rose all night,” said Maud Orme.\n\n{sentence}")[^1].Speaker);

    [Fact]
    public void A_verb_without_a_subject_right_behind_a_title_reports_nothing() =>
        Assert.Equal(QuotationKind.Scare, Quoted.One("Orme lied about the “harbour rat,” read into the record a new version, and left.").Kind);

    [Theory]
    [InlineData("A quiet, friendly man in his eighties, Piet Harm keeps a mill. “He looked a little surprised,” he said.", "Piet Harm", null)]
    [InlineData("A retired nurse, Wynn Tarn is the daughter of rowers. “He looked a little surprised,” she said.", "Wynn Tarn", "retired nurse")]
    [InlineData("Then, last week, Wynn Tarn left the town. “He looked a little surprised,” she said.", "Wynn Tarn", null)]
    [InlineData("Last week Wynn Tarn left the town. “He looked a little surprised,” she said.", "Wynn Tarn", null)]
    [InlineData("Breathing tests showed that her lungs were weak. “He looked a little surprised,” she said.", "Maud Orme", null)]
    [InlineData("The bridge, Wynn Tarn said, is old. “He looked a little surprised,” she said.", "Wynn Tarn", null)]
    public void The_subject_of_a_sentence_is_found_behind_what_leads_it_in(string sentence, string speaker, string? role)
    {
        var quotation = Quoted.In($"“The river rose all night,” said Maud Orme.\n\n{sentence}")[^1];
        Assert.Equal((speaker, role), (quotation.Speaker, quotation.Role));
    }

    [Theory]
    [InlineData("“The bridge stays shut,” the Ashby Harbour Authority said.\n\n“Nobody may cross it at night,” it added.", "Ashby Harbour Authority")]
    [InlineData("“The bridge stays shut,” said Maud Orme.\n\n“Nobody may cross it at night,” it added.", null)]
    [InlineData("“The bridge stays shut,” said Maud Orme.\n\n“Nobody may cross it at night,” they added.", null)]
    [InlineData("“The bridge stays shut,” said Piet Harm.\n\nRosalind wrote that she asked him.\n\n“Nobody may cross it at night,” he said.", "Piet Harm")]
    [InlineData("“The bridge is shut,” said Maud Orme.\n\nShe chose a page of the club, which holds this line:\n\n“Nobody may cross the bridge at night or by day.”", null)]
    [InlineData("Here are some of them:\n\n“Nobody may cross the bridge at night or by day.”", null)]
    public void A_body_is_it_and_nobody_is_named_where_a_thing_leads_in(string text, string? speaker) => Assert.Equal(speaker, Quoted.In(text)[^1].Speaker);
}

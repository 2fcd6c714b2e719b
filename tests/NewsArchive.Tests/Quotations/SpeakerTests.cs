using Xunit;

namespace NewsArchive.Tests.Quotations;

public class SpeakerTests
{
    [Theory]
    [InlineData("“We will stay here tonight,” said Ann Orme.", "Ann Orme", null, "said")]
    [InlineData("“We will stay here tonight,” Ann Orme said.", "Ann Orme", null, "said")]
    [InlineData("“We will stay here tonight,” Ann Orme told the Velmark Courier.", "Ann Orme", null, "told")]
    [InlineData("“We will stay here tonight,” Ann Orme later wrote on Monday.", "Ann Orme", null, "wrote")]
    [InlineData("Ann Orme said: “We will stay here tonight.”", "Ann Orme", null, "said")]
    [InlineData("Ann Orme, the mayor of Ashby, tweeted “We will stay here tonight, all of us.”", "Ann Orme", "mayor of Ashby", "tweeted")]
    [InlineData("“We will stay here tonight,” Ann Orme, a nurse and a mother of three, said.", "Ann Orme", "nurse and a mother of three", "said")]
    [InlineData("“We will stay here tonight,” said Ann Orme, a nurse.", "Ann Orme", "nurse", "said")]
    [InlineData("“We will stay here tonight,” said Ashby region head Ann Orme.", "Ann Orme", "Ashby region head", "said")]
    [InlineData("“We will stay here tonight,” Ashby Mayor Ann Orme said.", "Ann Orme", "Ashby Mayor", "said")]
    [InlineData("“We will stay here tonight,” said Sen. Ann Orme (D-Ashby) on Monday.", "Ann Orme", "Sen.", "said")]
    [InlineData("“We will stay here tonight,” said Secretary of State Ann Orme.", "Ann Orme", "Secretary of State", "said")]
    [InlineData("“We will stay here tonight,” said the group's president, Ann Orme.", "Ann Orme", "group's president", "said")]
    [InlineData("“We will stay here tonight,” said a spokesman for the city.", "a spokesman for the city", null, "said")]
    [InlineData("“We will stay here tonight,” police said.", "police", null, "said")]
    [InlineData("“We will stay here tonight,” the statement said.", "the statement", null, "said")]
    [InlineData("“We will stay here tonight,” the tall, 71-year-old diplomat said in an interview.", "the tall, 71-year-old diplomat", null, "said")]
    [InlineData("“We will stay here tonight,” according to Ann Orme.", "Ann Orme", null, "according to")]
    [InlineData("According to Ann Orme, “we will stay here tonight, all of us.”", "Ann Orme", null, "According to")]
    [InlineData("“We will stay here tonight.” — Ann Orme", "Ann Orme", null, null)]
    [InlineData("Ann Orme: “We will stay here tonight.”", "Ann Orme", null, null)]
    [InlineData("On Monday, Ann Orme, who leads the council, said that “we will stay here tonight.”", "Ann Orme", null, "said")]
    [InlineData("“We will stay here tonight,” said Jan de Vries.", "Jan de Vries", null, "said")]
    [InlineData("“We will stay here tonight,” said Mr. Orme.", "Orme", null, "said")]
    [InlineData("“We will stay here tonight,” vowed Ann Orme.", "Ann Orme", null, "vowed")]
    [InlineData("“We will stay here tonight,” said James A. Orme.", "James A. Orme", null, "said")]
    [InlineData("“We will stay here tonight,” said Ann Orme of the Ashby Institute.", "Ann Orme", null, "said")]
    [InlineData("Ashby Her (Orme) tweeted “We will stay here tonight, all of us.”", "Orme", null, "tweeted")]
    public void A_speaker_is_found_in_every_shape(string text, string speaker, string? role, string? cue)
    {
        var quotation = Quoted.One(text);
        Assert.Equal((speaker, role, cue), (quotation.Speaker, quotation.Role, Quoted.Cue(text, quotation)));
    }

    [Fact]
    public void A_pronoun_stands_for_the_person_last_named_as_subject()
    {
        const string text = "Region head Oleh Synevych said the city was holding.\n\nSynevych named four districts. \"Such attacks are a crime!\" he said.";
        var quotation = Quoted.One(text);
        Assert.Equal(("Oleh Synevych", "he", "said"), (quotation.Speaker, Quoted.Mention(text, quotation), Quoted.Cue(text, quotation)));
    }

    [Fact]
    public void A_pronoun_skips_people_whom_it_does_not_fit()
    {
        const string text = "Ms. Orme opened the session. Mr. Tarn left early. “We must vote today,” she said.";
        Assert.Equal("Orme", Quoted.One(text).Speaker);
    }

    [Theory]
    [InlineData("Ann Orme -- who has rowed more than 300 miles in office -- said in a statement that the river had “a mind of its own before we had.”", "Ann Orme")]
    [InlineData("Ann Orme praised the crew and declared a wish to “keep the bridge open all night.”", "Ann Orme")]
    [InlineData("Orme tweeted congratulations to Tarn, adding “to all of you who rowed with us this year: forward!”", "Orme")]
    [InlineData("Showing the map to all who came, adding “this is where the river stood in the year of the flood.”", null)]
    [InlineData("She told the Courier the night was calm, and predicted rowers “will be feeling a little wet by noon.”", null)]
    [InlineData("“You must leave the bridge by noon,” Ann Orme was told.", null)]
    [InlineData("The council's charter forbids it. He had been declared a “guest nobody wished to invite again.”", null)]
    [InlineData("According to Tarn, that rower was from Ashby and when reunited said it was “far too loud for a bridge at night.”", "Tarn")]
    public void The_subject_of_the_verb_speaks_and_nobody_else(string text, string? speaker) => Assert.Equal(speaker, Quoted.One(text).Speaker);

    [Fact]
    public void What_says_whose_words_they_are_is_no_role() =>
        Assert.Equal(("Claire Dubreuil", null), Quoted.In("Le port est, selon Claire Dubreuil, « une affaire qui regarde toute la ville ».") is [var quotation] ? (quotation.Speaker, quotation.Role) : default);

    [Fact]
    public void A_role_ends_where_the_sentence_goes_on() =>
        Assert.Equal("lead rower", Quoted.In("Ann Orme, the club's lead rower said it was a joy to row at night. “We will stay here tonight,” Orme said.")[^1].Role?.Replace("club's ", "", StringComparison.Ordinal));

    [Theory]
    [InlineData("Nobody had asked for boats, said Piet Harm, who keeps a mill nearby.", "Piet Harm")]
    [InlineData("Nobody had asked for boats, Piet Harm said.", "Piet Harm")]
    [InlineData("The boats, Piet Harm said, had come unasked.", "Piet Harm")]
    [InlineData("The boats, recalled miller Piet Harm, had come unasked.", "Piet Harm")]
    [InlineData("Nobody had asked for boats, the neighbours said.", "Wynn Orme")]
    [InlineData("Nobody had asked for boats, said Hannah Tarn.", "Wynn Orme")]
    public void A_reporting_clause_without_marks_names_whom_a_pronoun_stands_for(string reported, string speaker)
    {
        var text = $"“The river rose all night,” said Wynn Orme.\n\n{reported}\n\n“We counted nine of them,” he said.";
        Assert.Equal(speaker, Quoted.In(text)[^1].Speaker);
    }

    [Fact]
    public void A_pronoun_without_a_person_names_nobody()
    {
        const string text = "“We must vote today,” he said.";
        var quotation = Quoted.One(text);
        Assert.Equal((null, "he"), (quotation.Speaker, Quoted.Mention(text, quotation)));
    }

    [Fact]
    public void A_surname_is_given_the_full_name_met_before()
    {
        const string text = "The council elected Ann Orme on Monday.\n\n“We must vote today,” Orme said.";
        var quotation = Quoted.One(text);
        Assert.Equal(("Ann Orme", "Orme"), (quotation.Speaker, Quoted.Mention(text, quotation)));
    }

    [Fact]
    public void A_paragraph_of_nothing_but_a_quotation_has_the_speaker_of_the_one_before() =>
        Assert.All(Quoted.In("“We must vote today,” said Ann Orme.\n\n“There is no other day for this.”"), quotation => Assert.Equal("Ann Orme", quotation.Speaker));

    [Fact]
    public void A_paragraph_that_ends_with_a_colon_leads_in_the_next() =>
        Assert.Equal("Ann Orme", Quoted.One("Ann Orme made the following comment:\n\n“There is no other day for this.”").Speaker);

    [Fact]
    public void What_the_next_clause_reports_is_no_speaker() =>
        Assert.Equal("Ann Orme", Quoted.One("Ann Orme, citing “the old magic of the river,” said the council could win.").Speaker);

    [Theory]
    [InlineData("“Nobody has ever counted these old trees properly.” The forest is closed.")]
    [InlineData("A sign read in large letters over the door. “Nobody may enter this house by night.”")]
    public void Nobody_is_named_where_nobody_is_near(string text) => Assert.Null(Quoted.One(text).Speaker);
}

using NewsArchive.Model;
using Xunit;

namespace NewsArchive.Tests.Quotations;

public class KindTests
{
    [Theory]
    [InlineData("Ardonia calls its actions in Velmark a “special operation” that it says is over.")]
    [InlineData("The so-called “quiet zone” begins at the river.")]
    [InlineData("Nobody on the council knows what “normal” means any more.")]
    [InlineData("Россия называет это «специальной операцией» на юге.")]
    [InlineData("The sign is read as “mu” in Velmark and means a ferry.")]
    [InlineData("My very first “official” event was called Ferryfest.")]
    [InlineData("Die „neue Mitte“ der Stadt liegt am Fluss und ist noch leer.")]
    public void A_few_words_without_a_speaker_are_scare_quotes(string text) => Assert.Equal(QuotationKind.Scare, Quoted.One(text).Kind);

    [Theory]
    [InlineData("Her second novel, “The Glass Ferry,” came out in May.")]
    [InlineData("He appeared on “Good Evening Orme” on Monday.")]
    [InlineData("Later on “Good Evening Orme,” Mayor Ann Tarn questioned the figures.")]
    [InlineData("The film “A Winter Without Bread” runs until June.")]
    [InlineData("Soldiers of “Operation Silver Heron” crossed the river.")]
    [InlineData("Der Roman „Die Brücke“ erschien im Mai.")]
    [InlineData("他写了一本书《冬天的桥》。")]
    public void Words_with_capitals_are_a_title(string text) => Assert.Equal(QuotationKind.Title, Quoted.One(text).Kind);

    [Theory]
    [InlineData("“Yes,” she said.")]
    [InlineData("“Orme Forever,” shouted the crowd.")]
    [InlineData("The mayor said it was “a disgrace.”")]
    [InlineData("“We shall see what the river does tonight.”")]
    [InlineData("Voters in Orme “know what they want from us and from the council,” said Ann Orme.")]
    public void Words_with_a_cue_or_many_words_are_speech(string text) => Assert.Equal(QuotationKind.Direct, Quoted.One(text).Kind);

    [Fact]
    public void Scare_quotes_and_titles_have_no_speaker() =>
        Assert.All(Quoted.In("Ann Orme reads “The Glass Ferry” in the “quiet zone” of the library."), quotation => Assert.Null(quotation.Speaker));
}

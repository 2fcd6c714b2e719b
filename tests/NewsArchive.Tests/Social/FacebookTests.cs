using Xunit;

namespace NewsArchive.Tests.Social;

public class FacebookTests
{
    [Theory]
    [InlineData("It was cut off by... Posted by Ann Lee on\u00A0Tuesday, March 19, 2019", "2019-03-19", "It was cut off by...")]
    [InlineData("Words Posted by Ann Lee on\u00A0Thursday, 30 April 2020", "2020-04-30", "Words")]
    [InlineData("#nozze Gepostet von Ann Lee am Freitag, 3. April 2020", "2020-04-03", "#nozze")]
    [InlineData("Mots Publiée par Ann Lee sur\u00A0Dimanche 21 juillet 2024", "2024-07-21", "Mots")]
    [InlineData("Mots Posté par Ann Lee sur mardi 19 janvier 2016", "2016-01-19", "Mots")]
    [InlineData("Palabras Publicado por Ann Lee en\u00A0Jueves, 27 de diciembre de 2018", "2018-12-27", "Palabras")]
    [InlineData("Palabras Publicada por Ann Lee en Jueves, 7 de mayo de 2020", "2020-05-07", "Palabras")]
    [InlineData("Palavras Publicado por Ann Lee em Sexta, 5 de dezembro de 2014", "2014-12-05", "Palavras")]
    [InlineData("Parole Pubblicato da Ann Lee su\u00A0Martedì 16 marzo 2021", "2021-03-16", "Parole")]
    [InlineData("Woorden Geplaatst door Ann Lee op\u00A0Zondag 9 mei 2021", "2021-05-09", "Woorden")]
    [InlineData("Słowa Opublikowany przez Ann Lee na\u00A027 sierpnia 2015", "2015-08-27", "Słowa")]
    [InlineData("Слова Опубликовано Ann Lee\u00A0Вторник, 17 марта 2020 г.", "2020-03-17", "Слова")]
    [InlineData("Слова Опубліковано Ann Lee\u00A0Середа, 1 квітня 2020 р.", "2020-04-01", "Слова")]
    [InlineData("Слова Опубліковано Ann Lee 15 лютого 2017 р.", "2017-02-15", "Слова")]
    [InlineData("Prose is whole.\n\nPosted by Ann Lee on Friday, December 5, 2014", "2014-12-05", "")]
    public void A_post_in_any_language(string text, string date, string words) => Assert.Equal($"facebook: {words}".TrimEnd() + $" | Ann Lee {date}", Found.In(text));

    [Fact]
    public void The_old_plugin_leaves_only_a_name() => Assert.Equal("facebook: | The Mill", Found.In("Prose.\n\nPost by The Mill."));
}

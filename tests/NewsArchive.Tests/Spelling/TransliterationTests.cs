using NewsArchive.Spelling;
using Xunit;

namespace NewsArchive.Tests.Spelling;

public class TransliterationTests
{
    [Theory]
    [InlineData("Зеленський", "zelenskyy selenskyj")]
    [InlineData("Харків", "kharkiv charkiw")]
    [InlineData("Навальный", "navalnyy nawalnyj")]
    [InlineData("Щербина", "shcherbina schtscherbina szczerbina")]
    [InlineData("Шойгу", "shoygu schojgu choygou szojgu")]
    [InlineData("Пловдив", "plovdiv")]
    [InlineData("Вучић", "vucic vuchich")]
    [InlineData("Αθήνα", "athina")]
    [InlineData("Παπανδρέου", "papandreou papandreu")]
    [InlineData("თბილისი", "tbilisi")]
    [InlineData("Երևան", "erevan")]
    public void A_word_of_another_script_has_Latin_spellings(string word, string expected)
    {
        var spellings = Transliteration.ToLatin(word);
        Assert.All(expected.Split(' '), spelling => Assert.Contains(spelling, spellings));
        Assert.InRange(spellings.Count, 1, 16);
    }

    [Theory]
    [InlineData("Kharkiv")]
    [InlineData("哈尔科夫")]
    [InlineData("")]
    [InlineData("Х1")]
    [InlineData("\uD800")]
    public void Others_have_none(string word) => Assert.Empty(Transliteration.ToLatin(word));

    [Theory]
    [InlineData("Zelensky", "Zelenskyy")]
    [InlineData("Zelensky", "Selenskyj")]
    [InlineData("Zelensky", "Зеленський")]
    [InlineData("Zelensky", "Зеленский")]
    [InlineData("Kharkiv", "Charkiw")]
    [InlineData("Kharkiv", "Харків")]
    [InlineData("Luhansk", "Луганск")]
    [InlineData("Lugansk", "Луганськ")]
    [InlineData("Chernihiv", "Tschernihiw")]
    [InlineData("Khrushchev", "Хрущёв")]
    [InlineData("Chruschtschow", "Хрущёв")]
    [InlineData("Szczerbina", "Щербина")]
    [InlineData("Tbilisi", "თბილისი")]
    [InlineData("Athina", "Αθήνα")]
    public void Spellings_of_one_name_have_one_key(string one, string other)
    {
        Assert.NotNull(SpellingKey.Of(one));
        Assert.Equal(SpellingKey.Of(one), SpellingKey.Of(other));
    }

    [Theory]
    [InlineData("a")]
    [InlineData("ab")]
    [InlineData("covid19")]
    [InlineData("哈尔科夫")]
    [InlineData("")]
    public void Short_words_numbers_and_other_scripts_have_no_key(string word) => Assert.Null(SpellingKey.Of(word));

    [Theory]
    [InlineData("goverment", "government", 1)]
    [InlineData("presidnet", "president", 1)]
    [InlineData("kharkiv", "kharkiv", 0)]
    [InlineData("kitten", "sitting", 3)]
    [InlineData("", "abc", 3)]
    [InlineData("abc", "", 3)]
    [InlineData("ca", "abc", 3)]
    public void Distance_counts_changes_and_swaps(string one, string other, int distance)
    {
        Assert.Equal(distance, EditDistance.Of(one, other, 5));
        Assert.Equal(distance <= 2, EditDistance.AtMost(one, other, 2));
    }
}

using System.Globalization;
using System.Text;
using NewsArchive.Spelling;
using Xunit;

namespace NewsArchive.Tests.Spelling;

public class FoldTests
{
    // Reading takes a twentieth of a second; anything that is not linear takes minutes, on a busy machine too.

    [Theory]
    [InlineData("Wałęsa", "walesa")]
    [InlineData("ØRESUND", "oresund")]
    [InlineData("Straße", "strasse")]
    [InlineData("Đoković", "dokovic")]
    [InlineData("мій ёж їжак ґанок", "міи еж іжак ганок")]
    [InlineData("Αθήνα", "αθηνα")]
    [InlineData("Luk'yanivka Lukʼyanivka Luk’yanivka", "lukyanivka lukyanivka lukyanivka")]
    [InlineData("Ivano-Frankivsk", "ivano frankivsk")]
    [InlineData("ﬁnance", "finance")]
    [InlineData("ＦＵＬＬ", "full")]
    [InlineData("𝗞𝗵𝗮𝗿𝗸𝗶𝘃", "kharkiv")]
    [InlineData("Khar\u00ADkiv", "kharkiv")]
    [InlineData("أحمد", "احمد")]
    [InlineData("חַרְקוֹב", "חרקוב")]
    [InlineData("\uD800", "")]
    public void A_word_is_folded(string word, string folded) => Assert.Equal(folded, Fold.Word(word));

    // Pairs of a letter and its decomposition, written out because the runtime's own normalization is switched off here.
    [Theory]
    [InlineData("й", "и\u0306")]
    [InlineData("ё", "е\u0308")]
    [InlineData("ї", "і\u0308")]
    [InlineData("ў", "у\u0306")]
    [InlineData("ѓ", "г\u0301")]
    [InlineData("ή", "η\u0301")]
    [InlineData("ΐ", "ι\u0308\u0301")]
    [InlineData("ᾧ", "ω\u0314\u0342\u0345")]
    [InlineData("ę", "e\u0328")]
    [InlineData("ő", "o\u030B")]
    [InlineData("ế", "e\u0302\u0301")]
    [InlineData("أ", "ا\u0654")]
    public void Composed_and_decomposed_letters_are_one(string composed, string decomposed)
    {
        Assert.Equal(Fold.Word(composed), Fold.Word(decomposed));
        Assert.Equal(Fold.Word(composed.ToUpper(CultureInfo.InvariantCulture)), Fold.Word(decomposed));
    }

    [Theory]
    [InlineData("A plain text, with “marks” and Russia’s don't l'Ukraine.", "")]
    [InlineData("Звичайний текст без знаків", "звичаинии")]
    [InlineData("Lech Wałęsa, Wałęsa", "walesa")]
    [InlineData("Luk'yanivka and O'Brien", "lukyanivka obrien")]
    [InlineData("哈尔科夫", "哈尔 尔科 科夫 夫")]
    [InlineData("新iPhone手机", "新 新 iphone 手机 机")]
    [InlineData("Khar\u00ADkiv", "kharkiv")]
    [InlineData("и\u0306од", "")]
    [InlineData("\uD800\uDC00\uD800", "")]
    [InlineData("", "")]
    public void Extra_terms_are_what_the_tokenizer_cannot_make(string text, string terms) => Assert.Equal(terms, ExtraTerms.Of(text));

    [Fact]
    public void Extra_terms_and_folding_take_half_a_million_of_anything()
    {
        foreach (var piece in new[] { "'", "a'", "й", "\u0301", "哈", "\uD800", "กำ", "𝗞", "\u200B", "a'b " })
        {
            var text = new StringBuilder().Insert(0, piece, 500_000 / piece.Length).ToString();
            _ = ExtraTerms.Of(text);
            _ = Fold.Word(text);
            _ = SpellingKey.Of(text);
        }
    }
}

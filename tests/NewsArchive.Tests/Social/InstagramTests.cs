using Xunit;

namespace NewsArchive.Tests.Social;

public class InstagramTests
{
    [Theory]
    [InlineData("My mill (📸 @other) A photo posted by Ann Lee (@ann.lee) on Dec 5, 2015 at 1:40pm PST", "instagram: My mill (📸 @other) | Ann Lee @ann.lee 2015-12-05 13:40 PST")]
    [InlineData("View this post on Instagram Hi A post shared by Ann, For Friends (@ann) on Apr 10, 2020 at 11:47am PDT", "instagram: Hi | Ann, For Friends @ann 2020-04-10 11:47 PDT")]
    [InlineData("View this post on Instagram A post shared by Ann (@ann)", "instagram: | Ann @ann")]
    [InlineData("Sieh dir diesen Beitrag auf Instagram an [Werbung] Ein Beitrag geteilt von Ann (@ann) am Mär 12, 2018 um 12:30 PDT", "instagram: [Werbung] | Ann @ann 2018-03-12 12:30 PDT")]
    [InlineData("Diesen Beitrag auf Instagram ansehen\n\nHallo\n\nEin Beitrag geteilt von Ann (@ann)", "instagram: Hallo | Ann @ann")]
    [InlineData("Voir cette publication sur Instagram Oui Une publication partagée par Ann (@ann) le 29 Mars 2017 à 11h25 PDT", "instagram: Oui | Ann @ann 2017-03-29 11:25 PDT")]
    [InlineData("Une photo publiée par Ann (@ann) le 24 Mars 2016 à 10h35 PDT", "instagram: | Ann @ann 2016-03-24 10:35 PDT")]
    [InlineData("Ver esta publicación en Instagram Sí Una publicación compartida de Ann (@ann) el 29 de Ago de 2017 a la(s) 2:21 PDT", "instagram: Sí | Ann @ann 2017-08-29 02:21 PDT")]
    [InlineData("Sí Una publicación compartida por Ann (@ann) el 6 Jun, 2018 a las 8:26 PDT", "instagram: Sí | Ann @ann 2018-06-06 08:26 PDT")]
    [InlineData("Ver essa foto no Instagram Sim Um post compartilhado por Ann (@ann)", "instagram: Sim | Ann @ann")]
    [InlineData("Sim Uma publicação partilhada por Ann (@ann)", "instagram: Sim | Ann @ann")]
    [InlineData("Visualizza questo post su Instagram Ciao Un post condiviso da Ann (@ann)", "instagram: Ciao | Ann @ann")]
    [InlineData("Hoi Een bericht gedeeld door Ann (@ann)", "instagram: Hoi | Ann @ann")]
    [InlineData("Tak Post udostępniony przez Ann (@ann) Wrz 28, 2017 o 1:37 PDT", "instagram: Tak | Ann @ann 2017-09-28 01:37 PDT")]
    [InlineData("Bu gönderiyi Instagram'da gör Evet. Ann Lee (@ann)'in paylaştığı bir gönderi", "instagram: Evet. | Ann Lee @ann")]
    [InlineData("この投稿をInstagramで見る おはよう 山田(@yamada)がシェアした投稿 - 2017 4月 10 8:24午後 PDT", "instagram: おはよう | 山田 @yamada 2017-04-10 20:24 PDT")]
    [InlineData("在 Instagram 查看這則貼文 你好 王小明（@wang）分享的貼文", "instagram: 你好 | 王小明 @wang")]
    [InlineData("Lihat postingan ini di Instagram Ya Sebuah kiriman dibagikan oleh Ann (@ann)", "instagram: Ya | Ann @ann")]
    [InlineData("Xem bài viết này trên Instagram Chào Bài viết do Ann (@ann) chia sẻ", "instagram: Chào | Ann @ann")]
    [InlineData("Посмотреть эту публикацию в Instagram Да Публикация от Ann (@ann) 20 Авг 2019 в 8:43 PDT", "instagram: Да | Ann @ann 2019-08-20 08:43 PDT")]
    [InlineData("Переглянути цей допис в Instagram Так Допис, поширений Ann (@ann)", "instagram: Так | Ann @ann")]
    public void A_caption_in_any_language(string text, string expected)
    {
        Assert.Equal(expected, Found.In(text));
        Assert.Empty(Found.ProseIn(text));
    }

    [Fact]
    public void Prose_glued_on_both_sides_stays_prose()
    {
        const string Text = "We said so before. View this post on InstagramA post shared by MILL (@themill)Known everywhere for its bread.";
        Assert.Equal("instagram: | MILL @themill", Found.In(Text));
        Assert.Equal(["We said so before.", "Known everywhere for its bread."], Found.ProseIn(Text));
    }

    [Theory]
    [InlineData("Bread and butter #mill #bread", "instagram: Bread and butter #mill #bread | Ann @ann")]
    [InlineData("This is a finished sentence of the article.", "instagram: | Ann @ann")]
    public void A_caption_in_the_passage_before_is_told_by_its_looks(string before, string expected) => Assert.Equal(expected, Found.In($"{before}\n\nA post shared by Ann (@ann)"));
}

using Xunit;

namespace NewsArchive.Tests.Quotations;

public class LanguageTests
{
    [Theory]
    [InlineData("Die Stadt wartet auf das Wasser. „Wir sind auf alles vorbereitet“, sagte Bürgermeisterin Anna Kohlwein am Montag.", "Anna Kohlwein", "Bürgermeisterin")]
    [InlineData("Die Schule bleibt heute zu. »Das ist nicht zu ändern«, so der Sprecher der Polizei.", "der Sprecher der Polizei", null)]
    [InlineData("La ville attend. « Nous sommes prêts pour la nuit », a déclaré la maire Claire Dubreuil.", "Claire Dubreuil", "maire")]
    [InlineData("Jean Morvan, directeur du port, a écrit : « Nous allons tout reconstruire ici. »", "Jean Morvan", "directeur du port")]
    [InlineData("La ciudad espera. «Estamos preparados para todo», dijo el alcalde Tomás Arriaga.", "Tomás Arriaga", "alcalde")]
    [InlineData("Según Marta Quiles, portavoz del gobierno, “la situación está bajo control”.", "Marta Quiles", "portavoz del gobierno")]
    [InlineData("La città aspetta. «Siamo pronti a tutto», ha detto il sindaco Paolo Verdini.", "Paolo Verdini", "sindaco")]
    [InlineData("A cidade espera. “Estamos prontos para tudo”, disse o prefeito Tomás Arruda.", "Tomás Arruda", "prefeito")]
    [InlineData("De stad wacht. „Wij zijn er klaar voor”, zei burgemeester Piet Verkade.", "Piet Verkade", "burgemeester")]
    [InlineData("Miasto czeka. „Jesteśmy gotowi na wszystko” – powiedział burmistrz Jan Kowalewicz.", "Jan Kowalewicz", "burmistrz")]
    [InlineData("Город ждёт. «Мы готовы ко всему», — сказал мэр города Иван Петренков.", "Иван Петренков", "мэр города")]
    [InlineData("Президент Арденны Олег Сомов заявил: «Мы победим в этой долгой борьбе».", "Олег Сомов", "Президент Арденны")]
    [InlineData("Город ждёт. «Мы готовы ко всему», — сказал президент Арденны Олег Сомов.", "Олег Сомов", "президент Арденны")]
    [InlineData("Місто чекає. «Ми готові до всього», — сказав голова області Олег Синьов.", "Олег Синьов", "голова області")]
    [InlineData("Şehir bekliyor. Belediye Başkanı Ahmet Yılmazer, \"Her şeye hazırız, kimse gitmeyecek\" dedi.", "Ahmet Yılmazer", "Belediye Başkanı")]
    [InlineData("Staden väntar. ”Vi är redo för allt”, sa borgmästare Anna Lindgård.", "Anna Lindgård", "borgmästare")]
    [InlineData("Byen venter. «Vi er klare for alt», sa ordfører Kari Solvik.", "Kari Solvik", "ordfører")]
    [InlineData("山田太郎市長は「私たちはすべての準備ができています」と述べた。", "山田太郎", "市長")]
    [InlineData("城市在等待。市长王大明说：“我们已经准备好了一切。”", "王大明", "市长")]
    [InlineData("김철수 시장은 \"우리는 모든 준비가 되어 있습니다\"라고 말했다.", "김철수", "시장")]
    public void Speakers_are_found_in_many_languages(string text, string speaker, string? role)
    {
        var quotation = Quoted.One(text);
        Assert.Equal((speaker, role), (quotation.Speaker, quotation.Role));
    }

    [Theory]
    [InlineData("Anna Kohlwein kam am Montag. „Wir sind auf alles vorbereitet“, sagte sie.", "Anna Kohlwein", "sie")]
    [InlineData("Claire Dubreuil est arrivée. « Nous sommes prêts pour la nuit », a-t-elle ajouté.", "Claire Dubreuil", "elle")]
    [InlineData("Claire Dubreuil est arrivée. « Nous sommes prêts pour la nuit », m’a-t-elle dit.", "Claire Dubreuil", "elle")]
    [InlineData("Jean Morvan est arrivé. « Nous sommes prêts pour la nuit », dit-il.", "Jean Morvan", "il")]
    [InlineData("Anna Kohlwein kam am Montag. „Wir sind auf alles vorbereitet“, erza\u0308hlte sie.", "Anna Kohlwein", "sie")]
    [InlineData("Иван Петренков приехал в город. «Мы готовы ко всему», — сказал он.", "Иван Петренков", "он")]
    public void Pronouns_are_resolved_in_many_languages(string text, string speaker, string mention)
    {
        var quotation = Quoted.One(text);
        Assert.Equal((speaker, mention), (quotation.Speaker, Quoted.Mention(text, quotation)));
    }
}

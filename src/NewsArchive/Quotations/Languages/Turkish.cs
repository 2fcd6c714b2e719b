using static NewsArchive.Quotations.Languages.WordClasses;

namespace NewsArchive.Quotations.Languages;

/// <summary>The words of Turkish news.</summary>
internal static class Turkish
{
    /// <summary>The lexicon.</summary>
    public static Lexicon Lexicon { get; } = new(
        "tr",
        (Cue, """
            dedi dediler diyor diyen diyerek kullandı söyledi söylüyor belirtti belirterek açıkladı ifade yazdı yazıyor ekledi vurguladı konuştu
            sordu yanıtladı yanıt kaydetti tweetledi paylaştı uyardı savundu anlattı bildirdi dediğini söylediler söyledim söylemişti demişti dedim
            belirttiler açıkladılar açıklıyor yazdılar ekliyor vurguluyor vurguladılar konuşan sorarak kaydettiler paylaştılar paylaşıyor uyarıyor
            savunuyor savundular anlatıyor anlattılar bildirdiler aktardı aktarıyor değerlendirdi değerlendirmesinde eleştirdi hatırlattı seslendi
            duyurdu itiraf haykırdı bağırdı cevapladı cevabını iddia
            """),
        (Label | Cue, "adlı isimli denilen"),
        (According, "göre"),
        (Pronoun | OnePerson, "o"),
        (Pronoun, "onlar biz ben"),
        (Determiner, "her kimse hiç bir bu şu birkaç iki"),
        (Preposition, "için ile gibi kadar sonra önce karşı"),
        (Auxiliary, "değil var yok oldu olan olarak edildi etti"),
        (Adverb, "diye ifadelerini ifadesini şeklinde sözlerini da de daha ayrıca sonra dün bugün"),
        (Conjunction, "ve veya ama çünkü ki eğer"),
        (Role, """
            başkan başkanı cumhurbaşkanı başbakan bakan bakanı belediye vali valisi müdür müdürü sözcü sözcüsü milletvekili profesör avukat genel
            sekreter lideri gazeteci yazar uzman uzmanı
            """),
        (Honorific | Masculine | Abbreviation, "bay"),
        (Honorific | Feminine | Abbreviation, "bayan"),
        (Abbreviation, "dr prof doç av sn"),
        (Calendar, """
            pazartesi salı çarşamba perşembe cuma cumartesi pazar ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık
            """),
        (Work, "kitap kitabı film filmi roman romanı şarkı dizi program makale operasyonu"),
        (Body, "partisi üniversitesi bakanlığı polis hükümet meclis konseyi bankası türkiye rusya ukrayna"))
    {
        SpeaksAfterDash = true,
        DropsPronouns = true,
        VerbsLast = true,
    };
}

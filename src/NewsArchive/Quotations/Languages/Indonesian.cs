using static NewsArchive.Quotations.Languages.WordClasses;

namespace NewsArchive.Quotations.Languages;

/// <summary>The words of Indonesian news.</summary>
internal static class Indonesian
{
    /// <summary>The lexicon.</summary>
    public static Lexicon Lexicon { get; } = new(
        "id",
        (Cue, """
            kata ujar ujarnya katanya ucap ucapnya tutur tuturnya jelas jelasnya tegas tegasnya ungkap ungkapnya tulis tulisnya mengatakan menyatakan
            menambahkan menjelaskan menegaskan menuturkan menulis bertanya menjawab imbuh imbuhnya lanjut lanjutnya terang terangnya papar paparnya
            sebut sebutnya cuit cuitnya mengungkapkan menyebut menyebutkan mengaku mengakui memperingatkan berkata bilang tanya jawab tambah tambahnya
            pungkas pungkasnya memuji mengkritik mengumumkan berharap menilai
            """),
        (Label | Cue, "disebut dijuluki bernama berjudul bertajuk dinamai"),
        (According, "menurut"),
        (Pronoun | OnePerson, "dia ia beliau"),
        (Pronoun, "mereka kami kita saya"),
        (Determiner, "seorang para sang si sebuah beberapa ini itu dua tiga"),
        (Preposition, """
            di ke dari pada untuk dengan oleh dalam tentang kepada terhadap antara sejak hingga sampai selama setelah sebelum tanpa melalui
            """),
        (Auxiliary, "adalah ialah akan telah sudah sedang bisa dapat harus tidak bukan belum masih"),
        (Adverb, "juga lagi pun lalu kemudian kemarin tadi"),
        (Conjunction, "dan atau tetapi namun karena bahwa ketika saat jika kalau sehingga sementara"),
        (Relative, "yang"),
        (Role, """
            presiden wakil menteri gubernur bupati walikota wali kota direktur ketua kepala juru bicara jubir anggota sekretaris profesor pengacara
            hakim jenderal kapolres kapolda kapolri kombes akbp ahli pakar peneliti duta raja ratu paus wartawan penulis pelatih ekonom analis jaksa
            aktivis warga saksi dokter camat lurah rektor
            """),
        (Honorific | Masculine | Abbreviation, "pak bapak"),
        (Honorific | Feminine | Abbreviation, "bu ibu"),
        (Abbreviation, "dr prof ir hj h drs jl no tn ny"),
        (Calendar, """
            senin selasa rabu kamis jumat sabtu minggu januari februari maret april mei juni juli agustus september oktober november desember twitter
            facebook
            """),
        (Work, "buku film novel lagu album serial acara artikel judul operasi pameran"),
        (Body, "partai universitas kementerian polisi pemerintah dpr dewan pengadilan bank harian indonesia rusia ukraina jakarta moskow"),
        (Particle, "bin binti van de"))
    {
        InvertsFreely = true,
    };
}

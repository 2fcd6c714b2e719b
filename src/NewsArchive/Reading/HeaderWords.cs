using NewsArchive.Text;

namespace NewsArchive.Reading;

/// <summary>The words that mark a line of the header, in the languages of the corpus. Case and accents do not matter.</summary>
internal static class HeaderWords
{
    private const int Window = 40;

    /// <summary>Words that open a line with the day of publication.</summary>
    public static readonly string[] Published = Folded(
        "story date", "article date", "issue date", "publish date", "article published", "first published", "published", "this article was published", "this article was first published", "this story was published", "article publié", "article paru", "artikel vom", "beitrag vom", "vom", "posted", "publication date", "date", "issued", "created", "release date", "originally published", "erstveröffentlicht", "erstveröffentlichung", "veröffentlicht", "veröffentlichung", "veröffentlichungsdatum", "erscheinungsdatum", "erschienen", "publiziert", "datum",
        "erstellt", "stand", "date de publication", "publié", "paru", "mis en ligne", "posté", "publicado", "publicada", "fecha", "fecha de publicación", "publicação", "data de publicação", "data di pubblicazione", "pubblicato", "pubblicata", "data", "publicat", "gepubliceerd", "publicatiedatum", "geplaatst",
        "opublikowano", "data publikacji", "dodano", "опубликовано", "дата публикации", "дата", "размещено", "опубліковано", "дата публікації", "апублікавана", "публикувано", "publicerad", "publicerat",
        "publiceret", "udgivet", "publisert", "julkaistu", "yayınlanma", "yayın tarihi", "giriş", "zveřejněno", "publikováno", "vydáno", "zverejnené", "objavljeno", "megjelent", "közzétéve",
        "δημοσιεύθηκε", "δημοσίευση", "diterbitkan", "dipublikasikan", "ngày đăng", "đăng", "公開日", "公開", "掲載日", "掲載", "投稿日", "配信", "発表", "发布时间", "发布", "发表", "發布", "發佈", "日期", "时间", "時間",
        "입력", "入力", "등록", "게시", "تاريخ النشر", "نشر في", "نشرت في", "نشر", "تم النشر", "פורסם", "प्रकाशित", "प्रकाशन");

    /// <summary>Words that open a line with the day of the last change.</summary>
    public static readonly string[] Updated = Folded(
        "last updated", "latest update", "last update", "updated", "this article was updated", "this article was last updated", "this story was updated", "last modified", "modified", "aktualisiert", "zuletzt aktualisiert", "zuletzt bearbeitet", "zuletzt geändert", "editiert", "letzte aktualisierung", "update", "mis à jour", "mise à jour", "dernière mise à jour", "modifié", "actualizado", "actualización", "última actualización",
        "atualizado", "última atualização", "aggiornato", "ultimo aggiornamento", "ultima modifica", "actualitzat", "bijgewerkt", "aktualizacja", "zaktualizowano", "обновлено", "оновлено", "абноўлена", "uppdaterad", "opdateret", "oppdatert",
        "päivitetty", "güncelleme", "güncellendi", "aktualizováno", "aktualizované", "ažurirano", "frissítve", "actualizat", "ενημέρωση", "diperbarui", "cập nhật", "更新日", "最終更新", "更新", "更新时间", "수정", "آخر تحديث", "עודכן", "अपडेट");

    /// <summary>Words that stand before a writer's name.</summary>
    public static readonly string[] By = Folded(
        "by", "submitted by", "von", "por", "par", "di", "de", "door", "przez", "autor", "autorka", "av", "af", "oleh", "автор", "текст", "text", "words", "story by", "written by", "yazan", "kirjoittanut", "autore", "auteur", "author", "文", "記者", "记者", "取材", "بقلم", "कलम", "per", "από", "του");

    private static readonly string[] BeforeDate = Folded("on", "am", "le", "el", "il", "em", "na", "den", "dia", "ago", "op", "pada", "o", "at", "vom", "du", "del", "от", "від", "ngày", "στις", "في", "ב", "d",
        "ma", "di", "wo", "do", "vr", "za", "zo", "mo", "mi", "fr", "sa", "so");

    /// <summary>The length of the words of a list that the text opens with, as whole words; 0 where it opens with none.</summary>
    public static int Opening(ReadOnlySpan<char> text, string[] words)
    {
        Span<char> folded = stackalloc char[Window];
        var window = text[..Math.Min(text.Length, Window)];
        var length = Folding.Fold(window, folded);
        var longest = 0;
        foreach (var word in length > 0 ? words : [])
        {
            if (word[0] == folded[0] && folded[..length].StartsWith(word, StringComparison.Ordinal) && IsWhole(folded[..length], word.Length))
            {
                longest = Math.Max(longest, word.Length);
            }
        }

        return longest;
    }

    /// <summary>Whether the last word is one that leads to a date: <c>on</c>, <c>am</c>, <c>le</c>.</summary>
    public static bool LeadsToDate(ReadOnlySpan<char> text)
    {
        var word = text[(text.LastIndexOf(' ') + 1)..];
        return word.Length <= 5 && Opening(word, BeforeDate) == word.Length;
    }

    private static bool IsWhole(ReadOnlySpan<char> text, int length) => length == text.Length || !char.IsLetter(text[length]) || text[length - 1] >= '\u2E80';

    private static string[] Folded(params string[] words) => [.. words.Select(Fold)];

    private static string Fold(string word)
    {
        Span<char> folded = stackalloc char[word.Length];
        return folded[..Folding.Fold(word, folded)].ToString();
    }
}

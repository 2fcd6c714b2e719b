using NewsArchive.Social.Grammar;
using NewsArchive.Text;

namespace NewsArchive.Social;

/// <summary>What Instagram's embeds print in each language. Data only.</summary>
internal static class InstagramWords
{
    private const int LongestPhrase = 50;

    private static readonly string[] Shared =
    [
        "A post shared by", "A photo posted by", "A video posted by", "A photo shared by", "A video shared by", "A reel shared by",
        "Ein Beitrag geteilt von", "Ein von", "Ein Foto geteilt von", "Ein Video geteilt von", "Ein Foto gepostet von",
        "Une publication partagée par", "Une photo publiée par", "Une photo partagée par", "Une vidéo publiée par", "Une vidéo partagée par",
        "Una publicación compartida de", "Una publicación compartida por", "Una foto publicada por", "Una foto compartida por", "Un vídeo publicado por", "Un video publicado por",
        "Un post compartilhado por", "Um post compartilhado por", "Uma publicação compartilhada por", "Uma publicação partilhada por", "Uma foto publicada por",
        "Uma foto compartilhada por", "Uma foto partilhada por", "Um vídeo publicado por", "Um vídeo compartilhado por",
        "Un post condiviso da", "Una foto pubblicata da", "Una foto condivisa da", "Un video pubblicato da", "Un video condiviso da",
        "Een bericht gedeeld door", "Een foto die is geplaatst door", "Een foto gedeeld door", "Een video gedeeld door",
        "Post udostępniony przez", "Zdjęcie zamieszczone przez użytkownika", "Film zamieszczony przez użytkownika",
        "Sebuah kiriman dibagikan oleh", "Sebuah foto dibagikan oleh", "Bài viết do", "Satu siaran dikongsi oleh",
        "Публикация от", "Фото опубликовано", "Видео опубликовано", "Допис, поширений", "Публікація від",
        "Ett inlägg delat av", "Et opslag delt af", "Et innlegg delt av", "Henkilön", "Příspěvek sdílený", "Príspevok, ktorý zdieľa", "O postare distribuită de",
        "Η δημοσίευση κοινοποιήθηκε από το χρήστη", "โพสต์ที่แชร์โดย", "‏‎تمت مشاركة منشور بواسطة", "تمت مشاركة منشور بواسطة", "פוסט משותף על ידי",
    ];

    private static readonly string[] AfterName =
    [
        "'in paylaştığı bir gönderi", "’in paylaştığı bir gönderi", "paylaştığı bir gönderi", "がシェアした投稿", "が投稿した写真", "が投稿した動画", "がシェアした写真",
        "分享的貼文", "分享的帖子", "分享的相片", "張貼的相片", "님의 공유 게시물", "님이 공유한 게시물", "님이 게시한 사진", "님의 게시물", "chia sẻ", "jakama julkaisu",
        "által megosztott bejegyzés", "geteilter Beitrag", "gepostetes Foto", "gepostetes Video", "geteiltes Foto", "geteiltes Video",
    ];

    private static readonly Phrases Headers = new(
        "View this post on Instagram", "View this photo on Instagram", "View this profile on Instagram", "Sieh dir diesen Beitrag auf Instagram an", "Diesen Beitrag auf Instagram ansehen",
        "Voir cette publication sur Instagram", "Afficher cette publication sur Instagram", "Ver esta publicación en Instagram", "Ver esta foto en Instagram",
        "Ver essa foto no Instagram", "Ver esta foto no Instagram", "Ver essa publicação no Instagram", "Ver esta publicação no Instagram", "Visualizza questo post su Instagram",
        "Dit bericht op Instagram bekijken", "Dit bericht bekijken op Instagram", "Wyświetl ten post na Instagramie", "Bu gönderiyi Instagram'da gör", "Bu gönderiyi Instagram’da gör",
        "この投稿をInstagramで見る", "在 Instagram 查看這則貼文", "在 Instagram 查看此帖子", "在 Instagram 上查看这篇帖子", "이 게시물을 Instagram에서 보기", "Lihat postingan ini di Instagram",
        "Lihat siaran ini di Instagram", "Xem bài viết này trên Instagram", "Посмотреть эту публикацию в Instagram", "Переглянути цей допис в Instagram", "Visa detta inlägg på Instagram",
        "Se dette opslag på Instagram", "Vis dette innlegget på Instagram", "Näytä tämä julkaisu Instagramissa", "Zobrazit příspěvek na Instagramu", "Zobraziť tento príspevok na Instagrame",
        "Vezi această postare pe Instagram", "A bejegyzés megtekintése az Instagramon", "Δείτε αυτή τη δημοσίευση στο Instagram.", "Δείτε αυτή τη δημοσίευση στο Instagram",
        "ดูโพสต์นี้บน Instagram", "عرض هذا المنشور على Instagram", "הצג את הפוסט הזה באינסטגרם");

    private static readonly Phrases SharedSearch = new(Shared);

    /// <summary>The phrase before the name that ends at a place; null where there is none.</summary>
    public static TextSpan? BeforeName(string text, int floor, int end)
    {
        TextSpan? last = null;
        for (var at = Signature.Window(text, floor, end, Signature.LongestName + LongestPhrase); SharedSearch.IndexIn(text.AsSpan(at, end - at)) is >= 0 and var found;)
        {
            at += found;
            last = new(at, at + Longest(Shared, text.AsSpan(at, end - at)));
            at = last.Value.End;
        }

        return last;
    }

    /// <summary>Where the words that follow a handle end; the place itself where none follow.</summary>
    public static int AfterHandle(string text, int at, int end)
    {
        var start = Marks.SkipBlanks(text, at, end, 3);
        var length = Longest(AfterName, text.AsSpan(start, end - start));
        return length > 0 ? start + length : at;
    }

    /// <summary>Where the verb ends that follows a date in Chinese; the place itself where none does.</summary>
    public static int AfterDate(string text, int at, int end)
    {
        var start = Marks.SkipBlanks(text, at, end, 3);
        return text.AsSpan(start, end - start) is ['張', '貼', ..] or ['张', '贴', ..] ? start + 2 : at;
    }

    /// <summary>The last header in a stretch; null where there is none.</summary>
    public static TextSpan? LastHeader(string text, TextSpan stretch)
    {
        TextSpan? last = null;
        for (var at = Math.Max(stretch.Start, stretch.End - PostLength.Caption - 100); Headers.IndexIn(text.AsSpan(at, stretch.End - at)) is >= 0 and var found;)
        {
            at += found;
            last = Markup.Link(text, new(at, HeaderEnd(text, at, stretch.End)), stretch);
            at = last.Value.End;
        }

        return last;
    }

    private static int HeaderEnd(string text, int at, int end)
    {
        var start = at;
        while (start < end && Headers.IndexIn(text.AsSpan(at, start - at)) < 0)
        {
            start++;
        }

        return start < end && text[start] == '.' ? start + 1 : start;
    }

    private static int Longest(string[] phrases, ReadOnlySpan<char> text)
    {
        var longest = 0;
        foreach (var phrase in phrases)
        {
            longest = phrase.Length > longest && text.StartsWith(phrase) ? phrase.Length : longest;
        }

        return longest;
    }
}

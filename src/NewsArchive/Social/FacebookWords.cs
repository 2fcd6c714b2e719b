namespace NewsArchive.Social;

/// <summary>What Facebook's embeds print in each language. Data only.</summary>
internal static class FacebookWords
{
    /// <summary>One wording.</summary>
    /// <param name="Before">What stands before the name.</param>
    /// <param name="Between">What stands between name and date; empty where nothing does.</param>
    /// <param name="WithoutWeekday">Whether the date may come without its weekday.</param>
    internal sealed record Row(string Before, string Between, bool WithoutWeekday = false);

    /// <summary>All wordings.</summary>
    public static readonly Row[] Rows =
    [
        new("Posted by ", " on"),
        new("Gepostet von ", " am"),
        new("Publiée par ", " sur"),
        new("Publié par ", " sur"),
        new("Posté par ", " sur"),
        new("Publicado por ", " en"),
        new("Publicada por ", " en"),
        new("Publicado por ", " em"),
        new("Publicada por ", " em"),
        new("Pubblicato da ", " su"),
        new("Geplaatst door ", " op"),
        new("Opublikowany przez ", " na", WithoutWeekday: true),
        new("Opublikowany przez ", ""),
        new("Опубликовано ", ""),
        new("Опубліковано ", "", WithoutWeekday: true),
        new("Publicerat av ", " den"),
        new("Slået op af ", " på"),
        new("Lagt ut av ", ""),
        new("Publikováno uživatelem ", " dne"),
        new("Dikirim oleh ", " pada"),
        new("Postat de ", " pe"),
        new("Postată de ", " pe"),
        new("Δημοσιεύτηκε από ", " στις"),
        new("Lähettänyt ", ""),
        new("تم النشر بواسطة ", " في"),
        new("‏تم النشر بواسطة ", " في"),
        new("Người đăng: ", " vào"),
        new("投稿者:", " 日時:", WithoutWeekday: true),
        new("投稿者: ", " 日時: ", WithoutWeekday: true),
    ];

    /// <summary>The words by which the scan finds them.</summary>
    public static readonly string[] Anchors = [.. Rows.Select(row => row.Before).Distinct()];
}

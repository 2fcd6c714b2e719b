namespace NewsArchive.Social.Grammar;

/// <summary>Words before a name that say who took a picture or wrote the article: what they introduce is no author of a post.</summary>
internal static class Credits
{
    private static readonly string[] Pictures =
    [
        "photo by ", "photos by ", "photo:", "photos:", "photo credit", "picture by ", "picture:", "pictures by ", "image by ", "image:", "images by ", "image credit", "video by ", "video:",
        "credit:", "courtesy of ", "posted by ", "shared by ", "written by ", "reported by ", "story by ", "words by ", "taken by ", "follow ", "via ", "©", "foto de ", "foto di ", "foto von ",
        "foto por ", "foto:", "fotos:", "photo de ", "crédit ", "bild:", "bild von ", "quelle:", "fonte:", "fuente:", "source:", "фото:", "фото ",
    ];

    private static readonly string[] Bylines = ["By ", "by ", "BY ", "Von ", "Par ", "Por ", "Di ", "Door ", "Автор "];

    /// <summary>Whether a name begins with the credit of a picture, or is said to have posted something.</summary>
    public static bool IsPicture(ReadOnlySpan<char> name) => Begins(name, Pictures, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a name begins with a credit of any kind. <c>Von</c> and the like are first names too.</summary>
    public static bool IsAny(ReadOnlySpan<char> name) => IsPicture(name) || Begins(name, Bylines, StringComparison.Ordinal) || name.Contains(" by ", StringComparison.Ordinal);

    private static bool Begins(ReadOnlySpan<char> name, string[] credits, StringComparison comparison)
    {
        foreach (var credit in credits)
        {
            if (name.StartsWith(credit, comparison))
            {
                return true;
            }
        }

        return false;
    }
}

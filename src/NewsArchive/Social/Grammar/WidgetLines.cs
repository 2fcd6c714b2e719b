using System.Buffers;

namespace NewsArchive.Social.Grammar;

/// <summary>The lines that a widget prints above and below a post, in the languages that are met. Data only.</summary>
internal static class WidgetLines
{
    private const int LongestLine = 90;

    private static readonly string[] Buttons = ["Follow", "Folgen", "Suivre", "Seguir", "Segui", "Volgen", "Obserwuj", "Takip et", "Följ", "Seuraa", "Читать", "Читати", "フォローする", "フォロー", "关注", "關注"];

    private static readonly string[] Above = [.. Buttons, "Embedded video", "View image on Twitter", "View media", "View image", "Bild auf Twitter anzeigen", "Voir l'image sur Twitter", "Ver imagen en Twitter", "✔", "✓"];

    private static readonly SearchValues<char> Counts = SearchValues.Create("0123456789,.KMkm \u00A0\u202F");

    // Parts of lines that no author writes under a post.
    private static readonly SearchValues<string> Below = SearchValues.Create(
        [
            "Retweet", "Twitter Ads", "Publicités Twitter", "annunci di Twitter", "Twitter広告", "рекламе в Твиттер", "Twitter Reklam", "Twitter-advertenties",
            "talking about this", "sprechen darüber", "parlent à ce sujet", "hablando de esto", "falando sobre isso", "ne stanno parlando", "praten hierover", "話題に", "об этом говор",
            "other Tweets", "weitere Tweets", "Weitere Tweets", "autres Tweets", "otros Tweets", "outros Tweets", "altri Tweet", "andere Tweets", "のツイートを見る", "另外的推文",
            "Gefällt mir", "J'aime", "J’aime", "Me gusta", "Mi piace", "curtidas", "vind-ik-leuk", "いいね", "リツイート",
            "full conversation on", "Copy link to", "Link zum Tweet", "Copier le lien", "Copiar enlace", "Quote Tweet", "Translate Tweet", "Show this thread",
            "Replying to @", "Antwort an @", "En réponse à @", "En respuesta a @", "Em resposta a @", "In risposta a @", "返信先:",
        ],
        StringComparison.Ordinal);

    private static readonly string[] BelowWhole = ["Reply", "Replies", "Likes", "Like", "Views", "Bookmarks", "Share", "Repost", "Reposts", "Boosts", "Favorites", "Favourites", "Quotes", "Antworten", "Répondre", "Responder", "Rispondi", "返信", "·"];

    /// <summary>Whether a line stands above the name.</summary>
    public static bool IsAbove(ReadOnlySpan<char> line) => IsOneOf(line, Above);

    /// <summary>The length of the button that a line begins with and after which a name follows; 0 where there is none.</summary>
    public static int ButtonLength(ReadOnlySpan<char> line)
    {
        foreach (var button in Buttons)
        {
            if (line.Length > button.Length && line.StartsWith(button) && line[button.Length] == ' ')
            {
                return button.Length;
            }
        }

        return IsAbove(line) ? line.Length : 0;
    }

    /// <summary>Whether a line stands below the words: counts, links to more, the widget's small print.</summary>
    public static bool IsBelow(ReadOnlySpan<char> line) =>
        !line.ContainsAnyExcept(Counts) || (line.Length < LongestLine && (line.ContainsAny(Below) || IsOneOf(WithoutCount(line), BelowWhole)));

    private static ReadOnlySpan<char> WithoutCount(ReadOnlySpan<char> line)
    {
        var start = line.IndexOfAnyExcept(Counts);
        return start > 0 ? line[start..].TrimEnd() : line;
    }

    private static bool IsOneOf(ReadOnlySpan<char> line, string[] lines)
    {
        foreach (var known in lines)
        {
            if (line.Equals(known, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}

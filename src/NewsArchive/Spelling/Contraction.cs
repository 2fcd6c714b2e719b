namespace NewsArchive.Spelling;

/// <summary>Words whose apostrophe parts two words, so that they are not one when it is left out: Russia's, don't, l'Ukraine.</summary>
internal static class Contraction
{
    private const int ShortestJoined = 3;

    /// <summary>Whether the parts of a word with apostrophes are such: Latin letters, and one part of one or two. O'Brien is one name.</summary>
    public static bool Is(IReadOnlyList<string> parts) => parts.Count > 1 && parts[0] != "o" && parts.Any(part => part.Length <= 2 && char.IsAscii(part[0]));

    /// <summary>The same of a word as typed: the short part of e-mail is none.</summary>
    public static bool Is(string word) => Apostrophes.AreOnlyMarksIn(word) && Is(Tokens.Of(word));

    /// <summary>
    /// The word that variants are looked for: of a contraction its longest part, else all parts as one, since e-mail is email; empty where they are not written
    /// so: 9/11, 2.50, U.S.
    /// </summary>
    public static string Core(string word)
    {
        var parts = Tokens.Of(word);
        return Is(word) ? parts.MaxBy(part => part.Length)! : parts.Count < 2 || AreJoined(word, parts) ? string.Concat(parts) : "";
    }

    private static bool AreJoined(string word, IReadOnlyList<string> parts) =>
        parts.All(part => part.Length >= ShortestJoined) || (!word.Contains('.', StringComparison.Ordinal) && parts.Any(part => !part.All(char.IsAsciiDigit)));
}

namespace NewsArchive.Spelling;

/// <summary>Words whose apostrophe parts two words, so that they are not one when it is left out: Russia's, don't, l'Ukraine.</summary>
internal static class Contraction
{
    /// <summary>Whether the parts of a word with apostrophes are such: Latin letters, and one part of one or two. O'Brien is one name.</summary>
    public static bool Is(IReadOnlyList<string> parts) => parts.Count > 1 && parts[0] != "o" && parts.Any(part => part.Length <= 2 && char.IsAscii(part[0]));

    /// <summary>The word that variants are looked for: of a contraction its longest part, else all parts as one.</summary>
    public static string Core(IReadOnlyList<string> parts) => Is(parts) ? parts.MaxBy(part => part.Length)! : string.Concat(parts);
}

namespace NewsArchive.Text;

/// <summary>What counts as white space between words: Unicode's white space and the marks that print nothing and join nothing.</summary>
internal static class Blank
{
    /// <summary>Whether the character separates or prints nothing: white space, U+200B, U+2060, U+FEFF.</summary>
    public static bool Is(char c) => c <= ' ' ? c is ' ' or (>= '\t' and <= '\r') : c > '~' && (char.IsWhiteSpace(c) || c is '\u200B' or '\u2060' or '\uFEFF');
}

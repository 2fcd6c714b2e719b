namespace NewsArchive.Text;

/// <summary>Finds what decoding replaced.</summary>
internal static class Replacements
{
    /// <summary>The places of U+FFFD in a text.</summary>
    /// <param name="text">The decoded text.</param>
    /// <param name="some">Whether there may be any; false spares the search.</param>
    public static List<int> In(string text, bool some = true)
    {
        List<int> places = [];
        for (var at = some ? text.IndexOf('\uFFFD', StringComparison.Ordinal) : -1; at >= 0; at = text.IndexOf('\uFFFD', at + 1))
        {
            places.Add(at);
        }

        return places;
    }
}

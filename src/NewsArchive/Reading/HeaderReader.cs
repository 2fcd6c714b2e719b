using NewsArchive.Text;

namespace NewsArchive.Reading;

/// <summary>Reads what a file says of the article as a whole. Only anchored places count, never running text; see <c>docs/dates.md</c>.</summary>
internal static class HeaderReader
{
    private delegate Header? Rule(string text, List<TextSpan> passages);

    // In this order: the first that finds a header wins.
    private static readonly Rule[] Rules = [SeedHeader.Read, FrontMatter.Read, KeyedHeader.Read, HeadLines.Read, FootLines.Read];

    /// <summary>Reads the header of a text; an empty one where there is none.</summary>
    /// <param name="text">The decoded file.</param>
    /// <param name="passages">Its passages, from blank line to blank line.</param>
    public static Header Read(string text, List<TextSpan> passages)
    {
        var header = Bylines.AddTo(First(text, passages) ?? new(), text, passages);
        header = Titles.AddTo(header, text, passages);
        header = Datelines.AddTo(header, text, passages);
        return HeaderChecks.AddTo(header, text);
    }

    private static Header? First(string text, List<TextSpan> passages)
    {
        foreach (var rule in Rules)
        {
            if (rule(text, passages) is { } header)
            {
                return header;
            }
        }

        return null;
    }
}

using NewsArchive.Text;

namespace NewsArchive.Reading;

/// <summary>Rule <c>front_matter</c>: YAML between two lines of <c>---</c> at the start of the file.</summary>
internal static class FrontMatter
{
    private const int MaxLines = 100;

    /// <summary>Reads it; null where the file does not open so, or the second fence is missing.</summary>
    public static Header? Read(string text, List<TextSpan> passages)
    {
        var start = passages.Count > 0 ? passages[0].Start : 0;
        if (!text.AsSpan(start).StartsWith("---", StringComparison.Ordinal))
        {
            return null;
        }

        List<TextSpan> lines = [];
        foreach (var line in Lines.From(text, start).Take(MaxLines))
        {
            if (lines.Count > 0 && line.Of(text) is "---" or "...")
            {
                return HeaderFields.Read(text, lines, new(0, line.End), "front_matter");
            }

            lines.Add(line);
        }

        return null;
    }
}

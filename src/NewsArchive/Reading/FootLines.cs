using NewsArchive.Text;

namespace NewsArchive.Reading;

/// <summary>Rule <c>foot</c>: one of the last lines says when the article was published, by a label: <c>First published on 3 May 2020</c>.</summary>
internal static class FootLines
{
    private const int Passages = 3;

    /// <summary>Reads them. They stay paragraphs.</summary>
    public static Header? Read(string text, List<TextSpan> passages)
    {
        for (var i = passages.Count - 1; i >= 0 && i >= passages.Count - Passages; i--)
        {
            if (DatedLine.Of(text, passages[i]) is { } dated && LineRules.RuleOf(text, dated, isFirst: false) == LineRules.Label)
            {
                return new() { Found = new(dated.Match, dated.Date, "foot"), Fields = [("date", dated.Date)] };
            }
        }

        return null;
    }
}

using NewsArchive.Text;

namespace NewsArchive.Reading;

/// <summary>
/// Rules <c>label</c>, <c>byline</c>, <c>date_line</c> and <c>update</c>: a short line near the start that is there to say when and by whom.
/// The lines before the first paragraph of prose are looked at; the first line that was published beats one that was updated.
/// </summary>
internal static class HeadLines
{
    /// <summary>The passages that may hold the lines of the head.</summary>
    public const int MaxPassages = 8;

    private const int ProseLength = 200;
    private const int SentenceLength = 90;
    private const int HanSentenceLength = 15;

    /// <summary>Reads the lines. The header claims the line only where it opens the file, so that headlines stay paragraphs.</summary>
    public static Header? Read(string text, List<TextSpan> passages)
    {
        List<Header> headers = [.. Of(text, passages).Select(head => DatedLine.Of(text, head.Line) is { } dated ? Dated(text, dated, head.IsFirst) : null).OfType<Header>()];
        return headers.Find(header => header.Found?.Rule != LineRules.Update) ?? Standfirst.Below(text, passages) ?? headers.FirstOrDefault();
    }

    /// <summary>The lines of the head, each with whether it opens the file.</summary>
    public static IEnumerable<(TextSpan Line, bool IsFirst)> Of(string text, List<TextSpan> passages)
    {
        for (var i = 0; i < passages.Count && i < MaxPassages; i++)
        {
            foreach (var line in Lines.In(text, passages[i]).Take(MaxPassages))
            {
                yield return (line, line.Start == passages[0].Start);
                if (IsProse(line.Of(text)))
                {
                    yield break;
                }
            }
        }
    }

    /// <summary>Whether a line is prose, by its length and its end.</summary>
    public static bool IsProse(ReadOnlySpan<char> line) => line switch
    {
        [.., '。'] => line.Length > HanSentenceLength,
        [.., '.' or '!' or '?' or '”' or '"' or '»'] => line.Length > SentenceLength,
        _ => line.Length > ProseLength,
    };

    /// <summary>The header that a line with a date gives; null where the date is there for something else.</summary>
    public static Header? Dated(string text, DatedLine dated, bool isFirst)
    {
        if (LineRules.RuleOf(text, dated, isFirst) is not { } rule)
        {
            return null;
        }

        // "Updated: … Published: …" on one line.
        return rule == LineRules.Update && DatedLine.Of(text, dated.After) is { } other && Dated(text, other, isFirst) is { Found.Rule: LineRules.Label } published ? published : Header(text, dated, rule, isFirst);
    }

    private static Header Header(string text, DatedLine dated, string rule, bool isFirst)
    {
        var byline = LineRules.Byline(text, dated);
        (string, TextSpan)[] fields = byline is { } by ? [("date", dated.Date), ("byline", by)] : [("date", dated.Date)];
        return new()
        {
            Span = isFirst ? new(0, dated.Line.End) : default,
            Found = new(dated.Match, dated.Date, rule),
            Byline = byline is { } name ? Words.OneLine(name.Of(text)) : null,
            Fields = [.. fields.OrderBy(field => field.Item2.Start)],
        };
    }
}

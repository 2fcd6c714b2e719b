using NewsArchive.Text;

namespace NewsArchive.Reading;

/// <summary>
/// Many pages set one paragraph that sums the article up between the headline and the line with the date. Below it only a line that is
/// nothing but a label, a byline or a date counts, and not in a chronicle, whose parts are headed by days.
/// </summary>
internal static class Standfirst
{
    private const int MaxLength = 450;
    private const int ChroniclePassages = 12;

    /// <summary>Reads the lines between the first paragraph of prose and the second.</summary>
    public static Header? Below(string text, List<TextSpan> passages)
    {
        var prose = passages.FindIndex(passage => HeadLines.IsProse(passage.Of(text)));
        if (prose < 0 || prose >= HeadLines.MaxPassages || passages[prose].Length > MaxLength)
        {
            return null;
        }

        for (var i = prose + 1; i < passages.Count - 1 && i < HeadLines.MaxPassages && !HeadLines.IsProse(passages[i].Of(text)); i++)
        {
            if (At(text, passages[i]) is { } header)
            {
                return IsChronicle(text, passages, i, header) ? null : header;
            }
        }

        return null;
    }

    private static Header? At(string text, TextSpan passage) =>
        DatedLine.Of(text, passage) is { } dated && HeadLines.Dated(text, dated, isFirst: false) is { Found.Rule: not LineRules.Update } header
        && (header.Found?.Rule != LineRules.DateLine || LineRules.IsBare(dated.Before.Of(text))) ? header : null;

    // The day of the last change may stand right below the first.
    private static bool IsChronicle(string text, List<TextSpan> passages, int at, Header first)
    {
        for (var i = at + 2; i < passages.Count && i <= at + ChroniclePassages; i++)
        {
            if (At(text, passages[i])?.Found is { Rule: LineRules.DateLine } other && other.Match.Date != first.Found?.Match.Date)
            {
                return true;
            }
        }

        return false;
    }
}

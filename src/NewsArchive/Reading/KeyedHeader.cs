using NewsArchive.Text;

namespace NewsArchive.Reading;

/// <summary>Rule <c>key_value</c>: the file opens with lines <c>Title: …</c>, <c>Date: …</c>, <c>Author: …</c>.</summary>
internal static class KeyedHeader
{
    private const int MaxLines = 30;

    /// <summary>Reads the lines up to the first that is none; null where there are none, or one alone that is no date.</summary>
    public static Header? Read(string text, List<TextSpan> passages)
    {
        if (passages.Count == 0)
        {
            return null;
        }

        var lines = Lines.From(text, passages[0].Start).Take(MaxLines).TakeWhile(line => line.IsEmpty || HeaderFields.TryRead(text, line, out _, out _)).Where(line => !line.IsEmpty).ToList();
        if (lines.Count == 0)
        {
            return null;
        }

        var header = HeaderFields.Read(text, lines, new(0, lines[^1].End), "key_value");
        return lines.Count > 1 && header.Fields.Length > 0 ? header : null;
    }
}

using NewsArchive.Text;

namespace NewsArchive.Social.Grammar;

/// <summary>Tells the words of a rendered post from the lines that its widget printed.</summary>
internal static class RenderedLines
{
    private const int MostFooters = 12;

    /// <summary>The lines of a stretch that are words; what stands together stays together.</summary>
    public static List<TextSpan> Words(string text, int start, int end)
    {
        List<TextSpan> lines = [];
        for (var at = start; at < end;)
        {
            var stop = Marks.LineEnd(text, at, end);
            var line = Marks.Trim(text, at, stop);
            at = stop + 1;
            if (line.IsEmpty || WidgetLines.IsBelow(line.Of(text)))
            {
                continue;
            }

            if (lines.Count > 0 && Marks.Trim(text, lines[^1].End, line.Start).IsEmpty)
            {
                lines[^1] = lines[^1] with { End = line.End };
            }
            else
            {
                lines.Add(line);
            }
        }

        return lines;
    }

    /// <summary>Where the words end that nothing but the widget's own lines follows.</summary>
    public static int WordsEnd(string text, int start, int end)
    {
        var last = start;
        for (var at = start; at < end;)
        {
            var stop = Marks.LineEnd(text, at, end);
            var line = Marks.Trim(text, at, stop);
            at = stop + 1;
            if (!line.IsEmpty && last > start && WidgetLines.IsBelow(line.Of(text)))
            {
                return last;
            }

            last = line.IsEmpty ? last : line.End;
        }

        return last;
    }

    /// <summary>Where the widget's own lines below a place end; the place itself where none follow.</summary>
    public static int FooterEnd(string text, int at, int limit)
    {
        for (var lines = 0; lines < MostFooters && at < limit; lines++)
        {
            // They may be passages of their own.
            var start = Marks.Trim(text, at, limit).Start;
            var line = Marks.Trim(text, start, Marks.LineEnd(text, start, limit));
            if (line.IsEmpty || !WidgetLines.IsBelow(line.Of(text)))
            {
                break;
            }

            at = line.End;
        }

        return at;
    }
}

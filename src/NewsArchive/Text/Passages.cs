namespace NewsArchive.Text;

/// <summary>The stretches of a text from blank line to blank line, trimmed.</summary>
internal static class Passages
{
    /// <summary>Finds them all, in order; none is empty.</summary>
    public static List<TextSpan> Of(string text)
    {
        List<TextSpan> passages = [];
        var (start, lineStart) = (0, 0);
        while (lineStart < text.Length)
        {
            var newline = text.AsSpan(lineStart).IndexOf('\n');
            var lineEnd = newline < 0 ? text.Length : lineStart + newline + 1;
            if (text.AsSpan(lineStart, lineEnd - lineStart).IsWhiteSpace())
            {
                Add(start, lineStart);
                start = lineEnd;
            }

            lineStart = lineEnd;
        }

        Add(start, text.Length);
        return passages;

        void Add(int from, int to)
        {
            var passage = new TextSpan(from, to).Trim(text);
            if (!passage.IsEmpty)
            {
                passages.Add(passage);
            }
        }
    }
}

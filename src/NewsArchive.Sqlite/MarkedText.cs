using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace NewsArchive.Sqlite;

/// <summary>Plain text on one line, and what is marked in it.</summary>
/// <param name="Text">The text; each run of white space is one space.</param>
/// <param name="Marks">Half-open ranges in code points, in order.</param>
internal sealed record MarkedText(string Text, ImmutableArray<(int Start, int End)> Marks)
{
    /// <summary>Takes the marks out of a text.</summary>
    /// <param name="marked">The text with marks in it.</param>
    /// <param name="open">What stands before each match.</param>
    /// <param name="close">What stands after it.</param>
    public static MarkedText Of(string marked, string open, string close)
    {
        StringBuilder text = new(marked.Length);
        var marks = ImmutableArray.CreateBuilder<(int, int)>();
        var (length, start) = (0, 0);
        foreach (var (piece, isMatch) in Pieces(marked, open, close))
        {
            start = length;
            length += Append(text, piece);
            if (isMatch && length > start)
            {
                marks.Add((start, length));
            }
        }

        return new(text.ToString(), marks.ToImmutable());
    }

    private static IEnumerable<(string Piece, bool IsMatch)> Pieces(string marked, string open, string close)
    {
        var isMatch = false;
        for (var position = 0; position < marked.Length;)
        {
            var mark = isMatch ? close : open;
            var next = marked.IndexOf(mark, position, StringComparison.Ordinal);
            var end = next < 0 ? marked.Length : next;
            yield return (marked[position..end], isMatch);
            position = next < 0 ? marked.Length : next + mark.Length;
            isMatch = !isMatch;
        }
    }

    private static int Append(StringBuilder text, string piece)
    {
        var count = 0;
        foreach (var rune in piece.EnumerateRunes())
        {
            var isBlank = Rune.GetUnicodeCategory(rune) is UnicodeCategory.SpaceSeparator or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
                || rune.Value is '\t' or '\n' or '\r' or '\f' or '\v';
            if (!isBlank)
            {
                text.Append(rune.ToString());
                count++;
            }
            else if (text.Length > 0 && text[^1] != ' ')
            {
                text.Append(' ');
                count++;
            }
        }

        return count;
    }
}

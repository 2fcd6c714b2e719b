using System.Collections.Immutable;
using System.Text;

namespace NewsArchive.Cli.Rendering;

/// <summary>A snippet with its matches marked.</summary>
internal static class SnippetText
{
    /// <summary>The snippet on one line.</summary>
    /// <param name="style">How a match stands out.</param>
    /// <param name="snippet">Plain text.</param>
    /// <param name="marks">The matches, in code points.</param>
    public static string Of(Style style, string snippet, ImmutableArray<(int Start, int End)> marks)
    {
        StringBuilder marked = new();
        var (unit, point) = (0, 0);
        foreach (var (start, end) in marks)
        {
            marked.Append(Terminal.SafeLine(Take(start)));
            marked.Append(style.Match(Terminal.SafeLine(Take(end))));
        }

        return marked.Append(Terminal.SafeLine(snippet[unit..])).ToString();

        string Take(int to)
        {
            var from = unit;
            for (; point < to && unit < snippet.Length; point++)
            {
                unit += unit + 1 < snippet.Length && char.IsSurrogatePair(snippet[unit], snippet[unit + 1]) ? 2 : 1;
            }

            return snippet[from..unit];
        }
    }
}

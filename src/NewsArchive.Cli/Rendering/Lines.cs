using System.Text;

namespace NewsArchive.Cli.Rendering;

/// <summary>Breaks text into the lines of a terminal.</summary>
internal static class Lines
{
    private const int Narrowest = 20;

    /// <summary>The lines of a text: its own, and each broken between words where it is wider than asked for; a word that is wider alone is cut.</summary>
    /// <param name="text">Text that <see cref="Terminal.Safe"/> has passed.</param>
    /// <param name="width">Cells in a line; 0 or less: lines are not broken.</param>
    public static IEnumerable<string> Of(string text, int width) =>
        width <= 0 ? text.Split('\n') : text.Split('\n').SelectMany(line => Broken(line, Math.Max(width, Narrowest)));

    private static IEnumerable<string> Broken(string line, int width)
    {
        StringBuilder built = new();
        var cells = 0;
        foreach (var word in line.Split(' ').SelectMany(word => Cut(word, width)))
        {
            var wide = Cells.Of(word.Text);
            if (cells > 0 && cells + wide + (word.Joined ? 0 : 1) > width)
            {
                yield return built.ToString();
                (_, cells) = (built.Clear(), 0);
            }
            else if (built.Length > 0 && !word.Joined)
            {
                built.Append(' ');
                cells++;
            }

            built.Append(word.Text);
            cells += wide;
        }

        yield return built.ToString();
    }

    private static List<(string Text, bool Joined)> Cut(string word, int width)
    {
        if (Cells.Of(word) <= width)
        {
            return [(word, false)];
        }

        List<(string, bool)> pieces = [];
        var (start, cells) = (0, 0);
        for (var index = 0; index < word.Length;)
        {
            var wide = Cells.Next(word.AsSpan(index), out var length);
            if (cells + wide > width)
            {
                pieces.Add((word[start..index], start > 0));
                (start, cells) = (index, 0);
            }

            cells += wide;
            index += length;
        }

        pieces.Add((word[start..], true));
        return pieces;
    }
}

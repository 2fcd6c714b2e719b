namespace NewsArchive.Cli.Commands;

/// <summary>Guesses what a misspelt word was meant to be.</summary>
internal static class Suggestion
{
    /// <summary>A question to add to a message, such as <c>; did you mean --limit?</c>; empty where nothing is near.</summary>
    public static string Ending(string word, IEnumerable<string> known)
    {
        var best = known.Select(name => (Name: name, Edits: Edits(word, name))).OrderBy(pair => pair.Edits).FirstOrDefault();
        return best.Name is not null && best.Edits <= Math.Max(1, best.Name.Length / 3) ? $"; did you mean {best.Name}?" : "";
    }

    // How many letters must be put in, taken out or changed to make one word of the other.
    private static int Edits(string from, string to)
    {
        var above = Enumerable.Range(0, to.Length + 1).ToArray();
        for (var i = 1; i <= from.Length; i++)
        {
            var diagonal = above[0];
            above[0] = i;
            for (var j = 1; j <= to.Length; j++)
            {
                var change = diagonal + (from[i - 1] == to[j - 1] ? 0 : 1);
                diagonal = above[j];
                above[j] = Math.Min(change, Math.Min(above[j], above[j - 1]) + 1);
            }
        }

        return above[^1];
    }
}

namespace NewsArchive.Evaluation.Labels;

/// <summary>Which articles of a folder tell the same story in the same words: <c>copies.tsv</c>, a line an article, its path, a tab, and any word for the story.</summary>
internal static class CopyLabels
{
    private const string Name = "copies.tsv";

    /// <summary>The articles in the order of the file.</summary>
    /// <exception cref="InvalidDataException">A line is none, or there is no line.</exception>
    public static List<(string File, string Story)> Read(string folder)
    {
        var path = Path.Combine(folder, Name);
        var labels = File.ReadLines(path).Select((line, at) => line.Split('\t') is [{ Length: > 0 } file, { Length: > 0 } story, ..]
            ? (file, story)
            : throw new InvalidDataException($"{path}:{at + 1}: not a path, a tab and a story")).ToList();
        return labels.Count > 0 ? labels : throw new InvalidDataException($"{path}: no labels");
    }
}

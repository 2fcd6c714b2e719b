using System.Text.Json;

namespace NewsArchive.Evaluation.Labels;

/// <summary>A folder of articles with their labels beside them.</summary>
internal static class LabelFolder
{
    private static readonly JsonSerializerOptions Json = new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower, RespectNullableAnnotations = true };

    /// <summary>All labels of dates, paragraphs and posts, by file name.</summary>
    /// <exception cref="InvalidDataException">There are none, or a file holds none.</exception>
    public static List<PostLabels> Posts(string folder) => [.. Read<PostLabels>(folder, ".expected.json").Select(labels => labels.Labels)];

    /// <summary>All labels of quotations, by file name.</summary>
    /// <exception cref="InvalidDataException">There are none, or a file holds none.</exception>
    public static List<QuoteLabels> Quotes(string folder) => [.. Read<QuoteLabels>(folder, ".quotes.json").Select(labels => labels.Labels with { File = labels.Name + ".txt" })];

    private static IEnumerable<(string Name, T Labels)> Read<T>(string folder, string ending)
        where T : class
    {
        var paths = Directory.EnumerateFiles(folder, "*" + ending).Order(StringComparer.Ordinal).ToList();
        return paths.Count > 0 ? paths.Select(path => (Path.GetFileName(path)[..^ending.Length], Parse<T>(path))) : throw new InvalidDataException($"No *{ending} in {folder}");
    }

    private static T Parse<T>(string path)
        where T : class
    {
        try
        {
            return JsonSerializer.Deserialize<T>(File.ReadAllText(path), Json) ?? throw new InvalidDataException($"{path}: null is no label");
        }
        catch (JsonException failure)
        {
            throw new InvalidDataException($"{path}: not a label file: {failure.Message}", failure);
        }
    }
}

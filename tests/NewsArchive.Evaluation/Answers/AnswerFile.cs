using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace NewsArchive.Evaluation.Answers;

/// <summary>Answers as JSON Lines, an article a line.</summary>
internal static class AnswerFile
{
    // Letters stay letters, so that people can read and compare the lines.
    private static readonly JsonSerializerOptions Json = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    };

    /// <summary>Writes the answers in the order given.</summary>
    public static void Write(string path, IEnumerable<Answer> answers) =>
        File.WriteAllText(path, string.Concat(answers.Select(answer => JsonSerializer.Serialize(answer, Json) + "\n")));

    /// <summary>Reads the answers, by the article's base name. Of several lines for one article, date, paragraphs and posts are the last line's; quotations add up.</summary>
    /// <exception cref="InvalidDataException">A line is not an answer.</exception>
    public static Dictionary<string, Answer> Read(string path)
    {
        Dictionary<string, Answer> answers = new(StringComparer.Ordinal);
        var number = 0;
        foreach (var line in File.ReadLines(path))
        {
            number++;
            if (!string.IsNullOrWhiteSpace(line))
            {
                var answer = Parse(line, $"{path}:{number}");
                var name = BaseName(answer.File);
                var earlier = answers.GetValueOrDefault(name)?.Quotations ?? [];
                answers[name] = answer with { Quotations = [.. earlier, .. answer.Quotations ?? []] };
            }
        }

        return answers;
    }

    /// <summary>The last part of a path, whichever way its slashes lean.</summary>
    public static string BaseName(string file) => file[(file.LastIndexOfAny(['/', '\\']) + 1)..];

    private static Answer Parse(string line, string place)
    {
        try
        {
            return JsonSerializer.Deserialize<Answer>(line, Json) ?? throw new InvalidDataException($"{place}: null is no answer");
        }
        catch (JsonException failure)
        {
            throw new InvalidDataException($"{place}: not an answer: {failure.Message}", failure);
        }
    }
}

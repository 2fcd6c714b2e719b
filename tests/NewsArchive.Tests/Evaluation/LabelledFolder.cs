using System.Text.Json;
using System.Text.Json.Nodes;
using NewsArchive.Evaluation;

namespace NewsArchive.Tests.Evaluation;

/// <summary>A small labelled folder in a temporary place, and answers to score against it.</summary>
internal sealed class LabelledFolder : IDisposable
{
    private const string Text =
        " date 2022-03-01 The council met at dusk.\n\nThe boat stays. — Maren Ostby (@maren_ostby) March 1, 2022\n\n“We want the mail,” said Tor Halland, “and we want it before the ice goes.” The “winter bridge” is closed.\n";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("archive-labels-");

    public LabelledFolder()
    {
        Write("ferry.txt", Text);
        Write("ferry.expected.json", """
            {"file":"ferry.txt","lang":"en","date":"2022-03-01","header_style":"seed","profile":"flat",
             "paragraphs":[{"kind":"body","text":"The council met at dusk."},
                           {"kind":"post","text":"The boat stays. — Maren Ostby (@maren_ostby) March 1, 2022"},
                           {"kind":"mixed","text":"“We want the mail,” said Tor Halland, “and we want it before the ice goes.” The “winter bridge” is closed."}],
             "posts":[{"platform":"twitter","text":"The boat stays.","author":"Maren Ostby","handle":"maren_ostby","date":"2022-03-01","url":null},
                      {"platform":"twitter","text":"See you in spring, dear ice.","author":null,"handle":"ice_watch","date":null,"optional":true}]}
            """);
        Write("ferry.quotes.json", """
            {"publisher":"lindvik",
             "quotations":[{"start":10,"text":"We want the mail,","speaker":"Tor Halland","speaker_head":"Halland","speaker_kind":"name","cue":"said","attribution":"A"},
                           {"start":50,"text":"and we want it before the ice goes.","speaker":"Tor Halland","speaker_head":"Halland","speaker_kind":"name","cue":"said","attribution":"A"},
                           {"start":90,"text":"Nobody has asked the farms yet.","speaker":"she","speaker_head":"she","speaker_kind":"pronoun","speaker_coref_auto":["Ostby"],"cue":"added","attribution":"B"}],
             "partial_quotations":[{"start":130,"text":"a small price","speaker_kind":"name","attribution":"C"}],
             "negatives":[{"type":"scare_quote_or_title","text":"winter bridge"}]}
            """);
    }

    /// <summary>The answer that agrees with every label of dates, paragraphs and posts.</summary>
    public static JsonObject PerfectPosts() => (JsonObject)JsonNode.Parse("""
        {"file":"some/where/ferry.txt","date":"2022-03-01T08:00:00Z",
         "paragraphs":[{"kind":"body","text":"The council  met at dusk."},{"kind":"post","text":"The boat stays. — Maren Ostby (@maren_ostby) March 1, 2022"}],
         "posts":[{"platform":"x","text":"The boat stays. pic.twitter.com/Lv1nd","author":"maren ostby","handle":"@Maren_Ostby","date":"2022-03-01"}]}
        """)!;

    /// <summary>The answer that agrees with every label of quotations; both stretches of the interrupted one as one.</summary>
    public static JsonObject PerfectQuotes() => (JsonObject)JsonNode.Parse("""
        {"file":"ferry.txt",
         "quotations":[{"text":"We want the mail, and we want it before the ice goes.","speaker":"Tor Halland","cue":"said"},
                       {"text":"“Nobody has asked the farms yet”","speaker":"Maren Ostby","cue":"added"}]}
        """)!;

    public string Write(string name, string content)
    {
        var path = Path.Combine(_folder.FullName, name);
        File.WriteAllText(path, content);
        return path;
    }

    /// <summary>Runs the program on the folder.</summary>
    public (int ExitCode, string Output, string Errors) Run(params string[] arguments)
    {
        using StringWriter output = new(), errors = new();
        var code = EvaluationCli.Run([arguments[0], _folder.FullName, .. arguments[1..]], output, errors);
        return (code, output.ToString(), errors.ToString());
    }

    /// <summary>The figures that the program prints for a row, when it scores the answer given; without one, an empty file.</summary>
    public string[] Figures(string command, string row, JsonObject? answer)
    {
        var answers = Write("answers.jsonl", answer is null ? "" : answer.ToJsonString(JsonSerializerOptions.Web) + "\n");
        var line = Run(command, "--answers", answers).Output.Split('\n').FirstOrDefault(line => line.StartsWith(row + "  ", StringComparison.Ordinal));
        return line is null ? [] : line[row.Length..].Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
    }

    public void Dispose() => _folder.Delete(recursive: true);
}

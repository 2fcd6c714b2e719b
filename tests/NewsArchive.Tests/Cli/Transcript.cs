using System.Text;
using System.Text.RegularExpressions;
using NewsArchive.Tests.Corpus;

namespace NewsArchive.Tests.Cli;

/// <summary>
/// A file of commands and what they print. It opens with lines that start with <c>#</c>: what it shows, and <c># needs NAME</c> for each file of
/// <c>transcripts/files</c> that lies beside the copy of <c>seeds</c>. Then, for each command, a line that starts with <c>$</c>, what it prints, its
/// messages after <c>2&gt;</c>, and <c>[exit N]</c> where N is not 0. Beside <c>archive</c> there are <c>cp FILE FILE</c> and <c>rm FILE</c>.
/// </summary>
internal sealed partial class Transcript(IReadOnlyList<string> lines)
{
    private readonly IReadOnlyList<string> _lines = lines;

    public Transcript(string path)
        : this(File.ReadAllLines(path))
    {
    }

    public static string Folder { get; } = Repository.At("tests", "corpus", "transcripts");

    /// <summary>Plays all commands in a fresh folder and writes down what happens.</summary>
    public string Play(Func<Sandbox, CommandLine, Ran> run)
    {
        using Sandbox sandbox = new();
        Copy(Repository.At("seeds"), sandbox.At("seeds"));
        var heading = _lines.TakeWhile(line => line.StartsWith('#')).ToList();
        foreach (var name in heading.Where(line => line.StartsWith("# needs ", StringComparison.Ordinal)).Select(line => line["# needs ".Length..]))
        {
            File.Copy(Path.Combine(Folder, "files", name), sandbox.At(name));
        }

        StringBuilder played = new();
        heading.ForEach(line => played.Append(line).Append('\n'));
        foreach (var line in _lines.Where(line => line.StartsWith("$ ", StringComparison.Ordinal)))
        {
            played.Append(played.Length > 0 ? "\n" : "").Append(line).Append('\n').Append(Scrub(Printed(Step(sandbox, line[2..], run)), sandbox.Folder));
        }

        return played.ToString();
    }

    private static Ran Step(Sandbox sandbox, string line, Func<Sandbox, CommandLine, Ran> run)
    {
        switch (line.Split(' '))
        {
            case ["rm", var file]:
                File.Delete(sandbox.At(file));
                return new(0, [], "");
            case ["cp", var from, var to]:
                File.WriteAllBytes(sandbox.At(to), File.ReadAllBytes(sandbox.At(from)));
                return new(0, [], "");
            default:
                return run(sandbox, CommandLine.Parse(line));
        }
    }

    private static string Printed(Ran ran)
    {
        var output = ran.Out.Length == 0 || ran.Out.EndsWith('\n') ? ran.Out : ran.Out + "\n";
        var errors = string.Concat(ran.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => $"2> {line}\n"));
        return output + errors + (ran.Exit == 0 ? "" : $"[exit {ran.Exit}]\n");
    }

    // Times, versions and the folder's name are of the moment.
    private static string Scrub(string text, string folder) =>
        Versions().Replace(Moments().Replace(Seconds().Replace(text.Replace(folder, "/here", StringComparison.Ordinal), "; 0.00 s"), "2000-01-01T00:00:00Z"), "$1 0.0.0");

    private static void Copy(string from, string to)
    {
        Directory.CreateDirectory(to);
        foreach (var file in Directory.Exists(from) ? Directory.GetFiles(from) : [])
        {
            File.Copy(file, Path.Combine(to, Path.GetFileName(file)));
        }
    }

    [GeneratedRegex(@"; \d+\.\d\d s$", RegexOptions.Multiline)]
    private static partial Regex Seconds();

    [GeneratedRegex(@"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ")]
    private static partial Regex Moments();

    [GeneratedRegex(@"^(archive|SQLite|schema) [\d.]+$", RegexOptions.Multiline)]
    private static partial Regex Versions();
}

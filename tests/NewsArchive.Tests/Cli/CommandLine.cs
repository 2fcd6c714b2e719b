using System.Text.RegularExpressions;

namespace NewsArchive.Tests.Cli;

/// <summary>A line as typed in a shell: <c>ARCHIVE_DB=x archive search 'two words' &lt; file</c>.</summary>
internal sealed partial record CommandLine(IReadOnlyList<string> Args, string? Input, IReadOnlyDictionary<string, string> Variables)
{
    public static CommandLine Parse(string line)
    {
        var words = Words().Matches(line).Select(match => match.Groups["quoted"].Success ? match.Groups["quoted"].Value : match.Value).ToList();
        var name = words.IndexOf("archive");
        var input = words.IndexOf("<");
        var last = input < 0 ? words.Count : input;
        return new(
            words[(name + 1)..last],
            input < 0 ? null : words[input + 1],
            words.Take(name).Select(word => word.Split('=', 2)).ToDictionary(pair => pair[0], pair => pair[1]));
    }

    [GeneratedRegex("""'(?<quoted>[^']*)'|"(?<quoted>[^"]*)"|\S+""")]
    private static partial Regex Words();
}

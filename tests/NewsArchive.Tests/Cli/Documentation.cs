using System.Text.RegularExpressions;

namespace NewsArchive.Tests.Cli;

/// <summary>What the program's own help says that there is.</summary>
internal static partial class Documentation
{
    public static IReadOnlyList<string> Commands { get; } = [.. Listed(Help(), "Commands:").Select(line => line.Split(' ')[0])];

    public static IEnumerable<string> Options(string command) => OptionNames().Matches(Section(Help(command), "Options:")).Select(match => match.Value).Distinct();

    public static IEnumerable<string> OptionLines(string command) => Listed(Help(command), "Options:");

    private static string Help(params string[] command)
    {
        using Sandbox sandbox = new();
        return sandbox.Run([.. command, "--help"]).Out;
    }

    private static string Section(string help, string heading) => help.Split(heading + "\n")[1].Split("\n\n")[0];

    private static IEnumerable<string> Listed(string help, string heading) => Section(help, heading).Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0);

    [GeneratedRegex("(?<=^  (-., )?)--[a-z-]+", RegexOptions.Multiline)]
    private static partial Regex OptionNames();
}

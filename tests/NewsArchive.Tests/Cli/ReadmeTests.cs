using System.Text.RegularExpressions;
using NewsArchive.Tests.Corpus;
using Xunit;

namespace NewsArchive.Tests.Cli;

/// <summary>The terminal sessions of a page play as written, one after the other in one folder. <c>ACCEPT=1</c> rewrites them.</summary>
public partial class ReadmeTests
{
    [Theory]
    [InlineData("README.md")]
    [InlineData("docs/commands/ingest.md")]
    [InlineData("docs/commands/search.md")]
    public void A_page_plays_as_written(string page)
    {
        var path = Repository.At(page);
        var written = File.ReadAllText(path);
        var commands = Session().Matches(written).SelectMany(session => session.Groups[1].Value.Split('\n')).Where(line => line.StartsWith("$ ", StringComparison.Ordinal));
        Queue<string> played = new(Played([.. commands]));
        var actual = Session().Replace(written, session => $"```console\n{Blocks(session.Groups[1].Value, played)}```");
        if (Repository.Accepting)
        {
            File.WriteAllText(path, actual);
        }

        Assert.Equal(written, actual);
    }

    [Fact]
    public void The_readme_opens_with_one_sentence_and_two_commands()
    {
        var opening = File.ReadAllText(Repository.At("README.md")).Split("```")[..2];
        Assert.Equal(2, opening[1].Split('\n', StringSplitOptions.RemoveEmptyEntries).Count(line => line.StartsWith("dotnet ", StringComparison.Ordinal)));
    }

    private static string Blocks(string session, Queue<string> played) =>
        string.Join('\n', session.Split('\n').Where(line => line.StartsWith("$ ", StringComparison.Ordinal)).Select(_ => played.Dequeue()));

    // Messages stand in a terminal as they are; the transcripts' mark for them is left out.
    private static IEnumerable<string> Played(List<string> commands) =>
        CommandStart().Split(new Transcript(commands).Play((sandbox, line) => sandbox.Run([.. line.Args])))
            .Where(part => part.Length > 0)
            .Select(part => Message().Replace(Exit().Replace(part, ""), "").TrimEnd('\n') + "\n");

    [GeneratedRegex("```console\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Session();

    [GeneratedRegex(@"(?=^\$ )", RegexOptions.Multiline)]
    private static partial Regex CommandStart();

    [GeneratedRegex("^2> ", RegexOptions.Multiline)]
    private static partial Regex Message();

    [GeneratedRegex(@"^\[exit \d+\]\n", RegexOptions.Multiline)]
    private static partial Regex Exit();
}

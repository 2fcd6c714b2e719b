using NewsArchive.Cli.Rendering;
using NewsArchive.Tests.Corpus;
using Xunit;

namespace NewsArchive.Tests.Cli;

public class DocsTests
{
    public static TheoryData<string> Commands => [.. Documentation.Commands];

    [Theory]
    [MemberData(nameof(Commands))]
    public void Every_command_has_a_page_that_names_its_options(string command)
    {
        var page = File.ReadAllText(Repository.At("docs", "commands", command + ".md"));
        Assert.Contains("$ archive " + command, page, StringComparison.Ordinal);
        Assert.All(Documentation.Options(command).Where(option => option != "--help"), option => Assert.Contains(option, page, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public void Every_option_says_in_sentences_what_it_does(string command) => Assert.All(Documentation.OptionLines(command), line => Assert.EndsWith(".", line, StringComparison.Ordinal));

    [Theory]
    [MemberData(nameof(Commands))]
    public void Every_command_has_a_transcript_and_a_place_in_the_contract(string command)
    {
        Assert.NotEmpty(Directory.GetFiles(Repository.At("tests", "corpus", "transcripts"), command + "-*.txt"));
        Assert.Contains($"archive {command}", File.ReadAllText(Repository.At("docs", "json.md")), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_page_belongs_to_a_command() =>
        Assert.Equal(
            Documentation.Commands.Order(StringComparer.Ordinal),
            Directory.GetFiles(Repository.At("docs", "commands"), "*.md").Select(Path.GetFileNameWithoutExtension).Order(StringComparer.Ordinal)!);

    [Fact]
    public void Every_format_is_documented()
    {
        var contract = File.ReadAllText(Repository.At("docs", "json.md"));
        Assert.All(OutputFormats.All, format => Assert.Contains($"`{format.Key}`", contract, StringComparison.Ordinal));
    }
}

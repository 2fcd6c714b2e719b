using Xunit;

namespace NewsArchive.Tests.Cli;

public class UsageTests
{
    [Theory]
    [InlineData("there is no option --limt; did you mean --limit?", "search", "Kharkiv", "--limt", "5")]
    [InlineData("there is no option --limt; did you mean --limit?", "search", "Kharkiv", "--limt=5")]
    [InlineData("there is no option --maxsize; did you mean --max-size?", "ingest", "--maxsize", "5", ".")]
    [InlineData("there is no option --xyzzy;", "posts", "--handle", "--xyzzy")]
    [InlineData("there is no command serch; did you mean search?", "serch", "Kharkiv")]
    [InlineData("name a command: ingest, search,")]
    [InlineData("name what to look for", "search")]
    [InlineData("many: not a number", "posts", "--limit", "many")]
    [InlineData("-1: not a number", "search", "x", "--limit=-1")]
    [InlineData("2022-02-30: not a day", "quotes", "--from", "2022-02-30")]
    [InlineData("1/2/2022: not a day", "search", "x", "--to", "1/2/2022")]
    [InlineData("big: not a size", "ingest", ".", "--max-size", "big")]
    [InlineData("--format xml: not one of text, json, jsonl", "stats", "--format", "xml")]
    [InlineData("--kind loud: not one of direct, scare, title, all", "quotes", "--kind", "loud")]
    [InlineData("--fail-on NA014: there is no such rule; did you mean NA0014?", "ingest", ".", "--fail-on", "NA0001", "--fail-on", "NA014")]
    [InlineData("--fail-on xyzzy: there is no such rule", "ingest", ".", "--fail-on", "xyzzy")]
    [InlineData("Required argument missing for option: '--as'", "ingest", "-", "--as")]
    [InlineData("Required argument missing for option: '--files-from'", "parse", "--files-from")]
    [InlineData("Option '--files-from' expects a single argument but 2 were provided", "explain", "--files-from", "a", "--files-from", "b")]
    [InlineData("many: not a number from 1 to 256", "ingest", ".", "--jobs", "many")]
    [InlineData("257: not a number from 1 to 256", "ingest", ".", "--jobs=257")]
    [InlineData("a path is empty", "ingest", "")]
    [InlineData("a path is empty", "stats", "--db", "")]
    public void A_usage_error_is_2_and_speaks_on_stderr_only(string message, params string[] args)
    {
        using Sandbox sandbox = new();
        var ran = sandbox.Run(args);
        Assert.Equal(2, ran.Exit);
        Assert.Empty(ran.Out);
        Assert.Contains(message, ran.Error, StringComparison.Ordinal);
        Assert.All(ran.Error.Trim().Split('\n'), line => Assert.StartsWith("archive: ", line, StringComparison.Ordinal));
        Assert.Empty(Directory.EnumerateFileSystemEntries(sandbox.Folder));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(40)]
    public void Help_ends_on_any_terminal(int width)
    {
        using Sandbox sandbox = new();
        foreach (var args in new string[][] { ["--help"], ["search", "--help"] })
        {
            var ran = sandbox.Run(new Manner { Terminal = true, Width = width }, args);
            Assert.Equal(0, ran.Exit);
            Assert.Contains("Examples:", ran.Out, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("search", "x")]
    [InlineData("stats", "--db", "/a.db")]
    [InlineData("ingest", ".")]
    [InlineData("parse", "-")]
    public void A_current_folder_that_is_gone_is_one_line(params string[] args)
    {
        using Sandbox sandbox = new();
        var ran = sandbox.Run(new Manner { IsFolderGone = true }, args);
        Assert.Equal((2, "archive: the current folder is gone; go to another one\n"), (ran.Exit, ran.Error));
    }

    [Theory]
    [InlineData("search", "@MFA_Ukraine")]
    [InlineData("search", "-nuclear")]
    [InlineData("search", "-h@ve")]
    [InlineData("search", "--", "--limt", "5")]
    [InlineData("search", "[diagram]")]
    [InlineData("search", "--limt 5")]
    [InlineData("search", "/h")]
    [InlineData("search", "-?")]
    [InlineData("show", "@file.txt")]
    public void Words_of_a_query_are_words(params string[] args)
    {
        using Sandbox sandbox = new();
        var ran = sandbox.Run(args);
        Assert.Equal(2, ran.Exit);
        Assert.Empty(ran.Out);
        Assert.Contains("archive.db", ran.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData]
    [InlineData("ingest")]
    [InlineData("search")]
    [InlineData("show")]
    [InlineData("posts")]
    [InlineData("quotes")]
    [InlineData("parse")]
    [InlineData("stats")]
    [InlineData("remove")]
    public void Help_has_examples(params string[] command)
    {
        using Sandbox sandbox = new();
        var ran = sandbox.Run([.. command, "--help"]);
        Assert.Equal(0, ran.Exit);
        Assert.Empty(ran.Error);
        Assert.Contains("Usage:\n  archive " + string.Concat(command), ran.Out, StringComparison.Ordinal);
        Assert.Contains("Examples:\n  archive " + string.Concat(command), ran.Out, StringComparison.Ordinal);
        Assert.Equal(ran.Out, sandbox.Run([.. command, "-h"]).Out);
    }

    [Fact]
    public void Version_names_all_that_decides_what_an_archive_is()
    {
        using Sandbox sandbox = new();
        var ran = sandbox.Run("--version");
        Assert.Equal(0, ran.Exit);
        Assert.Matches(@"^archive \d+\.\d+\.\d+\S*\nSQLite [\d.]+\nschema \d+\n$", ran.Out);
    }

    [Fact]
    public void Every_example_in_the_help_is_a_legal_command_line()
    {
        using Sandbox sandbox = new();
        foreach (var line in Documentation.Commands.SelectMany(command => sandbox.Run(command, "--help").Out.Split("Examples:\n")[1].Trim().Split('\n')))
        {
            var words = line.Trim().Split('>', '<')[0].Split(' ', StringSplitOptions.RemoveEmptyEntries);
            Assert.DoesNotContain("--help", sandbox.Run(words[1..]).Error, StringComparison.Ordinal);
        }
    }
}

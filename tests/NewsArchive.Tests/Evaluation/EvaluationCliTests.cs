using NewsArchive.Evaluation;
using Xunit;

namespace NewsArchive.Tests.Evaluation;

public sealed class EvaluationCliTests : IDisposable
{
    private readonly LabelledFolder _folder = new();

    [Theory]
    [InlineData("posts")]
    [InlineData("quotes")]
    public void An_article_without_an_answer_is_named_and_makes_the_exit_code_2(string command)
    {
        var answers = _folder.Write("answers.jsonl", """{"file":"another.txt"}""");
        var (code, output, errors) = _folder.Run(command, "--answers", answers);
        Assert.Equal(2, code);
        Assert.Contains("ferry.txt", errors, StringComparison.Ordinal);
        Assert.Contains("1 articles", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"file":""")]
    [InlineData("""{"date":"2022-03-01"}""")]
    [InlineData("null")]
    public void A_line_that_is_no_answer_is_named_and_makes_the_exit_code_2(string line)
    {
        var answers = _folder.Write("answers.jsonl", $"\n{line}\n");
        var (code, _, errors) = _folder.Run("posts", "--answers", answers);
        Assert.Equal(2, code);
        Assert.Contains("answers.jsonl:2", errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("posts", "nowhere")]
    [InlineData("posts")]
    [InlineData("posters", "nowhere")]
    public void Wrong_usage_and_missing_folders_make_the_exit_code_2(params string[] arguments)
    {
        using StringWriter output = new(), errors = new();
        Assert.Equal(2, EvaluationCli.Run(arguments, output, errors));
        Assert.NotEmpty(errors.ToString());
    }

    [Fact]
    public void Broken_labels_make_the_exit_code_2()
    {
        _folder.Write("ferry.expected.json", "{}");
        Assert.Equal(2, _folder.Run("posts").ExitCode);
    }

    [Fact]
    public void Copies_are_scored_by_pairs_and_files_with_the_same_bytes_count_once()
    {
        const string lease = " date 2022-03-01 The council of Lindvik voted on Tuesday to lease a second icebreaker from a yard in Kalmarsund for 2.3 million crowns a year, Mayor Maren Ostby said.";
        _folder.Write("a.txt", lease);
        _folder.Write("b.txt", lease);
        _folder.Write("c.txt", lease.Replace("2022-03-01", "2022-03-04 LINDVIK (AP) -", StringComparison.Ordinal));
        _folder.Write("d.txt", lease.Replace("03-01", "04-01", StringComparison.Ordinal));
        _folder.Write("e.txt", " date 2022-03-01 A library that lends tools has opened in the old fire station of Farrowgate, and its 380 drills were nearly all on loan by Friday, said Hanne Viks.");
        _folder.Write("copies.tsv", "a.txt\tlease\nb.txt\tlease\nc.txt\tlease\nd.txt\tlease\ne.txt\tlease\n");
        var (code, output, _) = _folder.Run("copies", "--misses", "9");
        Assert.Equal(0, code);
        Assert.Contains("4 articles, 3 pairs", output, StringComparison.Ordinal);
        Assert.Matches(@"all +100\.0 +33\.3 +50\.0 +1 +1 +3", output);
        Assert.Contains("missed copy: e.txt", output, StringComparison.Ordinal);
        _folder.Write("copies.tsv", "a.txt lease\n");
        Assert.Equal(2, _folder.Run("copies").ExitCode);
    }

    [Fact]
    public void Markdown_tables_have_a_line_below_the_head()
    {
        var lines = _folder.Run("posts", "--markdown").Output.Split(Environment.NewLine);
        var head = Array.FindIndex(lines, line => line.StartsWith("| field", StringComparison.Ordinal));
        Assert.Matches(@"^\|-+\|(-+:\|){6}$", lines[head + 1]);
    }

    public void Dispose() => _folder.Dispose();
}

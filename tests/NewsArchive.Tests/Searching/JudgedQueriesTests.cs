using System.Text;
using System.Text.Json;
using NewsArchive.Tests.Cli;
using NewsArchive.Tests.Corpus;
using Xunit;

namespace NewsArchive.Tests.Searching;

/// <summary>Queries over small articles in many languages find what a reader expects of them, and nothing else.</summary>
public class JudgedQueriesTests(ITestOutputHelper output)
{
    private static readonly Lazy<IReadOnlyList<JudgedAnswer>> Answers = new(Ask);

    [Fact]
    public void Queries_find_what_readers_expect_but_for_those_that_are_known_not_to()
    {
        output.WriteLine(JudgedFigures.Of(Answers.Value));
        AssertNone(Answers.Value.Where(answer => !answer.IsRight && answer.Judged.Known is null));
    }

    [Fact]
    public void A_query_that_is_known_to_fail_fails() => AssertNone(Answers.Value.Where(answer => answer.IsRight && answer.Judged.Known is not null));

    [Fact]
    public void There_are_enough_queries_and_their_articles_exist()
    {
        var names = JudgedQuery.All.SelectMany(query => query.Expected.Concat(query.Either)).Distinct();
        AssertNone(names.Where(name => !File.Exists(Path.Combine(JudgedQuery.Folder, name + ".txt"))));
        Assert.InRange(JudgedQuery.All.Count, 150, 1_000);
    }

    [Fact]
    public void The_figures_are_those_in_the_documents()
    {
        var (path, figures) = (Repository.At("docs", "search.md"), JudgedFigures.Of(Answers.Value));
        var text = File.ReadAllText(path);
        if (Repository.Accepting)
        {
            var start = text.IndexOf("| queries about", StringComparison.Ordinal);
            var end = text.IndexOf('\n', text.IndexOf("| **all**", start, StringComparison.Ordinal)) + 1;
            File.WriteAllText(path, text[..start] + figures + text[end..]);
        }

        Assert.Contains(figures, File.ReadAllText(path), StringComparison.Ordinal);
    }

    private static void AssertNone(IEnumerable<object> rows)
    {
        var list = string.Join('\n', rows);
        Assert.True(list.Length == 0, list);
    }

    private static List<JudgedAnswer> Ask()
    {
        using Sandbox sandbox = new();
        Assert.Equal(0, sandbox.Run("ingest", JudgedQuery.Folder).Exit);
        return [.. JudgedQuery.All.Select(query => new JudgedAnswer(query, Found(sandbox, query)))];
    }

    private static List<string> Found(Sandbox sandbox, JudgedQuery query)
    {
        var ran = sandbox.Run(new Manner { Input = Encoding.UTF8.GetBytes(query.Query) }, ["search", "--query-from", "-", "--limit", "0", "--format", "jsonl", .. query.Options]);
        List<string> found = [.. ran.Out.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(Name)];
        Assert.Equal(found.Count > 0 ? 0 : 1, ran.Exit);
        return found;
    }

    private static string Name(string line)
    {
        using var hit = JsonDocument.Parse(line);
        return Path.GetFileNameWithoutExtension(hit.RootElement.GetProperty("source").GetString()!);
    }
}

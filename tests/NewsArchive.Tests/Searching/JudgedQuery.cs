using NewsArchive.Tests.Corpus;

namespace NewsArchive.Tests.Searching;

/// <summary>A query, and which articles a reader expects of it. The file itself says how its lines are written.</summary>
internal sealed record JudgedQuery(string Group, string Query, IReadOnlyList<string> Options, IReadOnlyList<string> Expected, IReadOnlyList<string> Either, string? First, string? Known)
{
    public static string Folder { get; } = Path.Combine(Repository.Corpus, "search");

    public static IReadOnlyList<JudgedQuery> All { get; } = Read(File.ReadAllLines(Path.Combine(Folder, "queries.judged")));

    private static List<JudgedQuery> Read(IEnumerable<string> lines)
    {
        List<JudgedQuery> queries = [];
        var group = "";
        foreach (var line in lines.SkipWhile(line => !line.StartsWith("# ", StringComparison.Ordinal)).Where(line => line.Length > 0))
        {
            if (line.StartsWith("# ", StringComparison.Ordinal))
            {
                group = line[2..];
            }
            else
            {
                queries.Add(Read(group, line));
            }
        }

        return queries;
    }

    private static JudgedQuery Read(string group, string line)
    {
        var (left, right) = Cut(line, " => ");
        var (query, options) = Cut(left, " [");
        var (judged, known) = Cut(right!, " ! ");
        var (expected, either) = Cut(judged, " ~ ");
        var names = Words(expected).Where(name => name != "-").ToList();
        return new(
            group, query, Words(options?.TrimEnd(']')), [.. names.Select(name => name.TrimStart('^'))], Words(either),
            names.Find(name => name.StartsWith('^'))?[1..], known);
    }

    private static (string Before, string? After) Cut(string text, string mark) =>
        text.IndexOf(mark, StringComparison.Ordinal) is >= 0 and var at ? (text[..at], text[(at + mark.Length)..]) : (text, null);

    private static string[] Words(string? text) => text?.Split(' ', StringSplitOptions.RemoveEmptyEntries) ?? [];
}

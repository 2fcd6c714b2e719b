using System.Text.Json;
using System.Text.RegularExpressions;
using NewsArchive.Tests.Corpus;
using Xunit;

namespace NewsArchive.Tests.Cli;

/// <summary>Holds <c>docs/json.md</c> to what the program prints, key for key.</summary>
public sealed partial class ContractTests : IDisposable
{
    private static readonly string[][] Lines =
    [
        ["parse", "s"], ["explain", "s"], ["ingest", "s"], ["show", "s/c.txt"], ["show", "s/a.txt", "--revisions"], ["posts"], ["quotes"], ["stats"], ["timeline", "reached"], ["search", "reached"],
        ["search", "reached", "--count"], ["search", "reached", "--ids"], ["search", "reach", "--explain"], ["search", "reached", "--facet", "month"],
        ["search", "reached", "--facet", "year"], ["search", "reached", "--facet", "handle"], ["search", "reached", "--facet", "platform"], ["search", "reached", "--facet", "language"],
        ["remove", "s/c.txt"],
    ];

    private readonly Sandbox _box = new Sandbox().With("s/a.txt", "date 2022-03-01 The ferry.").With("s/c.txt", """
        date 2022-03-01 The ferry reached Tarn.

        “A storm reached us,” said Ann Orme, the mayor. He called it “weather”.

        A storm reached us. More of it… pic.twitter.com/ab — Met Desk (@met_desk) March 9, 2022
        """);

    [Fact]
    public void Every_key_that_is_printed_is_documented() => Assert.Empty(Printed().Except(Documented()));

    [Fact]
    public void Every_key_that_is_documented_is_printed() => Assert.Empty(Documented().Except(Printed()));

    public void Dispose() => _box.Dispose();

    private HashSet<string> Printed()
    {
        HashSet<string> keys = [];
        _box.Run("ingest", "s");
        _box.With("s/a.txt", "date 2022-03-01 The ferry did not reach Tarn.").With("s/b.txt", [.. "date 2022-03-02 Le caf"u8, 0xE9]).Run("ingest", "s");
        foreach (var line in _box.Run("export", "--revisions").Out.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            using var json = JsonDocument.Parse(line);
            Collect(json.RootElement, keys);
        }

        foreach (var line in Lines)
        {
            using var json = JsonDocument.Parse(_box.Run([.. line, "--format", "json"]).Out);
            Collect(json.RootElement, keys);
        }

        return keys;
    }

    private static void Collect(JsonElement element, HashSet<string> keys)
    {
        if (element.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in element.EnumerateArray())
            {
                Collect(item, keys);
            }
        }
        else if (element.ValueKind == JsonValueKind.Object)
        {
            foreach (var member in element.EnumerateObject())
            {
                keys.Add(member.Name);
                Collect(member.Name == "fields" ? default : member.Value, keys);
            }
        }
    }

    /// <summary>What stands in the first column of the tables for each command.</summary>
    private static HashSet<string> Documented()
    {
        var contract = File.ReadAllText(Repository.At("docs", "json.md"));
        var commands = contract[contract.IndexOf("## archive parse", StringComparison.Ordinal)..];
        var rows = commands.Split('\n').Where(line => line.StartsWith("| `", StringComparison.Ordinal));
        return [.. rows.SelectMany(row => Key().Matches(row.Split('|')[1])).Select(match => match.Groups[1].Value)];
    }

    [GeneratedRegex("`([a-z_0-9]+)`")]
    private static partial Regex Key();
}

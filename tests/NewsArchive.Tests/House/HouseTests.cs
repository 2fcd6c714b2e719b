using System.Text.RegularExpressions;
using NewsArchive.Tests.Corpus;
using Xunit;

namespace NewsArchive.Tests.House;

/// <summary>The walls of the house: who may know whom, read from each file's namespace and using lines. <c>docs/architecture.md</c> says why.</summary>
public partial class HouseTests
{
    private static readonly Dictionary<string, string[]> MayKnow = new()
    {
        ["Model"] = [],
        ["Text"] = ["Model"],
        ["Dates"] = ["Text", "Model"],
        ["Spelling"] = ["Text", "Model"],
        ["Querying"] = ["Spelling", "Text", "Model"],
        ["Similarity"] = ["Spelling", "Text", "Model"],
        ["Social"] = ["Social.Grammar", "Dates", "Text", "Model"],
        ["Social.Grammar"] = ["Dates", "Text"],
        ["Quotations"] = ["Quotations.Marks", "Quotations.Languages", "Quotations.Sentences", "Quotations.Speakers", "Quotations.Repeats", "Social", "Text", "Model"],
        ["Quotations.Marks"] = ["Text"],
        ["Quotations.Languages"] = ["Text"],
        ["Quotations.Sentences"] = ["Quotations.Marks", "Quotations.Languages", "Text"],
        ["Quotations.Speakers"] = ["Quotations.Sentences", "Quotations.Languages", "Text"],
        ["Quotations.Repeats"] = ["Quotations.Sentences", "Social", "Text", "Model"],
        ["Reading"] = ["Quotations", "Social", "Dates", "Text", "Model"],
        ["Files"] = [],
        ["Sources"] = ["Files", "Model"],
        ["Sources.Containers"] = ["Sources.Rows", "Sources"],
        ["Sources.Rows"] = [],
        ["Snippets"] = ["Querying", "Spelling"],
        ["Storage"] = ["Querying", "Spelling", "Model"],
        ["Ingestion"] = ["Sources.Containers", "Sources", "Reading", "Storage", "Model"],
        ["Sqlite"] = ["Sqlite.Segments", "Sqlite.Copies", "Sqlite.Searching", "Sqlite.Writing", "Sqlite.Native", "Sqlite.Sql", "Sqlite.Rows", "Storage", "Querying", "Spelling", "Files", "Model"],
        ["Sqlite.Copies"] = ["Sqlite.Sql", "Sqlite.Rows", "Similarity", "Model"],
        ["Sqlite.Segments"] = ["Sqlite.Sql", "Spelling"],
        ["Sqlite.Writing"] = ["Sqlite.Segments", "Sqlite.Sql", "Similarity", "Storage", "Spelling", "Model"],
        ["Sqlite.Searching"] = ["Sqlite.Segments", "Sqlite.Native", "Sqlite.Sql", "Sqlite.Rows", "Storage", "Snippets", "Querying", "Spelling", "Model"],
        ["Sqlite.Native"] = [],
        ["Sqlite.Sql"] = [],
        ["Sqlite.Rows"] = ["Storage", "Model"],
        ["Cli"] = ["Cli.Commands", "Cli.Rendering", "Cli.Logging", "Storage"],
        ["Cli.Logging"] = ["Cli.Rendering"],
        ["Cli.Progress"] = ["Cli.Logging"],
        ["Cli.Rendering"] = ["Storage", "Ingestion", "Querying", "Spelling", "Model"],
        ["Cli.Commands"] = ["Cli.Rendering", "Cli.Progress", "Cli.Logging", "Ingestion", "Sources.Containers", "Sources", "Files", "Reading", "Storage", "Querying", "Spelling", "Model"],
    };

    public static TheoryData<string> Files() =>
        [.. Repository.Files(Path.Combine(Repository.Root, "src"), "*.cs").Select(path => Path.GetRelativePath(Repository.Root, path).Replace('\\', '/'))];

    [Theory]
    [MemberData(nameof(Files))]
    public void A_room_knows_only_the_rooms_it_may(string file)
    {
        var code = File.ReadAllText(Path.Combine(Repository.Root, file));
        var room = RoomOf().Match(code) is { Success: true } match ? match.Groups[1].Value : "Cli";
        Assert.True(MayKnow.TryGetValue(room, out var allowed), $"the room {room} is not in the table");
        var known = Known().Matches(code).Select(use => RoomNamed(use.Groups[1].Value)).Where(use => use != room);
        var doors = file.EndsWith("Commands/SharedOptions.cs", StringComparison.Ordinal) ? [.. allowed, "Sqlite"] : allowed;
        Assert.All(known, use => Assert.Contains(use, doors));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Only_a_store_knows_sql(string file)
    {
        if (!file.StartsWith("src/NewsArchive.Sqlite/", StringComparison.Ordinal))
        {
            Assert.DoesNotMatch(Statement(), File.ReadAllText(Path.Combine(Repository.Root, file)));
        }
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void A_file_is_short_enough_to_read(string file) =>
        Assert.InRange(File.ReadLines(Path.Combine(Repository.Root, file)).Count(), 1, 220);

    [Fact]
    public void The_library_and_the_program_log_in_one_place_only() =>
        Assert.All(
            Repository.Files(Path.Combine(Repository.Root, "src"), "*.cs").Where(path => File.ReadAllText(path).Contains("using Serilog", StringComparison.Ordinal)),
            path => Assert.Contains("NewsArchive.Cli", path, StringComparison.Ordinal));

    // "using static NewsArchive.Text.Blank" names a type in a room.
    private static string RoomNamed(string name) => MayKnow.ContainsKey(name) || name.LastIndexOf('.') < 0 ? name : RoomNamed(name[..name.LastIndexOf('.')]);

    [GeneratedRegex(@"^namespace NewsArchive\.([\w.]+);", RegexOptions.Multiline)]
    private static partial Regex RoomOf();

    [GeneratedRegex(@"^(?:global )?using (?:static )?(?:\w+ = )?NewsArchive\.([\w.]+);", RegexOptions.Multiline)]
    private static partial Regex Known();

    [GeneratedRegex(@"\b(SELECT\s.+\sFROM|INSERT\s+INTO|DELETE\s+FROM|CREATE\s+(TABLE|VIEW|INDEX)|PRAGMA\s+\w)", RegexOptions.Singleline)]
    private static partial Regex Statement();
}

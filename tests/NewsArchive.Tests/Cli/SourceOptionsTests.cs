using System.Text;
using NewsArchive.Tests.Sources;
using Xunit;

namespace NewsArchive.Tests.Cli;

/// <summary>Where articles come from, as typed.</summary>
public sealed class SourceOptionsTests : IDisposable
{
    private const string Article = "date 2022-03-01 One.";

    private readonly Sandbox _box = new Sandbox().With("s/a.txt", Article).With("s/b c.txt", "Two.").With("x.txt", "Three.");

    [Fact]
    public void An_article_on_standard_input_is_named_by_its_hash_and_found_again()
    {
        var ran = Fed(Article, "ingest", "-", "--format", "jsonl");
        var name = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(Encoding.UTF8.GetBytes(Article)));
        Assert.StartsWith($"{{\"source\":\"{name}\",\"outcome\":\"new\",\"id\":\"2022-03-01.1\"", ran.Out, StringComparison.Ordinal);
        Assert.Contains("1 unchanged", Fed(Article, "ingest", "-").Error, StringComparison.Ordinal);
        Assert.Equal(Article, _box.Run("show", name, "--source").Out);
    }

    [Fact]
    public void Or_by_the_name_given()
    {
        Assert.Contains("\"source\":\"mail/17.txt\",\"outcome\":\"new\"", Fed(Article, "ingest", "-", "--as", "mail/17.txt", "--format", "jsonl").Out, StringComparison.Ordinal);
        Assert.Contains("\"source\":\"mail/17.txt\",\"outcome\":\"revised\"", Fed("Other.", "ingest", "-", "--as", "mail/17.txt", "--format", "jsonl").Out, StringComparison.Ordinal);
        Assert.Equal("Other.", _box.Run("show", "mail/17.txt", "--source").Out);
        Assert.StartsWith("{\"source\":\"-\"", Fed(Article, "parse", "-", "--format", "jsonl").Out, StringComparison.Ordinal);
        Assert.StartsWith("{\"source\":\"y.txt\"", Fed(Article, "parse", "-", "--as", "y.txt", "--format", "jsonl").Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("d.zip", "d.zip!/a.txt")]
    [InlineData("d.tar.gz", "d.tar.gz!/a.txt")]
    [InlineData("d.jsonl", "d.jsonl!/1")]
    [InlineData("d.txt.gz", "d.txt.gz")]
    public void The_ending_of_the_name_says_what_comes(string name, string source)
    {
        var bytes = name switch
        {
            "d.zip" => Packed.Zip(("a.txt", Article)),
            "d.tar.gz" => Packed.Gzip(Packed.Tar(("a.txt", Article))),
            "d.jsonl" => Encoding.UTF8.GetBytes($"{{\"text\":\"{Article}\"}}"),
            _ => Packed.Gzip(Encoding.UTF8.GetBytes(Article)),
        };
        var ran = _box.Run(new Manner { Input = bytes }, "ingest", "-", "--as", name, "--format", "jsonl");
        Assert.StartsWith($"{{\"source\":\"{source}\",\"outcome\":\"new\",\"id\":\"2022-03-01.1\"", ran.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("s/b c.txt\ns/a.txt\r\n\n./s/../x.txt")]
    [InlineData("\uFEFFs\nx.txt\ns/a.txt\n")]
    public void A_list_names_files_and_folders_a_line_each(string list)
    {
        string[] sources = ["s/a.txt", "s/b c.txt", "x.txt"];
        Assert.Equal(sources, Sources(Fed(list, "parse", "--files-from", "-", "--format", "jsonl").Out));
        Assert.Equal(sources, Sources(_box.With("list", list).Run("parse", "--files-from", "list", "--format", "jsonl").Out));
    }

    [Fact]
    public void With_nul_between_them_names_may_hold_line_breaks()
    {
        _box.With("line\nbreak.txt", "Four.");
        var ran = Fed("s\0line\nbreak.txt\0", "parse", "x.txt", "--files-from", "-", "-0", "--format", "jsonl");
        Assert.Equal(["line\\nbreak.txt", "s/a.txt", "s/b c.txt", "x.txt"], Sources(ran.Out));
        Assert.Equal(ran.Out, Fed("s\0line\nbreak.txt\0", "parse", "x.txt", "--files-from", "-", "--null", "--format", "jsonl").Out);
    }

    [Fact]
    public void What_the_list_names_wrongly_is_named_and_the_rest_goes_on()
    {
        var ran = Fed("none.txt\nx.txt\n", "ingest", "--files-from", "-");
        Assert.Equal(2, ran.Exit);
        Assert.StartsWith("archive: none.txt: no such file or folder, or a link to none; check the path\narchive: 1 new", ran.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("name a file or a folder, - for standard input, or a list with --files-from", "ingest")]
    [InlineData("--as names what comes on standard input: put - where the paths stand", "ingest", "s", "--as", "y.txt")]
    [InlineData("a path is empty; name a file or a folder, . for the current one", "ingest", "-", "--as", "")]
    [InlineData("-0 speaks of the list that --files-from names; there is none", "ingest", "s", "-0")]
    [InlineData("standard input is either an article (-) or a list of paths (--files-from -), not both", "ingest", "-", "--files-from", "-")]
    [InlineData("--include [a: a [ is not closed", "parse", "s", "--include", "[a")]
    [InlineData("--exclude **a: ** stands for whole steps: write **/*.txt", "parse", "s", "--exclude", "x", "--exclude", "**a")]
    [InlineData("--max-depth 0: not a number from 1 to 2147483647", "ingest", "s", "--max-depth", "0")]
    [InlineData("--max-total much: not a size; write it as 64MB, 1GB or a number of bytes", "ingest", "s", "--max-total", "much")]
    [InlineData("--files-from none: no such file, or no permission to read it; check the path", "ingest", "--files-from", "none")]
    public void Wrong_usage_is_2_and_told(string why, params string[] args)
    {
        var ran = _box.Run(args);
        Assert.Equal((2, ""), (ran.Exit, ran.Out));
        Assert.StartsWith($"archive: {why}\n", ran.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(_box.At("archive.db")));
    }

    [Fact]
    public void A_list_with_nul_characters_needs_its_option()
    {
        var ran = Fed("x.txt\0s\0", "ingest", "--files-from", "-");
        Assert.Equal((2, "archive: --files-from: the list holds NUL characters; read it with -0\n"), (ran.Exit, ran.Error));
    }

    [Fact]
    public void An_empty_list_is_nothing_to_do_and_makes_no_archive()
    {
        Assert.Equal(0, Fed("", "ingest", "--files-from", "-").Exit);
        Assert.False(File.Exists(_box.At("archive.db")));
    }

    [Theory]
    [InlineData("--max-size", "3")]
    [InlineData("--max-depth", "1")]
    [InlineData("--max-members", "1")]
    [InlineData("--max-total", "1MB")]
    public void Each_limit_has_an_option_that_its_message_names(string option, string limit)
    {
        var bomb = Packed.Zip(("a.txt", Encoding.UTF8.GetBytes(Article)), ("in.zip", Packed.Zip(("b.txt", Article))), ("c.txt", new byte[3 << 20]));
        var bound = _box.With("bomb.zip", bomb).Run("ingest", "bomb.zip", "--max-ratio", "1100", option, limit);
        Assert.Equal(2, bound.Exit);
        Assert.Contains($"; raise {option} to read ", bound.Error, StringComparison.Ordinal);
        Assert.Equal(0, _box.Run("ingest", "bomb.zip", "--max-ratio", "1100").Exit);
        Assert.Contains("c.txt: unpacks to more than 100 times its size; raise --max-ratio to read it", _box.Run("ingest", "bomb.zip", "--max-ratio", "100").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Patterns_are_options_that_repeat() =>
        Assert.Equal(["s/a.txt", "x.txt"], Sources(_box.Run("parse", ".", "--include", "s/*.txt", "--include", "x.*", "--exclude", "b*", "--format", "jsonl").Out));

    [Fact]
    public void The_archive_is_no_source_though_somebody_names_it()
    {
        _box.Run("ingest", "s");
        File.CreateSymbolicLink(_box.At("s/link.txt"), _box.At("archive.db"));
        var ran = _box.Run("ingest", "archive.db", "s/link.txt", "x.txt", "s");
        string Passed(string name) => $"archive: {name}: passed over, for it is the archive itself, or a file that this run writes\n";
        Assert.StartsWith($"{Passed("archive.db")}{Passed("s/link.txt")}archive: 1 new, 2 unchanged, 0 revised, 0 failed, 2 skipped", ran.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(_box.At("archive.db-wal")));
    }

    [Fact]
    public void Names_of_members_never_steer_the_terminal()
    {
        var zip = Packed.Zip(("a\e[31m\u202Etxt.txt", Encoding.UTF8.GetBytes("One.")), ("b\e[31m.zip", [1, 2, 3]));
        var ran = _box.With("d.zip", zip).Run(new Manner { Terminal = true }, "ingest", "d.zip");
        Assert.Contains("d.zip!/b%1B[31m.zip: damaged", ran.Error, StringComparison.Ordinal);
        Assert.DoesNotContain('\e', ran.Error);
        Assert.DoesNotContain("\u202E", _box.Run("show", "undated.1").Out, StringComparison.Ordinal);
    }

    public void Dispose() => _box.Dispose();

    private Ran Fed(string input, params string[] args) => _box.Run(new Manner { Input = Encoding.UTF8.GetBytes(input) }, args);

    private static IEnumerable<string> Sources(string lines) => lines.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split('"')[3]);
}

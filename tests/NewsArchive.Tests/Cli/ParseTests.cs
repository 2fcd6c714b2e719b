using System.Text.Json;
using Xunit;

namespace NewsArchive.Tests.Cli;

public sealed class ParseTests : IDisposable
{
    private readonly Sandbox _box = new();

    [Fact]
    public void Keys_stand_in_the_order_of_the_contract()
    {
        _box.With("a.txt", " date 2022-03-01 One.\n\nTwo.");
        var ran = _box.Run("parse", "a.txt", "--format", "jsonl");
        Assert.Equal((0, ""), (ran.Exit, ran.Error));
        using var parsed = JsonDocument.Parse(ran.Out);
        string[] keys = ["source", "sha256", "encoding", "date", "date_rule", "title", "language", "blocks", "quotations", "diagnostics", "byline", "dateline", "date_ambiguous", "date_zone", "header_end", "fields"];
        Assert.Equal(keys, parsed.RootElement.EnumerateObject().Select(property => property.Name));
        Assert.Equal("""{"kind":"paragraph","text":"One.","start_byte":17,"end_byte":21}""", parsed.RootElement.GetProperty("blocks")[0].GetRawText());
    }

    [Fact]
    public void Standard_input_is_a_source_called_dash()
    {
        var ran = _box.Run(new Manner { Input = "date 2022-03-01 One."u8.ToArray() }, "parse", "-", "--format", "json");
        using var parsed = JsonDocument.Parse(ran.Out);
        Assert.Equal("-", parsed.RootElement[0].GetProperty("source").GetString());
    }

    [Fact]
    public void Many_files_come_in_order_one_line_each()
    {
        for (var i = 0; i < 1200; i++)
        {
            _box.With($"s/{i:0000}.txt", $"date 2022-03-01 Number {i}.");
        }

        var lines = _box.Run("parse", "s", "--format", "jsonl").Out.Trim().Split('\n');
        Assert.Equal(1200, lines.Length);
        Assert.All(lines.Index(), line => Assert.StartsWith($"{{\"source\":\"s/{line.Index:0000}.txt\"", line.Item, StringComparison.Ordinal));
    }

    [Fact]
    public void A_file_that_fails_is_named_and_the_rest_goes_on()
    {
        _box.With("a.txt", "One.").With("b.txt", new string('x', 100));
        var ran = _box.Run("parse", ".", "missing.txt", "--max-size", "50", "--format", "jsonl");
        Assert.Equal(2, ran.Exit);
        Assert.Single(ran.Out.Trim().Split('\n'));
        Assert.Contains("archive: b.txt: larger than 50 bytes", ran.Error, StringComparison.Ordinal);
        Assert.Contains("archive: missing.txt: no such file", ran.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_is_kept()
    {
        _box.With("a.txt", "One.").Run("parse", "a.txt");
        Assert.Equal([_box.At("a.txt")], Directory.GetFileSystemEntries(_box.Folder));
    }

    [Fact]
    public void Control_characters_of_a_file_never_reach_the_output()
    {
        _box.With("a.txt", "date 2022-03-01 An \e]0;evil\a title \u202Etxt.");
        foreach (var terminal in new[] { false, true })
        {
            var text = _box.Run(new Manner { Terminal = terminal }, "parse", "a.txt").Out.Replace("\e[1m", "", StringComparison.Ordinal)
                .Replace("\e[2m", "", StringComparison.Ordinal).Replace("\e[0m", "", StringComparison.Ordinal);
            Assert.Contains(@"An \u001b]0;evil\u0007 title \u202etxt.", text, StringComparison.Ordinal);
            Assert.DoesNotContain('\e', text);
        }
    }

    [Fact]
    public void An_interrupted_run_returns_130() => Assert.Equal(130, _box.With("a.txt", "One.").Run(new Manner { Cancel = new(canceled: true) }, "parse", "a.txt").Exit);

    public void Dispose() => _box.Dispose();
}

using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Xunit;

namespace NewsArchive.Tests.Cli;

/// <summary>The whole program, over an archive of its own.</summary>
public sealed class ArchiveTests : IDisposable
{
    private readonly Sandbox _box = new Sandbox()
        .With("s/a.txt", "date 2022-03-01 Russiaʼs trains reached Kharkiv.\n\nA storm is near. pic.twitter.com/ab — Met Desk (@met_desk) March 1, 2022")
        .With("s/b.txt", "date 2022-03-02 A quiet day in Odesa.");

    public ArchiveTests() => _box.Run("ingest", "s");

    [Theory]
    [InlineData("Russia", "2022-03-01.1")]
    [InlineData("kharkiv", "2022-03-01.1")]
    [InlineData("storm", "2022-03-01.1")]
    [InlineData("@met_desk", "2022-03-01.1")]
    [InlineData("Odesa", "2022-03-02.1")]
    public void Search_finds_words_of_prose_and_posts(string query, string id)
    {
        var ran = _box.Run("search", query, "--format", "jsonl");
        Assert.Equal((0, ""), (ran.Exit, ran.Error));
        Assert.StartsWith($"{{\"id\":\"{id}\",\"source\":\"s/", ran.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("second-largest")]
    [InlineData("Russia's")]
    [InlineData("@MFA_Ukraine")]
    [InlineData("C++")]
    [InlineData("\"")]
    [InlineData("*")]
    [InlineData("")]
    [InlineData("NEAR(")]
    [InlineData("text:x")]
    [InlineData("\0")]
    [InlineData("' OR 1=1 --")]
    public void No_query_is_a_syntax_error(string query) => Assert.InRange(_box.Run("search", "--", query).Exit, 0, 1);

    [Fact]
    public void A_query_without_words_is_1_with_a_hint()
    {
        var ran = _box.Run("search", "", "--format", "json");
        Assert.Equal((1, "[]\n"), (ran.Exit, ran.Out));
        Assert.Contains("asks for nothing", ran.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_field_that_is_less_sure_than_its_post_says_so_and_still_does_when_kept()
    {
        _box.With("s/c.txt", "date 2022-03-03 A day of rain.\n\nThe storm has gone. Met Desk (@met_desk) 3/2/2022").Run("ingest", "s/c.txt");
        const string fields = """
            "confidence":0.75,"fields":{"author":[52,60,0.6],"handle":[63,71],"posted_on":[73,81,0.5]}
            """;
        Assert.Contains(fields, _box.Run("parse", "s/c.txt", "--format", "json").Out, StringComparison.Ordinal);
        Assert.Contains(fields, _box.Run("show", "2022-03-03.1", "--format", "json").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Show_source_writes_the_file_to_a_pipe_and_its_safe_text_to_a_terminal()
    {
        byte[] bytes = [.. Encoding.UTF8.GetPreamble(), .. "date 2022-03-03 \e[31mred\r\n"u8, 0xFF, 0];
        _box.With("s/c.txt", bytes).Run("ingest", "s");
        Assert.Equal(bytes, _box.Run("show", "s/c.txt", "--source").Bytes);
        Assert.DoesNotContain('\e', _box.Run(new Manner { Terminal = true }, "show", "s/c.txt", "--source").Out);
    }

    [Fact]
    public void An_article_has_many_names()
    {
        var shown = _box.Run("show", "2022-03-01.1").Out;
        Assert.All(["s/a.txt", "./s/../s/a.txt", _box.At("s/a.txt")], name => Assert.Equal(shown, _box.Run("show", name).Out));
    }

    [Fact]
    public void Show_gives_the_same_object_as_parse_with_its_id_and_the_keys_of_its_posts()
    {
        var parsed = _box.Run("parse", "s/a.txt", "--format", "jsonl").Out.TrimEnd('\n', '}');
        var shown = Regex.Replace(_box.Run("show", "s/a.txt", "--format", "json").Out, ""","post_key":"[0-9a-f]{16}","also_in":\[\]""", "");
        Assert.Equal("{\"id\":\"2022-03-01.1\"," + parsed[1..] + "},\"sources\":[\"s/a.txt\"],\"cluster\":null,\"aliases\":[]}\n", shown);
    }

    [Fact]
    public void A_list_without_anything_is_1_and_an_empty_array()
    {
        foreach (var command in new[] { "posts", "quotes" })
        {
            var ran = _box.Run(command, "--from", "1999", "--to", "1999", "--format", "json");
            Assert.Equal((1, "[]\n"), (ran.Exit, ran.Out));
        }
    }

    [Fact]
    public void The_archive_is_found_by_flag_then_variable_then_default()
    {
        _box.Variables["ARCHIVE_DB"] = "variable.db";
        Assert.Contains("variable.db", _box.Run("stats").Error, StringComparison.Ordinal);
        Assert.Equal(0, _box.Run("stats", "--db", "archive.db").Exit);
        _box.Variables["ARCHIVE_DB"] = "";
        Assert.Equal(0, _box.Run("stats").Exit);
    }

    [Theory]
    [InlineData("search", "x")]
    [InlineData("show", "x")]
    [InlineData("posts")]
    [InlineData("quotes")]
    [InlineData("stats")]
    [InlineData("remove", "x")]
    public void Without_an_archive_it_is_2_and_none_is_made(params string[] args)
    {
        var ran = _box.Run([.. args, "--db", "none.db"]);
        Assert.Equal((2, ""), (ran.Exit, ran.Out));
        Assert.Contains("archive ingest", ran.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(_box.At("none.db")));
    }

    [Fact]
    public void Remove_takes_out_what_is_there_and_names_what_is_not()
    {
        var ran = _box.Run("remove", "2022-03-01.1", "s/nothing.txt", "s/b.txt");
        Assert.Equal((1, "removed 2022-03-01.1\nremoved s/b.txt\n"), (ran.Exit, ran.Out));
        Assert.Contains("no article or source s/nothing.txt", ran.Error, StringComparison.Ordinal);
        using var stats = JsonDocument.Parse(_box.Run("stats", "--format", "json").Out);
        Assert.Equal(0, stats.RootElement.GetProperty("articles").GetInt32());
    }

    [Fact]
    public void An_interrupted_ingest_returns_130()
    {
        var ran = _box.Run(new Manner { Cancel = new(canceled: true) }, "ingest", "s");
        Assert.Equal(130, ran.Exit);
    }

    public void Dispose() => _box.Dispose();
}

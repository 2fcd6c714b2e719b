using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Xunit;

namespace NewsArchive.Tests.Cli;

public sealed class ExportTests : IDisposable
{
    private readonly Sandbox _sandbox = new();

    public ExportTests() => _sandbox
        .With("in/plain.txt", " date 2022-03-01 The ferry sails at nine.\n\nIt returns at noon.\n")
        .With("in/odd.txt", "\ufeffdate 2022-03-02 NUL \0, escape \u001b, bidi \u202e and a seal 🦭\r\n")
        .With("in/latin.txt", Encoding.Latin1.GetBytes(" date 2022-03-01 Der Kapitän grüßt die Gäste über die Lautsprecher des Schiffes.\n"))
        .With("in/bytes.txt", [0xff, 0xfe, 0x00, 0xd8, 0x41, 0x00])
        .With("in/empty.txt", "");

    [Fact]
    public void Every_line_gives_its_file_back()
    {
        _sandbox.Run("ingest", "in");
        var lines = Lines(_sandbox.Run("export").Out);
        Assert.Equal(5, lines.Count);
        foreach (var line in lines)
        {
            var bytes = line.TryGetProperty("text", out var text) ? Encoding.UTF8.GetBytes(text.GetString()!) : line.GetProperty("bytes").GetBytesFromBase64();
            Assert.Equal(File.ReadAllBytes(_sandbox.At(line.GetProperty("source").GetString()!)), bytes);
            Assert.Equal(line.GetProperty("sha256").GetString(), Convert.ToHexStringLower(SHA256.HashData(bytes)));
        }
    }

    [Fact]
    public void An_exported_article_has_the_keys_of_show_in_their_order()
    {
        _sandbox.Run("ingest", "in");
        var exported = Lines(_sandbox.Run("export", "--revisions").Out)[^1];
        var shown = JsonElement.Parse(_sandbox.Run("show", exported.GetProperty("id").GetString()!, "--format", "json").Out);
        Assert.Equal([.. shown.EnumerateObject().Select(key => key.Name), "former_sources", "text"], exported.EnumerateObject().Select(key => key.Name));
    }

    [Fact]
    public void The_same_ingests_give_the_same_bytes_at_another_time_and_in_another_archive()
    {
        _sandbox.Run("ingest", "in");
        _sandbox.Run("ingest", "in", "--db", "second.db");
        _sandbox.Run("ingest", "in", "--db", "second.db");
        Assert.Equal(_sandbox.Run("export").Bytes, _sandbox.Run("export", "--db", "second.db").Bytes);
    }

    [Fact]
    public void A_file_holds_what_would_have_been_printed_and_nothing_stays_beside_it()
    {
        _sandbox.With("all.jsonl", "old").Run("ingest", "in");
        var ran = _sandbox.Run("export", "--out", "all.jsonl");
        Assert.Equal((0, "", ""), (ran.Exit, ran.Out, ran.Error));
        Assert.Equal(_sandbox.Run("export").Bytes, File.ReadAllBytes(_sandbox.At("all.jsonl")));
        Assert.False(File.Exists(_sandbox.At("all.jsonl.unfinished")));
    }

    [Fact]
    public void A_file_without_room_is_told_by_what_helps()
    {
        Assert.SkipUnless(File.Exists("/dev/full"), "this system has no device without room");
        _sandbox.Run("ingest", "in");
        var ran = _sandbox.Run("export", "--out", "/dev/full");
        Assert.Equal((2, "archive: --out /dev/full: cannot be written; the disk is full; make room, or name a file on another\n"), (ran.Exit, ran.Error));
    }

    [Fact]
    public void A_file_that_cannot_be_written_is_one_line()
    {
        _sandbox.Run("ingest", "in");
        var ran = _sandbox.Run("export", "--out", "nowhere/all.jsonl");
        Assert.Equal(2, ran.Exit);
        Assert.StartsWith("archive: --out nowhere/all.jsonl: cannot be written; ", ran.Error, StringComparison.Ordinal);
        Assert.Single(ran.Error.TrimEnd('\n').Split('\n'));
    }

    [Theory]
    [InlineData("archive.db")]
    [InlineData("archive.db-wal")]
    [InlineData("./link.db")]
    public void The_archive_itself_is_not_written_over(string file)
    {
        _sandbox.Run("ingest", "in");
        var archive = File.ReadAllBytes(_sandbox.At("archive.db"));
        File.CreateSymbolicLink(_sandbox.At("link.db"), _sandbox.At("archive.db"));
        foreach (var name in new[] { "archive.db", "link.db" })
        {
            var ran = _sandbox.Run("export", "--db", name, "--out", file);
            Assert.Equal((2, $"archive: --out {file}: this file is needed for something else; name another\n"), (ran.Exit, ran.Error));
            ran = _sandbox.Run("ingest", "in", "--db", name, "--report", file);
            Assert.Equal((2, $"archive: --report {file}: this file is needed for something else; name another\n"), (ran.Exit, ran.Error));
        }

        Assert.Equal(archive, File.ReadAllBytes(_sandbox.At("archive.db")));
    }

    [Fact]
    public void A_link_stays_one_and_what_is_no_file_stays_what_it_is()
    {
        _sandbox.With("all.jsonl", "old").Run("ingest", "in");
        File.CreateSymbolicLink(_sandbox.At("link.jsonl"), _sandbox.At("all.jsonl"));
        Assert.Equal(0, _sandbox.Run("export", "--out", "link.jsonl").Exit);
        Assert.NotNull(new FileInfo(_sandbox.At("link.jsonl")).LinkTarget);
        Assert.Equal(_sandbox.Run("export").Bytes, File.ReadAllBytes(_sandbox.At("all.jsonl")));
        Assert.SkipUnless(File.Exists("/dev/null"), "there are no devices among files here");
        Assert.Equal(0, _sandbox.Run("export", "--out", "/dev/null").Exit);
        Assert.Empty(File.ReadAllBytes("/dev/null"));
    }

    [Fact]
    public void An_export_that_is_interrupted_leaves_the_old_file()
    {
        _sandbox.With("all.jsonl", "old").Run("ingest", "in");
        using CancellationTokenSource cancel = new();
        cancel.Cancel();
        Assert.Equal(130, _sandbox.Run(new Manner { Cancel = cancel.Token }, "export", "--out", "all.jsonl").Exit);
        Assert.Equal("old", File.ReadAllText(_sandbox.At("all.jsonl")));
        Assert.False(File.Exists(_sandbox.At("all.jsonl.unfinished")));
    }

    [Fact]
    public void Nothing_to_export_is_said_by_the_exit_code()
    {
        _sandbox.Run("ingest", "in");
        Assert.Equal((1, ""), (_sandbox.Run("export", "--from", "2023").Exit, _sandbox.Run("export", "--from", "2023").Out));
        Assert.Equal("[]\n", _sandbox.Run("export", "--from", "2023", "--format", "json").Out);
    }

    public void Dispose() => _sandbox.Dispose();

    private static List<JsonElement> Lines(string jsonl) => [.. jsonl.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonElement.Parse(line))];
}

using System.Diagnostics;
using Xunit;

namespace NewsArchive.Tests.Cli;

public sealed class IngestReportTests : IDisposable
{
    private readonly Sandbox _sandbox = new();

    public IngestReportTests() => _sandbox
        .With("s/a.txt", "date 2022-03-01 One.")
        .With("s/b.txt", [0xC3, 0x28, .. " Two"u8])
        .With("s/c.jpg", "no")
        .With("s/d.txt", new string('x', 2000));

    [Fact]
    public void A_report_holds_what_json_lines_print()
    {
        var ran = _sandbox.Run("ingest", "s", "missing.txt", "--max-size", "1000", "--format", "jsonl", "--report", "report.json");
        Assert.Equal(2, ran.Exit);
        Assert.Equal(5, ran.Out.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
        Assert.Equal(ran.Out, File.ReadAllText(_sandbox.At("report.json")));
    }

    [Fact]
    public void A_report_replaces_what_was_there_and_is_no_source_itself()
    {
        _sandbox.Run("ingest", "s", "--report", "s/report.jsonl");
        var first = File.ReadAllText(_sandbox.At("s/report.jsonl"));
        Assert.DoesNotContain("report.jsonl", first, StringComparison.Ordinal);
        var ran = _sandbox.Run("ingest", "s", "--report", "s/report.jsonl", "--format", "jsonl");
        Assert.Equal(ran.Out, File.ReadAllText(_sandbox.At("s/report.jsonl")));
        Assert.NotEqual(first, ran.Out);
        Assert.Equal(4, ran.Out.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
    }

    [Fact]
    public void A_report_without_room_costs_no_article_and_is_told_in_the_end()
    {
        const string Full = "/dev/full";
        Assert.SkipUnless(File.Exists(Full), "this system has no device without room");
        var ran = _sandbox.Run("ingest", "s/a.txt", "--report", Full);
        Assert.Equal(2, ran.Exit);
        Assert.StartsWith("archive: 1 new", ran.Error, StringComparison.Ordinal);
        Assert.Contains("archive: the report is not whole (", ran.Error, StringComparison.Ordinal);
        Assert.EndsWith("; write it to a disk with room, and run again\n", ran.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Wrong_paths_alone_are_reported_too()
    {
        _sandbox.Run("ingest", "missing.txt", "--report", "report.json");
        Assert.Contains("\"outcome\":\"failed\"", File.ReadAllText(_sandbox.At("report.json")), StringComparison.Ordinal);
        Assert.False(File.Exists(_sandbox.At("archive.db")));
    }

    [Theory]
    [InlineData("s/a.txt")]
    [InlineData("archive.db")]
    [InlineData("archive.db-wal")]
    [InlineData("nowhere/report.jsonl")]
    [InlineData("s")]
    public void A_report_that_cannot_be_written_is_one_line_before_anything_is_done(string path)
    {
        var ran = _sandbox.Run("ingest", "s", "s/a.txt", "--report", path);
        Assert.Equal(2, ran.Exit);
        Assert.StartsWith($"archive: --report {path}: ", ran.Error, StringComparison.Ordinal);
        Assert.Single(ran.Error.TrimEnd('\n').Split('\n'));
        Assert.Equal("date 2022-03-01 One.", File.ReadAllText(_sandbox.At("s/a.txt")));
        Assert.False(File.Exists(_sandbox.At("archive.db")));
    }

    [Fact]
    public void A_report_never_takes_the_place_of_what_is_read()
    {
        _sandbox.With("list", "s/a.txt\n").With("out/x.txt", "");
        File.CreateSymbolicLink(_sandbox.At("list.link"), _sandbox.At("list"));
        Directory.CreateSymbolicLink(_sandbox.At("folder.link"), _sandbox.At("s"));
        foreach (var (option, path) in from option in new[] { "--report", "--log" } from path in (string[])["list", "list.link", "s/b.txt", "s/c.jpg", "folder.link/b.txt"] select (option, path))
        {
            var ran = _sandbox.Run("ingest", "s", "--files-from", "list", option, path, option == "--log" ? "--report" : "--log", "out/new");
            Assert.Equal(2, ran.Exit);
            Assert.StartsWith($"archive: {option} {path}: this file ", ran.Error, StringComparison.Ordinal);
        }

        Assert.Equal("s/a.txt\n", File.ReadAllText(_sandbox.At("list")));
        Assert.Equal(" Two", File.ReadAllText(_sandbox.At("s/b.txt"))[^4..]);
        Assert.False(File.Exists(_sandbox.At("out/new")));
        Assert.False(File.Exists(_sandbox.At("archive.db")));
    }

    [Fact]
    public void A_report_and_a_log_are_two_files_whatever_leads_to_them()
    {
        Directory.CreateDirectory(_sandbox.At("out"));
        Directory.CreateSymbolicLink(_sandbox.At("link"), _sandbox.At("out"));
        var ran = _sandbox.Run("ingest", "s", "--log", "out/one", "--report", "link/one");
        Assert.Equal((2, "archive: --report link/one: this file is needed for something else; name another\n"), (ran.Exit, ran.Error));
        Assert.False(File.Exists(_sandbox.At("out/one")));
    }

    [Fact]
    public void A_hard_link_is_the_file_itself()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "only there such links are told");
        _sandbox.Run("ingest", "s/a.txt");
        Process.Start("ln", [_sandbox.At("archive.db"), _sandbox.At("hard")]).WaitForExit();
        Assert.Equal(2, _sandbox.Run("ingest", "s", "--report", "hard").Exit);
        Assert.Equal(2, _sandbox.Run("export", "--out", "hard").Exit);
        Assert.Equal(0, _sandbox.Run("stats").Exit);
    }

    [Fact]
    public void An_ingest_that_is_interrupted_reports_what_it_kept()
    {
        using CancellationTokenSource cancel = new();
        cancel.Cancel();
        Assert.Equal(130, _sandbox.Run(new Manner { Cancel = cancel.Token }, "ingest", "s", "--report", "report.json").Exit);
        Assert.Equal("", File.ReadAllText(_sandbox.At("report.json")));
    }

    public void Dispose() => _sandbox.Dispose();
}

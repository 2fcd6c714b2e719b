using NewsArchive.Tests.Robustness;
using Xunit;

namespace NewsArchive.Tests.Cli;

public sealed class DryRunTests : IDisposable
{
    private readonly Sandbox _sandbox = new();

    [Theory]
    [InlineData("--jobs", "1")]
    [InlineData("--jobs", "4")]
    public void A_dry_run_says_what_the_ingest_after_it_does(params string[] how)
    {
        Newsroom newsroom = new(_sandbox);
        newsroom.Open();
        _sandbox.With("rows.jsonl", Rows("one", "two", "one")).With("none.jsonl", "");
        Assert.Contains("\"outcome\":\"copy\"", AssertRehearsed(how), StringComparison.Ordinal);
        newsroom.Revise();
        _sandbox.With("rows.jsonl", Rows("three", "two", "two"));
        File.Delete(_sandbox.At("s/0/0000.txt"));
        Assert.Contains("\"outcome\":\"revised\"", AssertRehearsed(how), StringComparison.Ordinal);
        AssertRehearsed([.. how, "--rehash"]);
    }

    [Fact]
    public void A_dry_run_leaves_the_folder_as_it_was()
    {
        _sandbox.With("s/a.txt", "date 2022-03-01 One.");
        Assert.Equal(0, _sandbox.Run("ingest", "s", "--dry-run").Exit);
        Assert.Equal(["s"], Entries());
        _sandbox.Run("ingest", "s");
        var before = File.ReadAllBytes(_sandbox.At("archive.db"));
        _sandbox.With("s/b.txt", "date 2022-03-01 Two.");
        Assert.Equal("new · 2022-03-01.2 · s/b.txt\n", _sandbox.Run("ingest", "s", "--dry-run").Out);
        Assert.Equal(before, File.ReadAllBytes(_sandbox.At("archive.db")));
    }

    [Fact]
    public void A_dry_run_needs_an_archive_or_none()
    {
        _sandbox.With("a.txt", "One.").With("other.db", "not an archive");
        var ran = _sandbox.Run("ingest", "a.txt", "--dry-run", "--db", "other.db");
        Assert.Equal(2, ran.Exit);
        Assert.Contains("is not an archive", ran.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Warnings_fail_a_dry_run_too()
    {
        _sandbox.With("a.txt", "No date.");
        Assert.Equal(2, _sandbox.Run("ingest", "a.txt", "--dry-run", "--strict").Exit);
        Assert.Equal(["a.txt"], Entries());
    }

    public void Dispose() => _sandbox.Dispose();

    private static string Rows(params string[] texts) =>
        string.Concat(texts.Select((text, i) => $$"""{"url":"https://dispatch.example/{{i % 2}}","text":"The ferry sailed {{text}}."}""" + "\n"));

    private IEnumerable<string> Entries() => Directory.EnumerateFileSystemEntries(_sandbox.Folder).Select(path => Path.GetFileName(path)!);

    private string AssertRehearsed(params string[] how)
    {
        string[] line = ["ingest", "s", "rows.jsonl", "none.jsonl", "missing.txt", "--format", "jsonl", .. how];
        var rehearsed = _sandbox.Run([.. line, "--dry-run"]);
        var done = _sandbox.Run(line);
        Assert.Equal(2, rehearsed.Exit);
        Assert.Equal(done.Out, rehearsed.Out);
        return done.Out;
    }
}

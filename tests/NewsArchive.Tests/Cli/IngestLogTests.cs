using System.Text.Json;
using Xunit;

namespace NewsArchive.Tests.Cli;

public sealed class IngestLogTests : IDisposable
{
    private readonly Sandbox _sandbox = new();

    public IngestLogTests() => _sandbox.With("s/a.txt", "date 2022-03-01 One.").With("s/b.txt", "No date.");

    [Fact]
    public void The_log_holds_each_message_with_what_it_speaks_of_and_standard_error_the_same_words()
    {
        var ran = _sandbox.Run("ingest", "s", "missing.txt", "--strict", "--log", "in.log");
        var events = Events("in.log");
        Assert.Equal(ran.Error, string.Concat(events.Skip(1).Select(one => $"archive: {one.GetProperty("@m").GetString()}\n")));
        Assert.Equal(["Debug", "Error", "Error", ""], events.Select(one => one.TryGetProperty("@l", out var level) ? level.GetString()! : ""));
        Assert.Equal(_sandbox.At("archive.db"), events[0].GetProperty("db").GetString());
        Assert.Equal(("missing.txt", "failed"), (events[1].GetProperty("source").GetString(), events[1].GetProperty("outcome").GetString()));
        Assert.Equal(("s/b.txt", "NA0001"), (events[2].GetProperty("source").GetString(), events[2].GetProperty("rule").GetString()));
        Assert.Equal((2, 1, 1), (events[3].GetProperty("new").GetInt32(), events[3].GetProperty("failed").GetInt32(), events[3].GetProperty("warned").GetInt32()));
        Assert.All(events, one => Assert.True(one.GetProperty("@t").GetDateTimeOffset() > DateTimeOffset.UnixEpoch));
    }

    [Fact]
    public void The_log_goes_on_at_the_end_of_the_file_and_is_whole_in_a_quiet_run()
    {
        _sandbox.Run("ingest", "s", "--log", "in.log");
        Assert.Equal("", _sandbox.Run("ingest", "s", "--log", "in.log", "--quiet").Error);
        Assert.Equal([0, 2, 0, 0], Events("in.log").Select(one => one.TryGetProperty("new", out var count) ? count.GetInt32() : 0));
    }

    [Fact]
    public void What_ends_an_ingest_is_in_the_log()
    {
        _sandbox.With("other.db", "no archive");
        Assert.Equal(2, _sandbox.Run("ingest", "s", "--db", "other.db", "--log", "in.log").Exit);
        Assert.Contains("is not an archive", Events("in.log")[^1].GetProperty("@m").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_log_is_safe_to_look_at_and_no_source()
    {
        _sandbox.With("s/\u202etxt.txt", "No date.");
        _sandbox.Run("ingest", "s", "--strict", "--log", "s/in.jsonl");
        var ran = _sandbox.Run("ingest", "s", "--log", "s/in.jsonl", "--format", "jsonl");
        Assert.DoesNotContain("in.jsonl", ran.Out, StringComparison.Ordinal);
        Assert.DoesNotContain('\u202e', File.ReadAllText(_sandbox.At("s/in.jsonl")));
        Assert.Contains(Events("s/in.jsonl"), one => one.TryGetProperty("source", out var source) && source.GetString() == "s/\u202etxt.txt");
    }

    [Fact]
    public void A_log_without_room_costs_no_article_and_is_told_in_the_end()
    {
        const string Full = "/dev/full";
        Assert.SkipUnless(File.Exists(Full), "this system has no device without room");
        var ran = _sandbox.Run("ingest", "s", "--log", Full);
        Assert.Equal(2, ran.Exit);
        Assert.Contains("archive: 2 new", ran.Error, StringComparison.Ordinal);
        Assert.EndsWith("; write it to a disk with room, and run again\n", ran.Error, StringComparison.Ordinal);
        Assert.Contains("archive: the log is not whole (", ran.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("s/a.txt")]
    [InlineData("archive.db")]
    [InlineData("nowhere/in.log")]
    public void A_log_that_cannot_be_written_is_one_line_before_anything_is_done(string path)
    {
        var ran = _sandbox.Run("ingest", "s/a.txt", "--log", path);
        Assert.Equal(2, ran.Exit);
        Assert.StartsWith($"archive: --log {path}: ", ran.Error, StringComparison.Ordinal);
        Assert.Single(ran.Error.TrimEnd('\n').Split('\n'));
        Assert.False(File.Exists(_sandbox.At("archive.db")));
    }

    [Fact]
    public void Log_and_report_are_two_files()
    {
        var ran = _sandbox.Run("ingest", "s", "--log", "one", "--report", "one");
        Assert.Equal(2, ran.Exit);
        Assert.Contains("--report one: this file is needed for something else", ran.Error, StringComparison.Ordinal);
    }

    public void Dispose() => _sandbox.Dispose();

    private List<JsonElement> Events(string log) => [.. File.ReadLines(_sandbox.At(log)).Select(line => JsonElement.Parse(line))];
}

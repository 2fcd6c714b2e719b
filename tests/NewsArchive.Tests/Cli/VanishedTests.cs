using NewsArchive.Tests.Sources;
using Xunit;

namespace NewsArchive.Tests.Cli;

public sealed class VanishedTests : IDisposable
{
    private readonly Sandbox _box = new();

    [Fact]
    public void What_is_gone_from_a_folder_is_told_and_kept()
    {
        _box.With("s/a.txt", "One.").With("s/b/c.txt", "Two.").With("s/d.txt", "Three.");
        Assert.Equal("", Gone("s"));
        Directory.Delete(_box.At("s/b"), recursive: true);
        File.Delete(_box.At("s/d.txt"));
        Assert.Equal("s/b/c.txt vanished, s/d.txt vanished", Gone("s"));
        Assert.Equal(0, _box.Run("show", "s/d.txt").Exit);
    }

    [Theory]
    [InlineData("s", "--exclude", "b")]
    [InlineData("s", "--include", "*.html")]
    [InlineData("s/a.txt")]
    [InlineData("t")]
    public void What_is_only_not_looked_at_is_not_gone(params string[] args)
    {
        _box.With("s/a.txt", "One.").With("s/b/c.txt", "Two.").With("s/.hidden.txt", "Three.").With("s/x.html", "Four.").With("t/a.txt", "Five.");
        Gone("s", "s/.hidden.txt", "s/x.html", "t");
        Assert.Equal("", Gone(args));
    }

    [Fact]
    public void A_folder_that_may_not_be_read_hides_no_loss()
    {
        _box.With("s/a.txt", "One.").With("s/b/c.txt", "Two.");
        Gone("s");
        if (OperatingSystem.IsWindows() || Environment.IsPrivilegedProcess)
        {
            Assert.Skip("this user may read everything");
        }
        else
        {
            File.SetUnixFileMode(_box.At("s/b"), UnixFileMode.None);
            Assert.Equal("", Gone("s"));
            File.SetUnixFileMode(_box.At("s/b"), UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }

    [Fact]
    public void Something_else_in_the_place_of_a_file_is_not_the_file()
    {
        _box.With("s/a.txt", "One.");
        Gone("s");
        File.Delete(_box.At("s/a.txt"));
        _box.With("s/a.txt/b.txt", "Two.");
        Assert.Equal("s/a.txt vanished", Gone("s"));
    }

    [Fact]
    public void A_folder_that_is_gone_itself_fails_and_nothing_of_it_counts_as_gone()
    {
        _box.With("s/a.txt", "One.").With("t/a.txt", "Two.");
        Gone("s", "t");
        Directory.Delete(_box.At("s"), recursive: true);
        Assert.Equal("", Gone("s", "t"));
    }

    [Fact]
    public void What_came_from_elsewhere_than_a_file_is_never_gone()
    {
        _box.With("s/rows.jsonl", """{"url":"https://dispatch.example/one","text":"One."}""" + "\n" + """{"id":"two","text":"Two."}""" + "\n");
        _box.Run(new Manner { Input = "Three."u8.ToArray() }, "ingest", "-", "--as", "s/mail.txt");
        Gone("s");
        File.Delete(_box.At("s/rows.jsonl"));
        Assert.Equal("s/rows.jsonl!/two vanished", Gone("s"));
    }

    [Fact]
    public void Members_are_gone_from_a_container_that_was_read_whole()
    {
        _box.With("s/d.zip", Packed.Zip(("a.txt", "One."), ("b.txt", "Two."), ("c.txt", "Three.")));
        Gone("s");
        _box.With("s/d.zip", Packed.Zip(("a.txt", "One."), ("c.txt", "Changed.")));
        Assert.Equal("", Gone("s", "--exclude", "a.txt"));
        Assert.Equal("s/d.zip!/b.txt vanished", Gone("s/d.zip"));
        Assert.Equal("s/d.zip!/b.txt forgotten", Gone("s", "--prune", "--rehash"));
        Assert.Equal("", Gone("s", "--rehash"));
        File.Delete(_box.At("s/d.zip"));
        Assert.Equal("s/d.zip!/a.txt forgotten, s/d.zip!/c.txt forgotten", Gone("s", "--prune-all"));
        _box.With("s/d.zip", Packed.Zip(("a.txt", "One.")));
        Assert.Equal("", Gone("s"));
        Assert.Equal(0, _box.Run("show", "s/d.zip!/a.txt").Exit);
    }

    [Fact]
    public void No_member_is_gone_from_a_container_that_is_damaged_or_left_out()
    {
        _box.With("s/d.tar", Packed.Tar(("a.txt", "One."), ("b.txt", "Two."), ("c.txt", new string('x', 3000))));
        Gone("s");
        _box.With("s/d.tar", Packed.Tar(("a.txt", "One."), ("c.txt", new string('y', 3000)))[..2000]);
        Assert.Equal("", Gone("s"));
        Assert.Equal("", Gone("s", "--exclude", "*.tar"));
        _box.With("s/d.tar", Packed.Tar(("a.txt", "One."), ("c.txt", new string('z', 3000))));
        Assert.Equal("", Gone("s", "--max-members", "1"));
        Assert.Equal("s/d.tar!/b.txt vanished", Gone("s"));
    }

    [Fact]
    public void What_was_moved_keeps_its_article_when_its_old_name_is_forgotten()
    {
        _box.With("s/a.txt", "date 2022-03-01 One.");
        Gone("s");
        File.Move(_box.At("s/a.txt"), _box.At("s/b.txt"));
        Assert.Equal("s/a.txt forgotten", Gone("s", "--prune"));
        Assert.Contains("2022-03-01.1 ", _box.Run("show", "s/b.txt").Out, StringComparison.Ordinal);
        Assert.Equal("", Gone("s", "--prune"));
    }

    [Fact]
    public void Of_a_folder_that_is_there_with_nothing_left_in_it_nothing_is_forgotten_unless_that_is_said()
    {
        _box.With("s/a.txt", "One.").With("s/in/b.txt", "Two.").With("t/c.txt", "Three.").With("t/d.txt", "Four.");
        Gone("s", "t");
        Directory.Delete(_box.At("s"), recursive: true);
        File.Delete(_box.At("t/c.txt"));
        _box.With("s/cover.jpg", "no").With("s/.keep", "");
        var ran = _box.Run("ingest", "s", "t", "--prune", "--dry-run");
        Assert.Equal(2, ran.Exit);
        Assert.StartsWith("""
            archive: s/a.txt: vanished
            archive: s/in/b.txt: vanished
            archive: s/: nothing is left in it to read, so what it held is kept; see that its disk is mounted, or run again with --prune-all
            archive: t/c.txt: vanished, and forgotten
            archive: dry run, nothing is kept: 0 new, 1 unchanged, 0 revised, 1 failed, 2 skipped; 0 posts, 0 quotations; 2 vanished (kept; --prune-all forgets them); 1 vanished and forgotten;
            """, ran.Error, StringComparison.Ordinal);
        Assert.Equal("s/a.txt vanished, s/in/b.txt vanished, t/c.txt forgotten", Gone("s", "t", "--prune"));
        Assert.Equal("s/a.txt forgotten, s/in/b.txt forgotten", Gone("s", "t", "--prune-all"));
        Assert.Equal("", Gone("s", "t", "--prune"));
    }

    [Fact]
    public void A_folder_within_another_may_be_the_place_of_a_disk_too()
    {
        _box.With("s/a.txt", "One.").With("s/disk/2022/b.txt", "Two.").With("s/disk/c.txt", "Three.").With("s/old/d.txt", "Four.").With("s/bundle/e.zip", Packed.Zip(("f.txt", "Five.")));
        Gone("s");
        Directory.Delete(_box.At("s/disk"), recursive: true);
        Directory.Delete(_box.At("s/old"), recursive: true);
        Directory.CreateDirectory(_box.At("s/disk"));
        File.Delete(_box.At("s/bundle/e.zip"));
        Assert.Equal("s/bundle/e.zip!/f.txt vanished, s/disk/2022/b.txt vanished, s/disk/c.txt vanished, s/old/d.txt forgotten", Gone("s", "--prune"));
        Assert.Equal("", Gone("s/a.txt", "--prune"));
        _box.With("s/disk/2023/g.txt", "Six.");
        Assert.Equal("s/bundle/e.zip!/f.txt vanished, s/disk/2022/b.txt forgotten, s/disk/c.txt forgotten", Gone("s", "--prune"));
    }

    [Fact]
    public void A_folder_above_that_of_the_archive_has_files_wherever_they_lie()
    {
        _box.With("in/a.txt", "One.").With("up.txt", "Two.");
        Gone(".", "--db", "in/archive.db");
        File.Delete(_box.At("up.txt"));
        Assert.Equal($"{_box.At("up.txt")} forgotten", Gone(".", "--prune", "--db", "in/archive.db"));
        _box.With("up.txt", "Two.");
        Gone(".", "--db", "in/archive.db");
        File.Delete(_box.At("in/a.txt"));
        Assert.Equal("a.txt vanished", Gone(".", "--prune", "--db", "in/archive.db"));
        File.Delete(_box.At("up.txt"));
        Assert.Equal($"a.txt vanished, {_box.At("up.txt")} vanished", Gone(".", "--prune", "--db", "in/archive.db"));
    }

    [Fact]
    public void A_dry_run_tells_what_would_be_forgotten_and_forgets_nothing()
    {
        _box.With("s/a.txt", "One.").With("s/b.txt", "Two.");
        Gone("s");
        File.Delete(_box.At("s/b.txt"));
        Assert.Equal("s/b.txt forgotten", Gone("s", "--prune", "--dry-run"));
        Assert.Equal("s/b.txt vanished", Gone("s", "--dry-run"));
        Assert.Equal("s/b.txt vanished", Gone("s"));
    }

    [Fact]
    public void Folders_within_and_above_each_other_and_that_of_the_archive_are_gone_through_once()
    {
        _box.With("in/s/a.txt", "One.").With("in/s/t/b.txt", "Two.").With("up.txt", "Three.");
        Gone("in/s/t", "in", ".", "--db", "in/archive.db");
        File.Delete(_box.At("in/s/t/b.txt"));
        File.Delete(_box.At("up.txt"));
        Assert.Equal($"s/t/b.txt vanished, {_box.At("up.txt")} vanished", Gone("in/s/t", "in", ".", "--db", "in/archive.db"));
        Assert.Equal("s/t/b.txt vanished", Gone("in/s/t", "--db", "in/archive.db"));
    }

    [Fact]
    public void Many_that_are_gone_are_named_up_to_a_bound_and_reported_all()
    {
        for (var i = 0; i < 30; i++)
        {
            _box.With($"s/{i}.txt", $"Number {i}.");
        }

        Gone("s");
        Directory.Delete(_box.At("s"), recursive: true);
        Directory.CreateDirectory(_box.At("s"));
        var lines = _box.Run("ingest", "s", "--report", "report.json").Error.TrimEnd('\n').Split('\n');
        Assert.Equal(22, lines.Length);
        Assert.Equal("archive: … and more that vanished; --report FILE names all", lines[20]);
        Assert.Contains("; 30 vanished (kept; --prune forgets them); ", lines[21], StringComparison.Ordinal);
        Assert.Equal(30, File.ReadAllLines(_box.At("report.json")).Count(line => line.Contains("\"outcome\":\"vanished\"", StringComparison.Ordinal)));
    }

    public void Dispose() => _box.Dispose();

    private string Gone(params string[] args) => string.Join(", ", _box.Run(["ingest", .. args, "--quiet", "--format", "jsonl"]).Out
        .Split('\n', StringSplitOptions.RemoveEmptyEntries)
        .Select(line => System.Text.Json.JsonDocument.Parse(line).RootElement)
        .Select(row => (Source: row.GetProperty("source").GetString(), Outcome: row.GetProperty("outcome").GetString()))
        .Where(row => row.Outcome is "vanished" or "forgotten")
        .Select(row => $"{row.Source} {row.Outcome}"));
}

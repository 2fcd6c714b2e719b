using System.Diagnostics;
using System.Net.Sockets;
using NewsArchive.Tests.Cli;
using Xunit;

namespace NewsArchive.Tests.Sources;

/// <summary>What only looks like a file: reading it may never begin or never end.</summary>
public sealed class SpecialFilesTests : IDisposable
{
    private readonly Sandbox _box = new Sandbox().With("s/empty.txt", "").With("s/z.txt", "Last.");

    [Fact]
    public void Pipes_devices_and_sockets_in_a_folder_are_passed_over_and_said()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "there are none in folders");
        Pipe("s/a.txt");
        File.CreateSymbolicLink(_box.At("s/b.txt"), _box.At("s/a.txt"));
        File.CreateSymbolicLink(_box.At("s/c.txt"), "/dev/zero");
        using Socket socket = new(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
        socket.Bind(new UnixDomainSocketEndPoint(_box.At("s/d.txt")));
        Pipe("s/e.zip");
        File.CreateSymbolicLink(_box.At("s/f.txt"), "/dev/fd/0");
        var ran = _box.Run("ingest", "s");
        var said = string.Concat("abcd".Select(name => Said($"s/{name}.txt"))) + Said("s/e.zip") + Said("s/f.txt");
        Assert.Equal((0, said), (ran.Exit, ran.Error[..ran.Error.LastIndexOf("archive: ", StringComparison.Ordinal)]));
        Assert.Contains("2 new, 0 unchanged, 0 revised, 0 failed, 6 skipped", ran.Error, StringComparison.Ordinal);
    }

    // What lies there looks like a file, but reading /proc/kmsg never ends.
    [Fact]
    public void A_link_to_what_the_system_tells_of_itself_is_passed_over()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "there is no /proc");
        File.CreateSymbolicLink(_box.At("s/a.txt"), "/proc/version");
        Assert.StartsWith(Said("s/a.txt"), _box.Run("ingest", "s").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_link_to_a_file_is_read_and_a_link_to_none_is_named()
    {
        File.CreateSymbolicLink(_box.At("s/a.txt"), _box.At("s/z.txt"));
        File.CreateSymbolicLink(_box.At("s/b.txt"), _box.At("s/none.txt"));
        var ran = _box.Run("ingest", "s");
        Assert.Equal(2, ran.Exit);
        Assert.StartsWith("archive: s/b.txt: no such file or folder, or a link to none; check the path\n", ran.Error, StringComparison.Ordinal);
        Assert.Contains("2 new, 0 unchanged, 0 revised, 1 copies, 1 failed", ran.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_pipe_that_is_named_is_read()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "pipes have no names in folders");
        Pipe("s/a.txt");
        var written = Task.Run(() => File.WriteAllText(_box.At("s/a.txt"), "date 2022-03-01 Piped."), TestContext.Current.CancellationToken);
        var ran = _box.Run("parse", "s/a.txt", "--format", "jsonl");
        await written;
        Assert.Contains("\"text\":\"Piped.\"", ran.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a.zip")]
    [InlineData("a.tar.gz")]
    [InlineData("a.txt.gz")]
    public async Task So_is_one_that_is_a_container(string name)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "pipes have no names in folders");
        Pipe(name);
        var text = System.Text.Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("Many words that pack well. ", 100_000)));
        var bytes = name switch { "a.zip" => Packed.Zip(("x.txt", text)), "a.tar.gz" => Packed.Gzip(Packed.Tar(("x.txt", text))), _ => Packed.Gzip(text) };
        var written = Task.Run(() => File.WriteAllBytes(_box.At(name), bytes), TestContext.Current.CancellationToken);
        var ran = _box.Run("ingest", name, "--max-ratio", "1100");
        await written;
        Assert.Contains("archive: 1 new, ", ran.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void An_archive_is_a_file()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "there are none in folders");
        Pipe("pipe.db");
        File.CreateSymbolicLink(_box.At("link.db"), _box.At("pipe.db"));
        foreach (var path in (string[])[_box.At("pipe.db"), _box.At("link.db"), "/dev/null"])
        {
            foreach (var args in (string[][])[["ingest", "s"], ["ingest", "s", "--dry-run"], ["ingest", "--reparse"], ["search", "x"], ["stats"], ["export"], ["remove", "s/z.txt"]])
            {
                var ran = _box.Run([.. args, "--db", path]);
                Assert.Equal((2, $"archive: {path} is a pipe, a device or a socket, not an archive. Name a file.\n"), (ran.Exit, ran.Error));
            }
        }
    }

    [Fact]
    public void Nor_is_it_locked_by_anything_else()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "there are none in folders");
        Pipe("archive.db-lock");
        var ran = _box.Run("ingest", "s");
        Assert.Equal((2, $"archive: {_box.At("archive.db-lock")} is a pipe, a device or a socket, and in the way of the archive's lock. Remove it.\n"), (ran.Exit, ran.Error));
    }

    [Fact]
    public async Task An_export_goes_into_a_pipe_that_lies_in_a_folder()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "pipes have no names in folders");
        Pipe("out");
        _box.Run("ingest", "s");
        var read = Task.Run(() => File.ReadAllText(_box.At("out")), TestContext.Current.CancellationToken);
        Assert.Equal(0, _box.Run("export", "--out", "out").Exit);
        Assert.Equal(_box.Run("export").Out, await read);
    }

    public void Dispose() => _box.Dispose();

    private static string Said(string name) => $"archive: {name}: passed over, for it is a pipe, a device or a socket; name it yourself to read it\n";

    private void Pipe(string name)
    {
        using var made = Process.Start("mkfifo", [_box.At(name)]);
        made.WaitForExit();
        Assert.Equal(0, made.ExitCode);
    }
}

using System.Formats.Tar;
using System.Text;
using NewsArchive.Sources;
using NewsArchive.Sources.Containers;
using Xunit;

namespace NewsArchive.Tests.Sources;

public class ContainerTests
{
    private static readonly (string, string)[] Two = [("a.txt", "One."), ("b/c.TXT", "Two.")];

    private static readonly (string, string)[] Mixed =
        [("a.txt", "One."), ("photo.jpg", "no"), (".hidden.txt", "no"), ("__MACOSX/._a.txt", "no"), ("b/c.txt", "Two."), ("b/", ""), ("empty.txt", "")];

    public static TheoryData<string, byte[]> Kinds => new()
    {
        { "d.zip", Packed.Zip(Two) },
        { "d.tar", Packed.Tar(Two) },
        { "d.tar.gz", Packed.Gzip(Packed.Tar(Two)) },
        { "d.tgz", Packed.Gzip(Packed.Tar(Two)) },
        { "d.tar.zst", Packed.Zstandard(Packed.Tar(Two)) },
        { "d.tzst", Packed.Zstandard(Packed.Tar(Two)) },
        { "d.zip.gz", Packed.Gzip(Packed.Zip(Two)) },
        { "D.ZIP", Packed.Zip(Two) },
    };

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Members_are_read_in_their_order_under_the_name_of_their_container(string name, byte[] container) =>
        Assert.Equal([$"{name}!/a.txt = One.", $"{name}!/b/c.TXT = Two."], Unpacked.Of(name, container));

    [Fact]
    public void What_a_folder_would_pass_over_a_container_does_too()
    {
        string[] expected =
        [
            "d.zip!/a.txt = One.", "d.zip!/photo.jpg skipped", "d.zip!/.hidden.txt skipped", "d.zip!/__MACOSX/._a.txt skipped", "d.zip!/b/c.txt = Two.", "d.zip!/empty.txt = ",
        ];
        Assert.Equal(expected, Unpacked.Of("d.zip", Packed.Zip(Mixed)));
    }

    [Fact]
    public void Containers_in_containers_are_read_in_place()
    {
        var inner = Packed.Zip(("x.txt", "Inner."));
        var outer = Packed.Gzip(Packed.Tar(
            ("a.txt", "One."u8.ToArray()), ("in.zip", inner), ("in.tar.zst", Packed.Zstandard(Packed.Tar(("y.txt", "Deep.")))), ("z.txt.gz", Packed.Gzip("Packed."u8.ToArray()))));
        Assert.Equal(["o.tgz!/a.txt = One.", "o.tgz!/in.zip!/x.txt = Inner.", "o.tgz!/in.tar.zst!/y.txt = Deep.", "o.tgz!/z.txt.gz = Packed."], Unpacked.Of("o.tgz", outer));
    }

    [Fact]
    public void Members_keep_their_own_time_and_rows_take_the_containers()
    {
        foreach (var (name, bytes) in new[] { ("d.zip", Packed.Zip(Two)), ("d.tar", Packed.Tar(Two)) })
        {
            using MemoryStream stream = new(bytes);
            var members = ContainerReader.Members(name, stream, DateTimeOffset.UnixEpoch, new(), SourceFilter.None).OfType<SourceMember>().ToList();
            Assert.Equal([Packed.Then, Packed.Then], members.Select(member => member.ModifiedAt));
        }

        using MemoryStream rows = new("""{"text":"One."}"""u8.ToArray());
        Assert.Equal(DateTimeOffset.UnixEpoch, Assert.IsType<SourceMember>(Assert.Single(ContainerReader.Members("r.jsonl", rows, DateTimeOffset.UnixEpoch, new(), SourceFilter.None))).ModifiedAt);
    }

    [Theory]
    [InlineData("../../etc/passwd.txt", "etc/passwd.txt")]
    [InlineData("/etc/x.txt", "etc/x.txt")]
    [InlineData("a/../../b.txt", "b.txt")]
    [InlineData(@"..\..\win\x.txt", "win/x.txt")]
    [InlineData(@"C:\x.txt", "C:/x.txt")]
    [InlineData("./a//b/./c.txt", "a/b/c.txt")]
    [InlineData("a\u001b[31m\n\u009b.txt", "a%1B[31m%0A%9B.txt")]
    [InlineData("..", "unnamed")]
    [InlineData("///", "unnamed")]
    [InlineData("日本/é😀.txt", "日本/é😀.txt")]
    public void No_name_leaves_its_container_or_steers_a_terminal(string path, string clean) => Assert.Equal("d.zip!/" + clean, new MemberNames().Of("d.zip", path));

    [Fact]
    public void Half_a_character_in_a_name_is_replaced() => Assert.Equal("d.zip!/half \uFFFD.txt", new MemberNames().Of("d.zip", "half \ud800.txt"));

    [Fact]
    public void Two_members_of_one_name_are_two_sources()
    {
        var members = Packed.Tar(("a.txt", "One."), ("./a.txt", "Two."), ("../a.txt", "Three."), ("a.txt#2", "no"));
        Assert.Equal(["d.tar!/a.txt = One.", "d.tar!/a.txt#2 = Two.", "d.tar!/a.txt#3 = Three.", "d.tar!/a.txt#2#2 skipped"], Unpacked.Of("d.tar", members));
    }

    [Fact]
    public void Links_and_devices_in_a_tar_file_are_passed_over()
    {
        using MemoryStream stream = new();
        using (TarWriter tar = new(stream, leaveOpen: true))
        {
            tar.WriteEntry(new PaxTarEntry(TarEntryType.Directory, "s"));
            tar.WriteEntry(new PaxTarEntry(TarEntryType.SymbolicLink, "s/link.txt") { LinkName = "/etc/passwd" });
            tar.WriteEntry(new PaxTarEntry(TarEntryType.HardLink, "s/hard.txt") { LinkName = "s/link.txt" });
            tar.WriteEntry(new PaxTarEntry(TarEntryType.Fifo, "s/pipe.txt"));
            tar.WriteEntry(new PaxTarEntry(TarEntryType.CharacterDevice, "s/zero.txt"));
        }

        Assert.Equal(["link", "hard", "pipe", "zero"], Unpacked.Of("d.tar", stream.ToArray()).Select(line => line.Replace("d.tar!/s/", "", StringComparison.Ordinal).Replace(".txt skipped", "", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("a.txt.gz")]
    [InlineData("a.txt.zst")]
    [InlineData("a.txt.gz.zst")]
    public void A_packed_file_is_an_article_under_its_own_name(string name)
    {
        using Cli.Sandbox box = new();
        var text = "date 2022-03-01 Packed."u8.ToArray();
        var bytes = name switch { "a.txt.gz" => Packed.Gzip(text), "a.txt.zst" => Packed.Zstandard(text), _ => Packed.Zstandard(Packed.Gzip(text)) };
        var ran = box.With(name, bytes).Run("parse", ".", "--format", "jsonl");
        Assert.Equal((0, ""), (ran.Exit, ran.Error));
        Assert.StartsWith($"{{\"source\":\"{name}\",", ran.Out, StringComparison.Ordinal);
        Assert.Contains("\"date\":\"2022-03-01\"", ran.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Names_that_are_not_marked_as_utf8_are_read_as_utf8_or_as_dos_wrote_them()
    {
        var zip = Packed.Zip(("12345.txt", "One."), ("1234.txt", "Two."));
        Replace(zip, "12345"u8, [0x84, 0x81, (byte)'x', (byte)'y', (byte)'z']);
        Replace(zip, "1234"u8, [0xC3, 0xA9, 0xC3, 0xA8]);
        Assert.Equal(["d.zip!/äüxyz.txt = One.", "d.zip!/éè.txt = Two."], Unpacked.Of("d.zip", zip));
    }

    private static void Replace(byte[] bytes, ReadOnlySpan<byte> from, ReadOnlySpan<byte> to)
    {
        for (var at = bytes.AsSpan().IndexOf(from); at >= 0; at = bytes.AsSpan().IndexOf(from))
        {
            to.CopyTo(bytes.AsSpan(at));
        }
    }
}

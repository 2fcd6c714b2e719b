using System.Formats.Tar;
using System.Text;
using NewsArchive.Sources;
using NewsArchive.Sources.Containers;
using Xunit;

namespace NewsArchive.Tests.Sources;

/// <summary>Headers that are good, and at which the runtime's reader gives up.</summary>
public class TarHeaderTests
{
    private const int Owner = 108;
    private const int Kind = 156;

    [Theory]
    [InlineData("d.tar")]
    [InlineData("d.tar.gz")]
    public void A_member_is_read_whoever_owns_it(string name)
    {
        var tar = Gnu(("a.txt", "One."), (new string('n', 120) + ".txt", "Two."), ("c.txt", "Three."));
        foreach (var header in Headers(tar))
        {
            // 3,000,000,000 as GNU tar writes it, and a number that is none.
            new byte[] { 0x80, 0, 0, 0, 0xB2, 0xD0, 0x5E, 0 }.CopyTo(tar, header + Owner);
            "no one\0\0"u8.CopyTo(tar.AsSpan(header + Owner + 8));
            Sign(tar, header);
        }

        Assert.Equal([$"{name}!/a.txt = One.", $"{name}!/{new string('n', 120)}.txt = Two.", $"{name}!/c.txt = Three."], Unpacked.Of(name, name == "d.tar" ? tar : Packed.Gzip(tar)));
    }

    [Fact]
    public void So_is_one_that_tells_its_owner_beside()
    {
        using MemoryStream stream = new();
        using (TarWriter writer = new(stream, leaveOpen: true))
        {
            Dictionary<string, string> owner = new() { ["xid"] = "3000000000", ["yid"] = "9".PadRight(30, '9') };
            writer.WriteEntry(new PaxTarEntry(TarEntryType.RegularFile, new string('n', 120) + ".txt", owner) { DataStream = new MemoryStream("One."u8.ToArray()) });
            writer.WriteEntry(new PaxTarEntry(TarEntryType.RegularFile, "b.txt") { DataStream = new MemoryStream("Two."u8.ToArray()) });
        }

        var bytes = stream.ToArray();
        bytes[bytes.AsSpan().IndexOf("xid="u8)] = (byte)'u';
        bytes[bytes.AsSpan().IndexOf("yid="u8)] = (byte)'g';
        Assert.Equal([$"d.tar!/{new string('n', 120)}.txt = One.", "d.tar!/b.txt = Two."], Unpacked.Of("d.tar", bytes));
    }

    [Theory]
    [InlineData("80000000 0000003AFFF44180", "1970")]
    [InlineData("80000001 0000000000000000", "1970")]
    [InlineData("80000000 FFFFFFFFFFFFFFFF", "1970")]
    [InlineData("FFFFFFFF 8000000000000000", "1970")]
    [InlineData("FFFFFFFF FFFFFFF1886E0900", "0001")]
    [InlineData("80000000 0000003AFFF4417F", "9999")]
    [InlineData("2D303030 3030303030303100", "1970")]
    [InlineData("4E614E00 0000000000000000", "1970")]
    [InlineData("00000000 0000000000000000", "1970")]
    public void A_member_is_read_whatever_its_times_are(string time, string year)
    {
        var tar = Gnu(("a.txt", "One."), ("b.txt", "Two."));
        foreach (var (header, at) in from header in Headers(tar) from at in (int[])[136, 345, 357] select (header, at))
        {
            Convert.FromHexString(time.Replace(" ", "", StringComparison.Ordinal)).CopyTo(tar, header + at);
            Sign(tar, header);
        }

        Assert.Equal([$"d.tar!/a.txt {year}", $"d.tar!/b.txt {year}"], Years(tar));
    }

    [Theory]
    [InlineData("253402300800", "1970")]
    [InlineData("253402300799.5", "9999")]
    [InlineData("-62135596801", "1970")]
    [InlineData("-1", "1969")]
    [InlineData("3E12", "1970")]
    [InlineData("1e25", "1970")]
    [InlineData("1e999", "1970")]
    [InlineData("NaN", "1970")]
    [InlineData("", "1970")]
    public void So_is_one_that_tells_its_time_beside(string time, string year)
    {
        using MemoryStream stream = new();
        using (TarWriter writer = new(stream, leaveOpen: true))
        {
            writer.WriteEntry(new PaxTarEntry(TarEntryType.RegularFile, "a.txt", [new("xtime", time)]) { DataStream = new MemoryStream("One."u8.ToArray()), ModificationTime = DateTimeOffset.UnixEpoch });
            writer.WriteEntry(new PaxTarEntry(TarEntryType.RegularFile, "b.txt") { DataStream = new MemoryStream("Two."u8.ToArray()), ModificationTime = Packed.Then });
        }

        var bytes = stream.ToArray();
        bytes[bytes.AsSpan().IndexOf(" mtime="u8) + 1] = (byte)'y';
        bytes[bytes.AsSpan().IndexOf(" xtime="u8) + 1] = (byte)'m';
        Assert.Equal([$"d.tar!/a.txt {year}", "d.tar!/b.txt 2022"], Years(bytes));
    }

    [Theory]
    [InlineData("d.tar")]
    [InlineData("d.tar.gz")]
    public void A_sparse_file_of_the_old_form_is_named_and_the_rest_is_read(string name)
    {
        var tar = Gnu(("a.txt", "One."), ("holes.txt", "Some."), ("in/holes.txt", "Some."), ("c.txt", "Three."));
        foreach (var header in Headers(tar).Skip(1).Take(2).Reverse())
        {
            tar[header + Kind] = (byte)'S';
            tar[header + 482] = 1;
            Sign(tar, header);
            tar = [.. tar[..(header + 512)], .. Map(goesOn: true), .. Map(goesOn: false), .. tar[(header + 512)..]];
        }

        string Refused(string member) => $"{name}!/{member}: a sparse file, which is not read; pack it again without --sparse";
        Assert.Equal([$"{name}!/a.txt = One.", Refused("holes.txt"), Refused("in/holes.txt"), $"{name}!/c.txt = Three."], Unpacked.Of(name, name == "d.tar" ? tar : Packed.Gzip(tar)));

        byte[] Map(bool goesOn)
        {
            var map = new byte[512];
            map[TarHeader.MapGoesOn] = goesOn ? (byte)1 : (byte)0;
            return map;
        }
    }

    private static IEnumerable<string> Years(byte[] tar)
    {
        using MemoryStream stream = new(tar);
        return [.. ContainerReader.Members("d.tar", stream, Packed.Then, new(), SourceFilter.None).Select(entry => entry is SourceMember member ? $"{member.Source} {member.ModifiedAt:yyyy}" : $"{entry}")];
    }

    private static byte[] Gnu(params (string Name, string Text)[] members)
    {
        using MemoryStream stream = new();
        using (TarWriter tar = new(stream, TarEntryFormat.Gnu, leaveOpen: true))
        {
            foreach (var (name, text) in members)
            {
                tar.WriteEntry(new GnuTarEntry(TarEntryType.RegularFile, name) { DataStream = new MemoryStream(Encoding.UTF8.GetBytes(text)) });
            }
        }

        return stream.ToArray();
    }

    private static List<int> Headers(byte[] tar) => [.. Enumerable.Range(0, tar.Length / 512).Select(block => block * 512).Where(at => TarHeader.Is(tar.AsSpan(at, 512)))];

    private static void Sign(byte[] tar, int header)
    {
        tar.AsSpan(header + 148, 8).Fill((byte)' ');
        var sum = tar.AsSpan(header, 512).ToArray().Sum(b => b);
        Encoding.ASCII.GetBytes(Convert.ToString(sum, 8).PadLeft(6, '0') + "\0 ").CopyTo(tar, header + 148);
    }
}

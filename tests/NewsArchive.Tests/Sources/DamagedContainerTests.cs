using System.Formats.Tar;
using System.Text;
using NewsArchive.Sources;
using NewsArchive.Tests.Cli;
using Xunit;

namespace NewsArchive.Tests.Sources;

public class DamagedContainerTests
{
    private static readonly (string, string)[] Three = [("a.txt", Words(1)), ("b.txt", Words(2)), ("c.txt", Words(3))];

    public static TheoryData<string, byte[]> Cut => new()
    {
        { "d.zip", Packed.Zip(Three)[..^400] },
        { "d.zip", ZipToPipe()[..^400] },
        { "d.tar", Packed.Tar(Three)[..^3000] },
        { "d.tar.gz", Packed.Gzip(Packed.Tar(Three))[..^500] },
        { "d.tar.zst", Packed.Zstandard(Packed.Tar([.. Three.Select(member => (member.Item1, member.Item2 + new string(' ', 200_000)))]))[..^400] },
        { "d.jsonl.gz", Packed.Gzip(Encoding.UTF8.GetBytes(string.Join('\n', Three.Select(member => $$"""{"id":"{{member.Item1}}","text":"{{member.Item2}}"}"""))))[..^500] },
    };

    [Theory]
    [MemberData(nameof(Cut))]
    public void Of_a_container_that_was_cut_off_the_members_before_are_kept_and_the_damage_is_named(string name, byte[] container)
    {
        var found = Unpacked.Of(name, container);
        Assert.StartsWith($"{name}!/a.txt = 1 ", found[0], StringComparison.Ordinal);
        Assert.StartsWith($"{name}: damaged or cut off (", found[^1], StringComparison.Ordinal);
        Assert.EndsWith("; get a whole copy and read it again", found[^1], StringComparison.Ordinal);
        Assert.DoesNotContain(found, line => line.Contains(" = 3 ", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("d.zip")]
    [InlineData("d.tar")]
    [InlineData("d.tar.gz")]
    [InlineData("d.tar.zst")]
    public void What_is_no_container_is_named(string name) =>
        Assert.StartsWith($"{name}: damaged or cut off (", Assert.Single(Unpacked.Of(name, Encoding.UTF8.GetBytes(Words(1)))), StringComparison.Ordinal);

    [Fact]
    public void A_member_of_a_zip_file_whose_checksum_is_wrong_is_named_and_the_rest_goes_on()
    {
        var zip = Packed.Zip(Three);
        zip[60] ^= 0x10;
        var found = Unpacked.Of("d.zip", zip);
        Assert.StartsWith("d.zip!/a.txt: damaged or cut off (", found[0], StringComparison.Ordinal);
        Assert.Equal(["d.zip!/b.txt = 2 ", "d.zip!/c.txt = 3 "], found.Skip(1).Select(line => line[..17]));
    }

    [Fact]
    public void The_checksum_behind_the_last_member_counts_too()
    {
        var gzip = Packed.Gzip(Packed.Tar(Three));
        gzip[^6] ^= 1;
        var found = Unpacked.Of("d.tgz", gzip);
        Assert.Equal(4, found.Count);
        Assert.StartsWith("d.tgz: damaged or cut off (its bytes do not unpack)", found[3], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("d.tar")]
    [InlineData("d.tgz")]
    public void A_tar_file_cut_off_between_two_members_is_damage(string name)
    {
        var tar = Packed.Tar(Three);
        var members = tar[..(tar.Length - 1024)];
        var found = Unpacked.Of(name, name == "d.tgz" ? Packed.Gzip(members) : members);
        Assert.Equal(4, found.Count);
        Assert.StartsWith($"{name}: damaged or cut off (", found[3], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("d.tar")]
    [InlineData("d.tgz")]
    public void Tar_files_put_together_are_read_as_one(string name)
    {
        byte[] two = [.. Packed.Tar(("a.txt", "One."), ("b.txt", "Two.")), .. new byte[10_240], .. Packed.Tar(("a.txt", "Three.")), .. new byte[512]];
        Assert.Equal([$"{name}!/a.txt = One.", $"{name}!/b.txt = Two.", $"{name}!/a.txt#2 = Three."], Unpacked.Of(name, name == "d.tgz" ? Packed.Gzip(two) : two));
    }

    [Fact]
    public void Members_behind_zeros_that_are_no_end_are_read_and_the_damage_is_named()
    {
        var tar = Packed.Tar(Three);
        var second = Packed.Tar(Three[0]).Length - 1024;
        tar.AsSpan(second, 512).Clear();
        var found = Unpacked.Of("d.tar", tar);
        Assert.Equal(["d.tar!/a.txt = 1 ", "d.tar!/b.txt = 2 "], found.Take(2).Select(line => line[..17]));
        Assert.StartsWith("d.tar: damaged or cut off (a part of it is no member)", found[^1], StringComparison.Ordinal);
    }

    [Fact]
    public void A_tar_header_without_a_checksum_is_no_end()
    {
        var tar = Packed.Tar(Three);
        tar.AsSpan(Packed.Tar(Three[0]).Length - 1024 + 148, 8).Clear();
        var found = Unpacked.Of("d.tar", tar);
        Assert.Equal(2, found.Count);
        Assert.StartsWith("d.tar: damaged or cut off (a header has no checksum)", found[1], StringComparison.Ordinal);
    }

    [Fact]
    public void What_begins_with_zeros_and_has_no_member_is_no_tar_file()
    {
        byte[] image = [.. new byte[32_768], .. Packed.Noise(4096)];
        Assert.StartsWith("d.tar: damaged or cut off (", Assert.Single(Unpacked.Of("d.tar", image)), StringComparison.Ordinal);
        Assert.Empty(Unpacked.Of("d.tar", new byte[1024]));
    }

    [Theory]
    [InlineData("a.txt.gz")]
    [InlineData("a.txt.zst")]
    public void Something_packed_of_which_nothing_is_there_is_damage(string name)
    {
        using Sandbox box = new();
        box.With(name, []);
        SourceFile file = new(name, box.Folder, 0, default);
        Assert.Equal($"{name}: damaged or cut off (nothing is in it); get a whole copy and read it again", SourceReader.Read(file, new()).Failure);
    }

    // The two bytes at 8 of a header in front of a member, and at 10 of one in the directory, are its method of packing; 98 is PPMd.
    [Fact]
    public void A_member_of_a_zip_file_that_is_packed_otherwise_is_named_with_what_helps()
    {
        var zip = Packed.Zip(Three);
        zip[8] = 98;
        zip[zip.AsSpan().IndexOf("PK\x1\x2"u8) + 10] = 98;
        var found = Unpacked.Of("d.zip", zip);
        Assert.Equal("d.zip!/a.txt: packed by a method that is not read; pack it again by the method deflate", found[0]);
        Assert.Equal(3, found.Count);
    }

    [Fact]
    public void A_tar_header_with_an_impossible_number_is_damage()
    {
        var tar = Packed.Tar(Three);
        var record = tar.AsSpan().IndexOf("mtime=1646136000"u8);
        "size=many       "u8.CopyTo(tar.AsSpan(record));
        var found = Unpacked.Of("d.tar", tar);
        Assert.StartsWith("d.tar: damaged or cut off (", Assert.Single(found), StringComparison.Ordinal);
    }

    // Byte 0x80 at the start of a field says that a binary number follows, here one that no field holds.
    [Theory]
    [InlineData(124)]
    [InlineData(136)]
    public void A_binary_number_of_a_tar_header_that_is_too_large_is_damage(int field)
    {
        var tar = Packed.Tar(Three);
        Enumerable.Repeat((byte)0x80, 8).ToArray().CopyTo(tar, field);
        var found = Unpacked.Of("d.tar", tar);
        Assert.StartsWith("d.tar: damaged or cut off (", Assert.Single(found), StringComparison.Ordinal);
    }

    // The kind of an entry stands at 156; the first letter of the name makes up for it in the checksum.
    [Fact]
    public void A_sparse_file_in_a_tar_file_is_named()
    {
        using MemoryStream stream = new();
        using (System.Formats.Tar.TarWriter writer = new(stream, System.Formats.Tar.TarEntryFormat.Gnu, leaveOpen: true))
        {
            writer.WriteEntry(new System.Formats.Tar.GnuTarEntry(System.Formats.Tar.TarEntryType.RegularFile, "a.txt"));
        }

        var tar = stream.ToArray();
        tar[156] = (byte)'S';
        tar[0] -= 'S' - '0';
        var found = Unpacked.Of("d.tar", tar);
        Assert.Contains("pack it again without --sparse", Assert.Single(found), StringComparison.Ordinal);
    }

    [Fact]
    public void A_sparse_file_that_tells_its_map_beside_is_named_and_the_rest_goes_on()
    {
        using MemoryStream stream = new();
        using (TarWriter tar = new(stream, leaveOpen: true))
        {
            Dictionary<string, string> map = new() { ["GNU.sparse.major"] = "1", ["GNU.sparse.minor"] = "0", ["GNU.sparse.name"] = "a.txt", ["GNU.sparse.realsize"] = "9000" };
            tar.WriteEntry(new PaxTarEntry(TarEntryType.RegularFile, "GNUSparseFile.7/a.txt", map) { DataStream = new MemoryStream("1\n0\n4\nOne."u8.ToArray()) });
            tar.WriteEntry(new PaxTarEntry(TarEntryType.RegularFile, "b.txt") { DataStream = new MemoryStream("Two."u8.ToArray()) });
        }

        Assert.Equal(["d.tar!/a.txt: a sparse file, which is not read; pack it again without --sparse", "d.tar!/b.txt = Two."], Unpacked.Of("d.tar", stream.ToArray()));
    }

    [Fact]
    public void An_encrypted_member_is_named()
    {
        var zip = Packed.Zip(Three);
        zip[6] |= 1;
        zip[zip.AsSpan().IndexOf("PK\u0001\u0002"u8) + 8] |= 1;
        var found = Unpacked.Of("d.zip", zip);
        Assert.Equal("d.zip!/a.txt: encrypted; unpack it with its password, then read what comes out", found[0]);
        Assert.Equal(3, found.Count);
    }

    [Fact]
    public void Damage_in_a_container_within_does_not_end_the_one_around()
    {
        var found = Unpacked.Of("o.tar", Packed.Tar(("in.zip", Packed.Zip(Three)[..^400]), ("z.txt", "Last."u8.ToArray())));
        Assert.StartsWith("o.tar!/in.zip!/a.txt = ", found[0], StringComparison.Ordinal);
        Assert.StartsWith("o.tar!/in.zip: damaged or cut off (", found[^2], StringComparison.Ordinal);
        Assert.Equal("o.tar!/z.txt = Last.", found[^1]);
    }

    [Theory]
    [InlineData("d.zip")]
    [InlineData("d.tar")]
    [InlineData("d.tar.gz")]
    [InlineData("d.tar.zst")]
    [InlineData("d.jsonl")]
    public void No_bytes_make_it_throw(string name)
    {
        byte[] jsonl = [.. "{\"id\":\"x\",\"text\":\"One \\ud83d\\ude00.\",\"authors\":[{\"name\":\"A\"}],\"date\":1646092800}\n{\"source\":\"s\",\"sha256\":\"\",\"bytes\":\"AA==\"}\n"u8];
        var tar = Packed.Tar(Three);
        var whole = name switch { "d.zip" => Packed.Zip(Three), "d.tar" => tar, "d.tar.gz" => Packed.Gzip(tar), "d.tar.zst" => Packed.Zstandard(tar), _ => jsonl };
        for (var round = 0; round < 400; round++)
        {
            var noise = Packed.Noise(64, round);
            var hurt = whole[..(whole.Length - (whole.Length * noise[0] / 512))];
            for (var n = 1; n <= 1 + (noise[1] % 8); n++)
            {
                hurt[BitConverter.ToUInt32(noise, n * 4) % hurt.Length] = noise[n + 48];
            }

            using MemoryStream stream = new(hurt);
            Assert.All(NewsArchive.Sources.Containers.ContainerReader.Members(name, stream, default, new(), SourceFilter.None), entry => Assert.NotEmpty(entry.Source));
        }
    }

    private static string Words(int seed) => $"{seed} {Convert.ToHexStringLower(Packed.Noise(600, seed))}";

    // As a program writes that cannot go back: sizes and checksums stand behind the members.
    private static byte[] ZipToPipe()
    {
        using MemoryStream stream = new();
        using (WriteOnly pipe = new(stream))
        using (System.IO.Compression.ZipArchive zip = new(pipe, System.IO.Compression.ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, text) in Three)
            {
                using var open = zip.CreateEntry(name).Open();
                open.Write(Encoding.UTF8.GetBytes(text));
            }
        }

        return stream.ToArray();
    }

    private sealed class WriteOnly(Stream inner) : Stream
    {
        public override bool CanRead => false;

        public override bool CanSeek => false;

        public override bool CanWrite => true;

        public override long Length => throw new NotSupportedException();

        public override long Position
        {
            get => throw new NotSupportedException();
            set => throw new NotSupportedException();
        }

        public override void Flush() => inner.Flush();

        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => inner.Write(buffer, offset, count);
    }
}

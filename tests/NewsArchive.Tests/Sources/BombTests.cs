using NewsArchive.Sources;
using Xunit;

namespace NewsArchive.Tests.Sources;

/// <summary>Real bombs: files that unpack to far more than they are.</summary>
public class BombTests
{
    private const int Mega = 1 << 20;

    private static readonly byte[] Zeros = new byte[20 * Mega];

    [Fact]
    public void A_member_that_is_larger_than_max_size_is_named_and_the_rest_goes_on()
    {
        SourceLimits limits = new() { MaxSize = 1000 };
        var members = new[] { ("a.txt", new byte[1001]), ("b.txt", "Two."u8.ToArray()) };
        foreach (var (name, bytes) in new[] { ("d.zip", Packed.Zip(members)), ("d.tar.gz", Packed.Gzip(Packed.Tar(members))) })
        {
            Assert.Equal([$"{name}!/a.txt: larger than 1000 bytes; raise --max-size to read it", $"{name}!/b.txt = Two."], Unpacked.Of(name, bytes, limits));
        }
    }

    [Fact]
    public void A_member_that_unpacks_to_too_many_times_its_size_is_named_and_the_rest_goes_on()
    {
        var found = Unpacked.Of("d.zip", Packed.Zip(("a.txt", Zeros), ("b.txt", "Two."u8.ToArray()), ("c.txt.gz", Packed.Gzip(Zeros))), Roomy with { MaxRatio = 100 });
        Assert.Equal(
            ["d.zip!/a.txt: unpacks to more than 100 times its size; raise --max-ratio to read it", "d.zip!/b.txt = Two.", "d.zip!/c.txt.gz: unpacks to more than 100 times its size; raise --max-ratio to read it"],
            found);
    }

    [Theory]
    [InlineData("d.tar.gz")]
    [InlineData("d.tar.zst")]
    public void A_packed_tar_file_that_is_a_bomb_is_read_up_to_it(string name)
    {
        var tar = Packed.Tar(("a.txt", "One."u8.ToArray()), ("b.txt", Zeros), ("c.txt", "Three."u8.ToArray()));
        var found = Unpacked.Of(name, name.EndsWith("gz", StringComparison.Ordinal) ? Packed.Gzip(tar) : Packed.Zstandard(tar));
        Assert.Equal($"{name}!/a.txt = One.", found[0]);
        Assert.All(found.Skip(1), line => Assert.Contains(" unpacks to more than 200 times its size; raise --max-ratio to read", line, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("a.txt.gz")]
    [InlineData("a.txt.zst")]
    public void A_packed_file_that_is_a_bomb_is_named(string name)
    {
        using Cli.Sandbox box = new();
        var ran = box.With(name, name.EndsWith("gz", StringComparison.Ordinal) ? Packed.Gzip(Zeros) : Packed.Zstandard(Zeros)).Run("parse", name);
        Assert.Equal((2, $"archive: {name}: unpacks to more than 200 times its size; raise --max-ratio to read it\n"), (ran.Exit, ran.Error));
    }

    [Fact]
    public void Bombs_in_layers_are_held_to_the_size_of_the_outermost()
    {
        // 20 MB of zeros: a layer shrinks them by less than the ratio, two layers by more.
        var inner = Packed.Gzip(Zeros);
        var bomb = Packed.Zip(Enumerable.Range(0, 40).Select(i => ($"{i}.txt.gz", inner)).ToArray());
        var outer = Packed.Gzip(bomb);
        var found = Unpacked.Of("b.zip.gz", outer, Roomy with { MaxRatio = 1100 });
        Assert.Equal("b.zip.gz: unpacks to more than 1100 times its size; raise --max-ratio to read the rest", found[^1]);
        Assert.True(found.Count < 40);
    }

    [Fact]
    public void Members_that_lie_over_each_other_are_held_to_the_total()
    {
        // One stretch of data that the directory lists many times: no single member is remarkable.
        var zip = Overlapping(Packed.Noise(2 * Mega), times: 50);
        var found = Unpacked.Of("b.zip", zip, new SourceLimits { MaxRatio = 10 });
        Assert.Equal("b.zip: unpacks to more than 10 times its size; raise --max-ratio to read the rest", found[^1]);
        Assert.InRange(found.Count, 9, 12);
        found = Unpacked.Of("b.zip", zip, new SourceLimits { MaxTotal = 5 * Mega });
        Assert.Equal($"b.zip: unpacks to more than {5 * Mega} bytes in all; raise --max-total to read the rest", found[^1]);
        Assert.Equal(3, found.Count);
    }

    [Fact]
    public void A_container_deeper_than_max_depth_is_named()
    {
        var bomb = Packed.Zip(("x.txt", "Deep."));
        for (var layer = 0; layer < 4; layer++)
        {
            bomb = Packed.Zip(($"{layer}.zip", bomb), ("y.txt", "Beside."u8.ToArray()));
        }

        var found = Unpacked.Of("b.zip", bomb);
        Assert.Equal("b.zip!/3.zip!/2.zip!/1.zip: a container within 3 others; raise --max-depth to read it", found[0]);
        Assert.Equal(3, found.Count(line => line.EndsWith("y.txt = Beside.", StringComparison.Ordinal)));
        Assert.Contains(Unpacked.Of("b.zip", bomb, new() { MaxDepth = 5 }), line => line.EndsWith("x.txt = Deep.", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("b.zip")]
    [InlineData("b.tar")]
    [InlineData("b.jsonl")]
    public void More_members_than_max_members_are_named(string name)
    {
        var members = Enumerable.Range(0, 30).Select(i => ($"{i}.txt", "x")).ToArray();
        var rows = string.Concat(Enumerable.Repeat("{\"text\":\"x\"}\n", 30));
        var bomb = name switch { "b.zip" => Packed.Zip(members), "b.tar" => Packed.Tar(members), _ => System.Text.Encoding.UTF8.GetBytes(rows) };
        var found = Unpacked.Of(name, bomb, new() { MaxMembers = 20 });
        Assert.Equal(21, found.Count);
        Assert.Equal($"{name}: holds more than 20 members; raise --max-members to read the rest", found[^1]);
    }

    [Fact]
    public void Members_of_containers_within_count()
    {
        var inner = Packed.Zip(Enumerable.Range(0, 10).Select(i => ($"{i}.txt", "x")).ToArray());
        var found = Unpacked.Of("b.zip", Packed.Zip(("1.zip", inner), ("2.zip", inner), ("3.zip", inner)), new() { MaxMembers = 15 });
        Assert.Equal("b.zip: holds more than 15 members; raise --max-members to read the rest", found[^1]);
        Assert.Equal(14, found.Count);
    }

    [Fact]
    public void A_line_that_is_longer_than_max_size_is_named_and_the_rest_goes_on()
    {
        var rows = "{\"text\":\"One.\"}\n{\"text\":\"" + new string('x', 500_000) + "\"}\n{\"text\":\"Three.\"}";
        Assert.Equal(
            ["r.jsonl!/1 = One.", "r.jsonl, line 2: longer than 1000 bytes; raise --max-size to read it", "r.jsonl!/3 = Three."],
            Unpacked.Of("r.jsonl", System.Text.Encoding.UTF8.GetBytes(rows), new() { MaxSize = 1000 }));
    }

    private static SourceLimits Roomy => new() { MaxSize = 1L << 30 };

    private static byte[] Overlapping(byte[] data, int times)
    {
        var zip = Packed.Zip(("a.txt", data));
        var (directory, end) = (zip.AsSpan().IndexOf("PK\u0001\u0002"u8), zip.AsSpan().IndexOf("PK\u0005\u0006"u8));
        List<byte> bomb = [.. zip[..directory]];
        for (var i = 0; i < times; i++)
        {
            bomb.AddRange(zip[directory..end]);
        }

        var last = zip[end..];
        BitConverter.TryWriteBytes(last.AsSpan(8), (ushort)times);
        BitConverter.TryWriteBytes(last.AsSpan(10), (ushort)times);
        BitConverter.TryWriteBytes(last.AsSpan(12), (end - directory) * times);
        return [.. bomb, .. last];
    }
}

using System.Text;
using NewsArchive.Tests.Cli;
using Xunit;
using ZstdSharp;

namespace NewsArchive.Tests.Sources;

/// <summary>What Zstandard's format allows beside one plain frame (RFC 8878, "Zstandard Frames" and "Skippable Frames").</summary>
public sealed class ZstandardTests : IDisposable
{
    private readonly Sandbox _box = new();

    [Fact]
    public void Frames_follow_each_other_with_skippable_ones_between()
    {
        byte[] skippable = [0x5A, 0x2A, 0x4D, 0x18, 3, 0, 0, 0, 1, 2, 3];
        _box.With("a.txt.zst", [.. skippable, .. Packed.Zstandard("One. "u8.ToArray()), .. skippable, .. Packed.Zstandard("Two."u8.ToArray()), .. skippable]);
        Assert.Contains("\"text\":\"One. Two.\"", _box.Run("parse", "a.txt.zst", "--format", "jsonl").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void What_needs_its_dictionary_is_told_as_that()
    {
        var samples = Enumerable.Range(0, 2000).Select(i => Encoding.UTF8.GetBytes($"The ferry to Larnholt ran {i} times, said the harbour office on day {i % 28}.")).ToArray();
        using Compressor compressor = new(3);
        compressor.LoadDictionary(DictBuilder.TrainFromBuffer(samples, 1 << 12));
        Assert.Equal("a.txt.zst: packed with a dictionary of its own; unpack it with that, then read what comes out", Refused(compressor.Wrap(samples[7]).ToArray()));
    }

    // A window of 256 MB, and one block of one byte.
    [Fact]
    public void What_takes_too_much_memory_is_told_as_that() =>
        Assert.Equal("a.txt.zst: takes more than 128 MB of memory to unpack; pack it again without --long", Refused([0x28, 0xB5, 0x2F, 0xFD, 0, 18 << 3, 9, 0, 0, (byte)'x']));

    [Theory]
    [InlineData(3)]
    [InlineData(40)]
    [InlineData(-1)]
    public void What_is_cut_off_is_damaged(int length)
    {
        var whole = Packed.Zstandard(Packed.Noise(3000));
        Assert.StartsWith("a.txt.zst: damaged or cut off (", Refused(whole[..(length < 0 ? whole.Length + length : length)]), StringComparison.Ordinal);
        Assert.StartsWith("a.txt.zst: damaged or cut off (", Refused([.. whole, .. whole[..40]]), StringComparison.Ordinal);
    }

    public void Dispose() => _box.Dispose();

    private string Refused(byte[] bytes)
    {
        var ran = _box.With("a.txt.zst", bytes).Run("parse", "a.txt.zst");
        Assert.Equal((2, ""), (ran.Exit, ran.Out));
        return Assert.Single(ran.Error.TrimEnd('\n').Split('\n'))["archive: ".Length..];
    }
}

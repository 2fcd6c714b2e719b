using NewsArchive.Sources;
using NewsArchive.Tests.Cli;
using Xunit;

namespace NewsArchive.Tests.Sources;

public sealed class FolderListingTests : IDisposable
{
    private readonly Sandbox _box = new();

    [Fact]
    public void Entries_come_in_the_order_of_their_bytes_whatever_their_first_letters()
    {
        string[] letters = ["a", "b", "-", ".", "0", "é", "\uE000", "\uF123", "\uFFFD", "😀", "𐍈", "中"];
        HashSet<string> names = [];
        for (var i = 0; i < 900; i++)
        {
            var noise = Packed.Noise(12, seed: i);
            names.Add(string.Concat(noise[..(1 + (noise[0] % 11))].Select(one => letters[one % letters.Length])) + "x");
        }

        foreach (var (i, name) in names.Index())
        {
            _ = i % 5 == 0 ? Directory.CreateDirectory(_box.At($"s/{name}")).FullName : _box.With($"s/{name}", name).At(name);
        }

        var listed = FolderListing.Of(_box.At("s"), "s/", out var failure).ConvertAll(entry => entry.Name);
        Assert.Null(failure);
        Assert.Equal(names.Select((name, i) => $"s/{name}{(i % 5 == 0 ? "/" : "")}").Order(Utf8Order.Comparer), listed);
    }

    [Fact]
    public void An_entry_is_told_as_the_runtime_tells_it()
    {
        _box.With("s/a.txt", "four").With("s/b/c.txt", "");
        var then = new DateTime(1969, 12, 31, 23, 59, 58, 123, DateTimeKind.Utc).AddTicks(4567);
        File.SetLastWriteTimeUtc(_box.At("s/a.txt"), then);
        File.CreateSymbolicLink(_box.At("s/l.txt"), _box.At("s/a.txt"));
        Directory.CreateSymbolicLink(_box.At("s/m"), _box.At("s/b"));
        var listed = FolderListing.Of(_box.At("s"), "", out _);
        Assert.Equal(["a.txt False", "b/ False", "l.txt True", "m/ True"], listed.Select(entry => $"{entry.Name} {entry.IsLink}"));
        Assert.Equal((4, File.GetLastWriteTimeUtc(_box.At("s/a.txt"))), (listed[0].Size, listed[0].ModifiedAt));
    }

    [Fact]
    public void A_folder_that_is_not_there_is_a_failure_and_empty()
    {
        Assert.Empty(FolderListing.Of(_box.At("nowhere"), "", out var failure));
        Assert.IsType<DirectoryNotFoundException>(failure);
    }

    public void Dispose() => _box.Dispose();

    [Theory]
    [InlineData(400_000_000_000)]
    [InlineData(-99_999_999_999)]
    [InlineData(long.MaxValue)]
    [InlineData(long.MinValue)]
    public void A_time_outside_the_calendar_counts_as_1970(long seconds) => Assert.Equal(DateTime.UnixEpoch, UnixTime.Moment(seconds, 5));

    [Theory]
    [InlineData(-62_135_596_800, "0001-01-01T00:00:00")]
    [InlineData(253_402_300_799, "9999-12-31T23:59:59")]
    public void A_time_within_the_calendar_is_kept(long seconds, string time) =>
        Assert.Equal(time, UnixTime.Moment(seconds, 0).ToString("s", System.Globalization.CultureInfo.InvariantCulture));
}

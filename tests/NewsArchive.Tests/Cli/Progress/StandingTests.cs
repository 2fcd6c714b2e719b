using NewsArchive.Cli.Progress;
using Xunit;

namespace NewsArchive.Tests.Cli.Progress;

public sealed class StandingTests
{
    [Fact]
    public void As_long_as_the_whole_is_not_known_only_what_is_done_is_said() =>
        Assert.Equal("1200 files, 4.5 MB, 2.0 MB/s", $"{new Standing(1200, 4_500_000) { BytesPerSecond = 2e6 }}");

    [Theory]
    [InlineData(2e6, "1200 of 5000 files, 4.0 of 20.0 MB, 2.0 MB/s, 8 s left")]
    [InlineData(1e5, "1200 of 5000 files, 4.0 of 20.0 MB, 0.1 MB/s, 3 min left")]
    [InlineData(1e3, "1200 of 5000 files, 4.0 of 20.0 MB, 0.0 MB/s, 4.4 h left")]
    [InlineData(0, "1200 of 5000 files, 4.0 of 20.0 MB")]
    public void Where_the_whole_is_known_the_rest_is_said_in_time(double rate, string expected) =>
        Assert.Equal(expected, $"{new Standing(1200, 4_000_000) { TotalFiles = 5000, TotalBytes = 20_000_000, BytesPerSecond = rate }}");

    [Fact]
    public void What_grew_beyond_the_count_does_not_look_like_a_mistake()
    {
        Standing standing = new(12, 3_000_000) { TotalFiles = 10, TotalBytes = 2_000_000, BytesPerSecond = 1e6 };
        Assert.Equal("12 files, 3.0 MB, 1.0 MB/s", $"{standing}");
        Assert.Equal(1, standing.Part);
    }

    [Fact]
    public void After_the_files_what_is_being_done_is_said() =>
        Assert.Equal("12 files, 3.0 MB; looking for copies", $"{new Standing(12, 3_000_000) { TotalFiles = 12, TotalBytes = 3_000_000, Phase = "looking for copies" }}");
}

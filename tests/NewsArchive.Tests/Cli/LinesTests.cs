using NewsArchive.Cli.Rendering;
using Xunit;

namespace NewsArchive.Tests.Cli;

public class LinesTests
{
    [Theory]
    [InlineData("one two three four five six seven", "one two three four|five six seven")]
    [InlineData("its own\nline ends stay", "its own|line ends stay")]
    [InlineData("https://example.com/a/long/address end", "https://example.com/|a/long/address end")]
    [InlineData("全角文字は二倍の幅を取る", "全角文字は二倍の幅を|取る")]
    [InlineData("", "")]
    public void Text_breaks_between_words(string text, string lines) => Assert.Equal(lines.Split('|'), Lines.Of(text, 20));

    [Fact]
    public void Without_a_terminal_lines_stay_whole() => Assert.Equal([new string('x', 500)], Lines.Of(new string('x', 500), 0));

    [Fact]
    public void Escape_sequences_take_no_room_and_are_never_cut()
    {
        var lines = Lines.Of($"\e[2m{new string('x', 30)}\e[0m", 20).ToList();
        Assert.Equal(["\e[2m" + new string('x', 20), new string('x', 10) + "\e[0m"], lines);
    }

    [Theory]
    [InlineData("a̐é", 2)]
    [InlineData("漢字", 4)]
    [InlineData("\e[1mbold\e[0m", 4)]
    public void Cells_are_counted_as_terminals_do(string text, int cells) => Assert.Equal(cells, Cells.Of(text));
}

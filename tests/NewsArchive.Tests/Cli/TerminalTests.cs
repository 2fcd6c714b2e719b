using NewsArchive.Cli.Rendering;
using Xunit;

namespace NewsArchive.Tests.Cli;

public class TerminalTests
{
    [Theory]
    [InlineData("\e[31mred", @"\u001b[31mred")]
    [InlineData("nul\0bell\a", @"nul\u0000bell\u0007")]
    [InlineData("c1 \u009b31m", @"c1 \u009b31m")]
    [InlineData("\u202Eevil\u202C", @"\u202eevil\u202c")]
    [InlineData("\u2066@a\u2069", @"\u2066@a\u2069")]
    [InlineData("\uFEFFdate", @"\ufeffdate")]
    [InlineData("zero\u200Bwidth", @"zero\u200bwidth")]
    [InlineData("line\u2028end", @"line\u2028end")]
    [InlineData("a\U000E0041b", @"a\U000e0041b")]
    [InlineData("one\r\ntwo\rthree", "one\ntwo\\u000dthree")]
    public void What_would_steer_a_terminal_is_shown_as_its_code(string text, string safe) => Assert.Equal(safe, Terminal.Safe(text));

    [Theory]
    [InlineData("plain text, “quotes” — and a\ttab\n")]
    [InlineData("Слава Україні 🇺🇦")]
    [InlineData("family 👨‍👩‍👧, heart ❤️, hand 👍🏽")]
    [InlineData("🏴\U000E0067\U000E0062\U000E0065\U000E006E\U000E0067\U000E007F England")]
    [InlineData("می‌خواهم and שלום\u200F")]
    [InlineData("")]
    public void What_scripts_and_emoji_need_stays(string text) => Assert.Same(text, Terminal.Safe(text));

    // Not in the table above: an attribute's text is kept as UTF-8, which has no lone surrogates.
    [Fact]
    public void A_lone_surrogate_is_shown_as_its_code() =>
        Assert.Equal(@"half \ud83d end \ude00", Terminal.Safe("half \uD83D end \uDE00"));

    [Fact]
    public void A_field_stays_on_one_line() => Assert.Equal("a b c d", Terminal.SafeLine("a\r\nb\nc\td"));
}

using System.Diagnostics;
using Xunit;

namespace NewsArchive.Tests.Social;

public class HardInputTests
{
    private static readonly string[] Units =
    [
        "@a ", "@a · ", "✔ @a ", "(@a) ", "@a@b.example ", "Post by @a ", "View on Threads ", "— Name (@a) ", "@a March 1, 2022 ", "a\n@b\n",
    ];

    public static TheoryData<string> Shapes => [.. Units];

    // At two million characters a search of the whole line for each handle takes minutes.
    [Theory]
    [MemberData(nameof(Shapes))]
    public void Time_grows_with_the_length(string unit)
    {
        var text = string.Concat(Enumerable.Repeat(unit, 2_000_000 / unit.Length));
        var watch = Stopwatch.StartNew();
        Found.Posts(text);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(20), $"{watch.Elapsed}");
    }

    [Theory]
    [InlineData("View on Threads")]
    [InlineData("View on Mastodon and more words")]
    public void The_last_words_of_a_card_may_begin_the_file(string text) => Assert.Empty(Found.In(text));

    [Fact]
    public void Marks_that_print_nothing_may_begin_the_file() => Assert.Single(Found.Posts("\u202C\n@ann.bsky.social\nHello mill\nApril 21, 2024 at 3:09 PM"));

    [Theory]
    [InlineData("Ann Lee ✔ @ann @bob · May 3, 2019\nHello mill")]
    [InlineData("✔ @ann ✔ @bob · 2h\nHello mill")]
    public void A_mark_counts_for_each_handle_behind_it_on_the_line(string text) => Assert.Single(Found.Posts(text));
}

#pragma warning disable CA5394 // Seeded, so that a failure repeats; nothing here is a secret.
using System.Diagnostics;
using System.Text;
using NewsArchive.Querying;
using Xunit;

namespace NewsArchive.Tests.Querying;

public class HostileQueryTests
{
    private static readonly DateOnly Today = new(2024, 5, 15);

    private static readonly string[] Pieces =
    [
        "(", ")", "\"", "“", "”", "-", "*", "~", "~10", "OR", "AND", "NOT", " ", "  ", "\t", "\0", "\uD800", "\uDC00", "\U0001F914", ":", "..", "@", "#", "'", "ʼ",
        "title:", "in:", "in:posts", "handle:", "platform:", "speaker:", "source:", "date:", "before:", "after:", "language:", "has:", "from:", "2022", "-03", "yesterday",
        "3 months ago", "kharkiv", "Харків", "й", "и\u0306", "哈尔", "กำ", "ш", "ﬁ", "a", "B", "9", "--", "\u200B", "\u00AD", "\u0301", "\u05B0", "\uFFFF", "^", "{", "}", "+", ",",
    ];

    // Reading takes a twentieth of a second; anything that is not linear takes minutes, on a busy machine too.
    private static readonly TimeSpan MuchLonger = TimeSpan.FromSeconds(10);

    [Fact]
    public void No_query_of_ten_thousand_throws_and_each_means_the_same_when_printed()
    {
        Random random = new(20_220_224);
        for (var i = 0; i < 10_000; i++)
        {
            var text = i % 2 == 0 ? Soup(random, random.Next(40)) : Noise(random, random.Next(80));
            var meaning = QueryParser.Parse(text, Today).ToString();
            Assert.True(meaning == QueryParser.Parse(meaning, Today).ToString(), $"«{text}» is printed as «{meaning}», that as «{QueryParser.Parse(meaning, Today)}»");
        }
    }

    [Fact]
    public void A_million_characters_of_anything_are_read_at_once()
    {
        Random random = new(7);
        List<string> texts = [.. Pieces.Select(piece => Repeat(piece)), Repeat("(a OR -"), Repeat("\"a b\"~5 "), Repeat("x:y "), Repeat("date:2022 "), Repeat("哈 "), Repeat("'a"), Soup(random, 300_000)];
        foreach (var text in texts)
        {
            var clock = Stopwatch.StartNew();
            var query = QueryParser.Parse(text, Today);
            _ = query.ToString();
            Assert.True(clock.Elapsed < MuchLonger, $"{text[..8]} took {clock.ElapsedMilliseconds} ms");
            Assert.InRange(query.Hints.Length, 0, 8);
        }
    }

    private static string Repeat(string piece) => new StringBuilder().Insert(0, piece, 1_000_000 / piece.Length).ToString();

    private static string Soup(Random random, int pieces) => string.Concat(Enumerable.Range(0, pieces).Select(_ => Pieces[random.Next(Pieces.Length)] + (random.Next(3) == 0 ? " " : "")));

    private static string Noise(Random random, int length) => string.Concat(Enumerable.Range(0, length).Select(_ => (char)random.Next(random.Next(2) == 0 ? 0x80 : 0x10000)));
}

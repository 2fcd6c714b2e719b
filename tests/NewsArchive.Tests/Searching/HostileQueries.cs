#pragma warning disable CA5394 // Seeded, so that a failure repeats; nothing here is a secret.
using System.Text;

namespace NewsArchive.Tests.Searching;

/// <summary>Queries that nobody should type, the same each time: any characters, marks and fields in any order, good queries spoiled.</summary>
internal sealed class HostileQueries(int seed)
{
    private static readonly string[] Pieces =
    [
        "(", ")", "\"", "“", "”", "„", "-", "--", "*", "~", "~10", "~0", "~99999999999", "OR", "AND", "NOT", "NEAR(", " ", "  ", "\t", "\n", "\0", "\uD800", "\uDC00", "\U0001F914", ":", "..",
        "@", "#", "'", "ʼ", "’", "title:", "title:(", "in:", "in:posts", "in:quotes", "in:prose", "in:title", "handle:", "handle:@harbour_clerk", "platform:", "platform:twitter", "speaker:",
        "speaker:pell", "source:", "source:e", "date:", "date:2022", "date:2022..", "before:", "before:2023", "after:", "after:0001-01-01", "language:", "language:en", "has:", "has:posts", "has:quotes",
        "from:", "2022", "-03", "yesterday", "9999-12-31", "3 months ago", "kharkiv", "Харків", "ferry", "the", "a", "й", "и\u0306", "哈尔", "灯", "กำ", "등", "ﬁ", "9", "\u200B", "\u00AD",
        "\u0301", "\u05B0", "\u202E", "\uFFFF", "\uFEFF", "^", "{", "}", "+", ",", ";", "\\", "/", "%", "_", "?", "![", "rank", "articles_fts", "rowid", "body:", "{body}:",
    ];

    private readonly Random _random = new(seed);

    /// <summary>Some queries of up to a few hundred characters.</summary>
    public IEnumerable<string> Take(int count)
    {
        for (var i = 0; i < count; i++)
        {
            yield return (i % 4) switch
            {
                0 => Noise(_random.Next(80)),
                1 => Soup(_random.Next(40)),
                2 => Spoiled(Good(), _random.Next(1, 6)),
                _ => Spoiled($"{Good()} {Pieces[_random.Next(Pieces.Length)]}{Good()}", _random.Next(12)),
            };
        }
    }

    /// <summary>A query of each kind with a million characters.</summary>
    public IEnumerable<string> Endless()
    {
        const int Length = 1_000_000;
        string[] repeated = ["(", ")", "\"", "-", "*", "(a OR -", "\"a b\"~5 ", "kharkiv OR ", "khark* ", "title:(", "x:y ", "date:2022 ", "哈 ", "哈", "'a", "a-", "a ", "9", "\0", "\uD800", "й", "the "];
        return [.. repeated.Select(piece => new StringBuilder().Insert(0, piece, Length / piece.Length).ToString()), Soup(Length / 4), Noise(Length)];
    }

    private string Good() => JudgedQuery.All[_random.Next(JudgedQuery.All.Count)].Query;

    private string Soup(int pieces) => string.Concat(Enumerable.Range(0, pieces).Select(_ => Pieces[_random.Next(Pieces.Length)] + (_random.Next(3) == 0 ? " " : "")));

    // Half of it ASCII, the rest from all planes; halves of pairs too.
    private string Noise(int length)
    {
        StringBuilder text = new();
        while (text.Length < length)
        {
            text.Append(_random.Next(4) switch
            {
                0 => char.ConvertFromUtf32(_random.Next(0xE000, 0x110000)),
                1 => ((char)_random.Next(0x10000)).ToString(),
                _ => ((char)_random.Next(0x80)).ToString(),
            });
        }

        return text.ToString();
    }

    private string Spoiled(string query, int changes)
    {
        StringBuilder text = new(query);
        for (; changes > 0; changes--)
        {
            var at = _random.Next(text.Length + 1);
            var length = _random.Next(text.Length - at + 1);
            _ = _random.Next(5) switch
            {
                0 => text.Remove(at, Math.Min(length, 3)),
                1 => text.Insert(at, text.ToString(at, Math.Min(length, 20))),
                2 => text.Insert(at, (char)_random.Next(_random.Next(3) == 0 ? 0x10000 : 0x80)),
                3 => text.Insert(at, Good()),
                _ => text.Insert(at, Pieces[_random.Next(Pieces.Length)]),
            };
        }

        return text.ToString();
    }
}

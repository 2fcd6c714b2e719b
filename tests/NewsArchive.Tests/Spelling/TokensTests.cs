using System.Text;
using Microsoft.Data.Sqlite;
using NewsArchive.Spelling;
using Xunit;

namespace NewsArchive.Tests.Spelling;

public class TokensTests
{
    [Theory]
    [InlineData("second-largest", "second largest")]
    [InlineData("Russia's", "russia s")]
    [InlineData("Lukʼyanivka", "luk yanivka")]
    [InlineData("@MFA_Ukraine", "mfa ukraine")]
    [InlineData("C++", "c")]
    [InlineData("Zürich Kyïv", "zurich kyiv")]
    [InlineData("мій ёлка", "мій ёлка")]
    [InlineData("!!!", "")]
    [InlineData("a\0b\uD800c", "a b c")]
    public void Text_is_split_into(string text, string tokens) => Assert.Equal(tokens, string.Join(' ', Tokens.Of(text)));

    [Fact]
    public void Every_character_is_split_and_folded_as_the_index_does()
    {
        using SqliteConnection connection = new("Data Source=:memory:");
        connection.Open();
        Execute(connection, "CREATE VIRTUAL TABLE t USING fts5(b, tokenize=\"unicode61 remove_diacritics 2 separators 'ʼʻ'\")");
        Execute(connection, "CREATE VIRTUAL TABLE v USING fts5vocab(t, 'instance')");
        List<string> wrong = [];
        List<Rune> runes = [.. Enumerable.Range(1, 0x10FFFF).Where(Rune.IsValid).Select(code => new Rune(code))];
        foreach (var chunk in runes.Where(rune => rune.Value is < 0x20000 or > 0xE0000 and < 0xE0200).Chunk(20_000))
        {
            var indexed = Index(connection, chunk);
            wrong.AddRange(chunk.Where(rune => string.Join('|', Tokens.Of($"x{rune}y")) != indexed[rune.Value]).Select(rune => $"U+{rune.Value:X}"));
        }

        Assert.Empty(wrong);
    }

    [Fact]
    public void In_utf_8_every_character_is_split_and_folded_alike()
    {
        List<string> wrong = [];
        foreach (var rune in Enumerable.Range(0, 0x10FFFF).Where(Rune.IsValid).Select(code => new Rune(code)))
        {
            var text = $"{rune} Xa{rune}B{rune}{rune}";
            if (!Tokens.Of(text).SequenceEqual(OfUtf8(text)))
            {
                wrong.Add($"U+{rune.Value:X}");
            }
        }

        Assert.Empty(wrong);
    }

    private static List<string> OfUtf8(string text)
    {
        List<string> all = [];
        Utf8Tokens tokens = new(Encoding.UTF8.GetBytes(text));
        while (tokens.Next())
        {
            all.Add(Encoding.UTF8.GetString(tokens.Token));
        }

        return all;
    }

    private static Dictionary<int, string> Index(SqliteConnection connection, Rune[] runes)
    {
        using var transaction = connection.BeginTransaction();
        using var insert = connection.CreateCommand();
        insert.CommandText = "INSERT INTO t(rowid, b) VALUES ($id, $text)";
        var (id, text) = (insert.Parameters.Add("$id", SqliteType.Integer), insert.Parameters.Add("$text", SqliteType.Text));
        foreach (var rune in runes)
        {
            (id.Value, text.Value) = (rune.Value, $"x{rune}y");
            insert.ExecuteNonQuery();
        }

        Dictionary<int, string> tokens = [];
        using var select = connection.CreateCommand();
        select.CommandText = "SELECT doc, term FROM v ORDER BY doc, offset";
        using (var reader = select.ExecuteReader())
        {
            while (reader.Read())
            {
                var code = reader.GetInt32(0);
                tokens[code] = tokens.TryGetValue(code, out var before) ? $"{before}|{reader.GetString(1)}" : reader.GetString(1);
            }
        }

        Execute(connection, "DELETE FROM t");
        transaction.Commit();
        return tokens;
    }

    private static void Execute(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The statements are the constants above.
        command.CommandText = sql;
#pragma warning restore CA2100
        command.ExecuteNonQuery();
    }
}

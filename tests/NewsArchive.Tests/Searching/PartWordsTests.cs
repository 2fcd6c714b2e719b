using Microsoft.Data.Sqlite;
using NewsArchive.Querying;
using NewsArchive.Spelling;
using NewsArchive.Sqlite.Searching;
using NewsArchive.Tests.Cli;
using NewsArchive.Tests.Corpus;
using Xunit;

namespace NewsArchive.Tests.Searching;

public sealed class PartWordsTests : IDisposable
{
    private readonly Sandbox _sandbox = new();

    public void Dispose() => _sandbox.Dispose();

    [Theory]
    [InlineData(false, "")]
    [InlineData(false, "text extra")]
    [InlineData(false, "author")]
    [InlineData(true, "")]
    [InlineData(true, "text extra")]
    [InlineData(true, "speaker")]
    public void Reading_the_words_finds_what_the_index_does(bool areQuotations, string columns)
    {
        Assert.Equal(0, _sandbox.Run("ingest", JudgedQuery.Folder, Repository.Seeds).Exit);
        var part = areQuotations ? RowKind.Quotation : RowKind.Post;
        var table = areQuotations ? "quotation" : "post";
        using SqliteConnection connection = new($"Data Source={_sandbox.At("archive.db")};Pooling=False");
        connection.Open();
        var rows = Rows(connection, $"SELECT id, {string.Join(", ", part.Columns)} FROM {table}_words");
        Assert.NotEmpty(rows);
        foreach (var match in Matches(rows.SelectMany(row => row.Texts).OfType<string>(), columns))
        {
            Assert.True(PartWords.CanRead(match));
            PartWords words = new(match, part.Columns);
            var found = Rows(connection, $"SELECT rowid FROM {table}s_fts WHERE {table}s_fts MATCH '{match.Text}' ORDER BY rowid").ConvertAll(row => row.Id);
            Assert.Equal(found, rows.Where(row => words.Match(row.Texts)).Select(row => row.Id));
        }
    }

    private static IEnumerable<Match> Matches(IEnumerable<string> texts, string columns)
    {
        MatchWriter writer = new(_ => []);
        foreach (var tokens in texts.Select(text => Tokens.Of(text)).Where(tokens => tokens.Count > 1))
        {
            var (first, second, last) = (new Word(tokens[0]), new Word(tokens[1]), new Word(tokens[^1]));
            var (one, other) = (writer.Leaf(first, columns, 0), writer.Leaf(last, columns, 1));
            yield return writer.Leaf(new Phrase([first.Token, second.Token]), columns, 0);
            yield return writer.Leaf(new Prefix([first.Token, second.Token[..1]]), columns, 0);
            yield return Match.And([one, other]);
            yield return Match.Or([one, Match.Not(other, one)]);
        }
    }

    private static List<(long Id, string?[] Texts)> Rows(SqliteConnection connection, string sql)
    {
        List<(long, string?[])> rows = [];
        using Select select = new(connection, sql);
        while (select.Next())
        {
            rows.Add((select.Long(0), [.. Enumerable.Range(1, 4).Select(select.Text)]));
        }

        return rows;
    }
}

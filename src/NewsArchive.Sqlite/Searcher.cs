using System.Collections.Immutable;
using System.Text;
using Dapper;
using Microsoft.Data.Sqlite;
using NewsArchive.Model;
using NewsArchive.Sqlite.Rows;
using NewsArchive.Sqlite.Sql;
using NewsArchive.Storage;

namespace NewsArchive.Sqlite;

/// <summary>Answers searches.</summary>
internal sealed class Searcher(SqliteConnection connection)
{
    // Bytes. FTS5 compares each match in an article with each other one to choose a snippet.
    private const long LargestForSnippet = 1 << 16;

    // No article can hold the marks: nobody can guess them.
    private readonly string _open = $"\u0002{Guid.NewGuid():N}\u0002";
    private readonly string _close = $"\u0003{Guid.NewGuid():N}\u0003";

    /// <summary>The best hits and how many there are.</summary>
    public SearchResult Search(SearchQuery query)
    {
        var fts = Fts5Query.Of(query.Text);
        if (!fts.HasWords)
        {
            return new([], 0, false);
        }

        var (first, last) = KeyRange.Of(query.From, query.To);
        var total = connection.QuerySingle<long>(SearchSql.Count, new { Match = fts.Expression, First = first, Last = last });
        var rows = connection.Query<HitRow>(SearchSql.Hits, new
        {
            Match = fts.Expression,
            First = first,
            Last = last,
            Limit = Limits.Rows(query.Limit),
            Largest = LargestForSnippet,
            Open = _open,
            Close = _close,
        });
        return new([.. rows.Select(row => Hit(row, fts.Phrases))], total, true);
    }

    private SearchHit Hit(HitRow row, ImmutableArray<string> phrases)
    {
        var snippet = MarkedText.Of(row.Snippet ?? LargeArticleSnippet.Of(Text(row.Key), phrases, _open, _close), _open, _close);
        var id = new ArticleId(row.Key);
        return new(id, row.Source, id.Date, row.Title, snippet.Text, snippet.Marks, row.Score);
    }

    private string Text(long key) => Encoding.UTF8.GetString(connection.QuerySingle<byte[]>(ArticleSql.Text, new { Key = key }));
}

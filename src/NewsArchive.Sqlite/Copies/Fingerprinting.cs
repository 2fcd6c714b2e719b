using Dapper;
using Microsoft.Data.Sqlite;
using NewsArchive.Similarity;
using NewsArchive.Sqlite.Rows;
using NewsArchive.Sqlite.Sql;

namespace NewsArchive.Sqlite.Copies;

/// <summary>Makes the fingerprints of articles that came without one.</summary>
internal sealed class Fingerprinting(SqliteConnection connection)
{
    /// <summary>Makes those that a span lacks.</summary>
    public void Complete(DaySpan span, CancellationToken cancel)
    {
        using Statement set = new(connection, CopySql.SetFingerprint);
        for (var keys = Without(span); keys.Count > 0 && !cancel.IsCancellationRequested; keys = Without(span))
        {
            foreach (var key in keys)
            {
                var posts = connection.Query<PostRow>(ListSql.PostsOf, new { Key = key });
                var article = connection.QuerySingle<ArticleRow>(ArticleSql.Article, new { Key = key }).Article("", posts, []);
                set.BindBlob(Fingerprint.Of(article) ?? []).Bind(key).Run();
            }
        }
    }

    private List<long> Without(DaySpan span)
    {
        List<long> keys = [];
        using Statement without = new(connection, CopySql.WithoutFingerprint);
        without.Bind(span.First).Bind(span.Last);
        while (without.Next())
        {
            keys.Add(without.Integer(0));
        }

        return keys;
    }
}

using System.Collections.Immutable;
using Dapper;
using Microsoft.Data.Sqlite;
using NewsArchive.Model;
using NewsArchive.Sqlite.Rows;
using NewsArchive.Sqlite.Sql;
using NewsArchive.Storage;

namespace NewsArchive.Sqlite;

/// <summary>Reads one article with all that is kept of it.</summary>
internal sealed class WholeArticle(SqliteConnection connection)
{
    /// <summary>The article with this id, or null.</summary>
    public StoredArticle? Of(ArticleId id)
    {
        var row = connection.QuerySingleOrDefault<ArticleRow>(ArticleSql.Article, new { id.Key });
        if (row is null)
        {
            return null;
        }

        var sources = Sources(id);
        List<PostRow> posts = [.. connection.Query<PostRow>(ListSql.PostsOf, new { id.Key })];
        var others = connection.Query<OccurrenceRow>(ListSql.AlsoIn, new { id.Key }).ToLookup(other => other.Block, other => new ArticleId(other.Article));
        var quotations = connection.Query<QuotationRow>(ListSql.QuotationsOf, new { id.Key });
        var aliases = connection.Query<AliasRow>(ExportSql.Aliases, new { First = id.Key, Last = id.Key });
        return new(
            id,
            row.Article(sources[0], posts, quotations),
            sources,
            [.. posts.Select(post => new PostOccurrences(post.PostKey, [.. others[post.Block]]))],
            row.ClusterId,
            [.. aliases.Select(alias => new ArticleId(alias.Alias))]);
    }

    private ImmutableArray<string> Sources(ArticleId id)
    {
        ImmutableArray<string> holders = [.. connection.Query<string>(SourceSql.HoldersOf, new { id.Key })];
        return holders.IsEmpty ? [.. connection.Query<string>(SourceSql.LastHolderOf, new { id.Key })] : holders;
    }
}

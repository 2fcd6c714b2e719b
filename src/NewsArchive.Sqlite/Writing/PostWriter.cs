using Microsoft.Data.Sqlite;
using NewsArchive.Sqlite.Sql;
using NewsArchive.Storage;

namespace NewsArchive.Sqlite.Writing;

/// <summary>Writes an article's posts as rows.</summary>
/// <param name="connection">The archive.</param>
/// <param name="cancel">Ends the writing of a huge article half-way.</param>
internal sealed class PostWriter(SqliteConnection connection, CancellationToken cancel = default) : IDisposable
{
    private readonly Statement _post = new(connection, ArticleSql.AddPost);
    private readonly JsonText _json = new();

    /// <summary>Writes every post of the article.</summary>
    public void Write(NumberedArticle numbered)
    {
        var id = numbered.Post;
        foreach (var prepared in numbered.Prepared!.Posts)
        {
            numbered.Prepared.ThrowIfHuge(cancel);
            Write(numbered, id++, prepared);
        }
    }

    public void Dispose()
    {
        _post.Dispose();
        _json.Dispose();
    }

    private void Write(NumberedArticle numbered, long id, PreparedPost prepared)
    {
        var post = prepared.Post;
        var (media, words) = (PostIdentity.Media(post), PostIdentity.Words(post));
        _post.Bind(id).Bind(numbered.Key).Bind(prepared.Block).Bind(post.Platform).Bind(post.Author).Bind(post.Handle)
            .Bind(Iso.Of(post.PostedOn)).Bind(Iso.Of(post.PostedAt)).Bind(post.Zone)
            .Bind(post.Text).BindText(_json.Strings(post.Links)).Bind(post.Permalink).Bind(post.Truncated ? 1 : 0)
            .Bind(post.Rule).BindReal(post.Confidence).Bind(post.Range.Start).Bind(post.Range.End)
            .BindParts(_json, post.Parts, post.Range).BindText(prepared.Extra).BindText(_json.Fields(post.Fields))
            .Bind(media).Bind(words).Bind(media ?? words ?? PostIdentity.Place(numbered.Article, post)).Run();
    }
}

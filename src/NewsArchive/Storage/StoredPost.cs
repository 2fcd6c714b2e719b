using System.Collections.Immutable;
using NewsArchive.Model;

namespace NewsArchive.Storage;

/// <summary>A post where it occurs in an article.</summary>
/// <param name="Article">The article's id.</param>
/// <param name="Source">The article's first source.</param>
/// <param name="Block">The post's 1-based position in the article's blocks.</param>
/// <param name="Post">The post.</param>
/// <param name="PostKey">The same for every occurrence of the post, see <see cref="PostIdentity"/>.</param>
/// <param name="Articles">How many current articles embed the post.</param>
public sealed record StoredPost(ArticleId Article, string Source, int Block, SocialPost Post, string PostKey, int Articles)
{
    /// <summary>What a query matched in the post's words: half-open ranges in code points, in order.</summary>
    public ImmutableArray<(int Start, int End)> Marks { get; init; } = [];
}

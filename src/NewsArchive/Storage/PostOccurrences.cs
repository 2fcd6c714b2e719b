using System.Collections.Immutable;
using NewsArchive.Model;

namespace NewsArchive.Storage;

/// <summary>Where else a post of an article occurs.</summary>
/// <param name="PostKey">The same for every occurrence of the post, see <see cref="PostIdentity"/>.</param>
/// <param name="AlsoIn">The other current articles that embed it, newest first.</param>
public sealed record PostOccurrences(string PostKey, ImmutableArray<ArticleId> AlsoIn);

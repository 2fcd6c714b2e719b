using NewsArchive.Model;
using NewsArchive.Sources;
using NewsArchive.Storage;

namespace NewsArchive.Ingestion;

/// <summary>Something that was found, or missed.</summary>
/// <param name="Entry">What it is.</param>
/// <param name="Article">The article that it held when it was last seen.</param>
/// <param name="Sha256">The hash of that article's bytes, where they may have to be compared.</param>
internal readonly record struct Found(SourceEntry Entry, ArticleId? Article = null, string? Sha256 = null)
{
    /// <summary>A source that is not where it was.</summary>
    public static Found Gone(KnownSource known) => new(new VanishedSource(known.Source), known.Article);
}

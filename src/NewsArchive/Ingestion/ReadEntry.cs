using NewsArchive.Model;
using NewsArchive.Reading;
using NewsArchive.Sources;

namespace NewsArchive.Ingestion;

/// <summary>A source after the attempt to read it.</summary>
/// <param name="Entry">What was found.</param>
public sealed record ReadEntry(SourceEntry Entry)
{
    /// <summary>The article; null where there is none, or where the archive holds these bytes already.</summary>
    public Article? Article { get; private init; }

    /// <summary>One line that says why the source could not be read; null where it could.</summary>
    public string? Failure { get; private init; }

    /// <summary>Reads one source.</summary>
    /// <param name="entry">What was found.</param>
    /// <param name="knownSha256">The hash of the bytes that need no reading as an article, or null.</param>
    /// <param name="limits">How much is read at most.</param>
    internal static ReadEntry Of(SourceEntry entry, string? knownSha256, SourceLimits limits)
    {
        (SourceContent? Content, string? Failure) read = entry switch
        {
            SourceFile file => SourceReader.Read(file, limits),
            SourceMember member => (SourceContent.Of(member.Source, member.Bytes), null),
            _ => (null, (entry as UnreadableSource)?.Message),
        };
        var (content, failure) = read;
        return content is null || content.Sha256 == knownSha256
            ? new(entry) { Failure = failure }
            : new(entry) { Article = ArticleReader.Read(content) };
    }
}

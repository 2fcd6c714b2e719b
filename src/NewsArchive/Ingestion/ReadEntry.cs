using NewsArchive.Model;
using NewsArchive.Reading;
using NewsArchive.Sources;

namespace NewsArchive.Ingestion;

/// <summary>A source after the attempt to read it.</summary>
/// <param name="Entry">What was found.</param>
public sealed record ReadEntry(SourceEntry Entry)
{
    private const int Together = 32;

    /// <summary>The article; null where there is none, or where the archive holds these bytes already.</summary>
    public Article? Article { get; private init; }

    /// <summary>One line that says why the source could not be read; null where it could.</summary>
    public string? Failure { get; private init; }

    /// <summary>How many bytes of text were read, unpacked; 0 where it could not be read.</summary>
    public long Bytes { get; private init; }

    /// <summary>Reads sources and members of containers on several threads, and hands them on in order.</summary>
    /// <param name="entries">The sources.</param>
    /// <param name="limits">How much is read at most.</param>
    /// <param name="jobs">How many threads read.</param>
    /// <param name="cancel">Stops the reading.</param>
    public static IEnumerable<ReadEntry> All(IEnumerable<SourceEntry> entries, SourceLimits limits, int jobs, CancellationToken cancel)
    {
        Step<Some>[] steps = [new(some => some.Read = [.. some.Entries.Select(entry => Of(entry, null, limits))], IsOrdered: false), new(_ => { }, IsOrdered: true)];
        var all = entries.SelectMany(entry => entry is SourceContainer container ? Sources.Containers.ContainerReader.Members(container, limits) : [entry]);
        return Pipeline<Some>.Run(all.Chunk(Together).Select(some => new Some(some)), jobs, steps, _ => { }, cancel).SelectMany(some => some.Read);
    }

    /// <summary>Reads one source.</summary>
    /// <param name="entry">What was found.</param>
    /// <param name="knownSha256">The hash of the bytes that need no reading as an article, or null.</param>
    /// <param name="limits">How much is read at most.</param>
    internal static ReadEntry Of(SourceEntry entry, string? knownSha256, SourceLimits limits)
    {
        var (content, failure) = entry switch
        {
            SourceFile file => SourceReader.Read(file, limits),
            SourceMember member => (SourceContent.Of(member.Source, member.Bytes), null),
            _ => (null, (entry as UnreadableSource)?.Message),
        };
        return content is null || content.Sha256 == knownSha256
            ? new(entry) { Failure = failure, Bytes = content?.Bytes.Length ?? 0 }
            : Read(entry, content);
    }

    /// <summary>A source that the archive cannot keep.</summary>
    /// <param name="refusal">One line that says why.</param>
    internal ReadEntry Refused(string refusal) => new(Entry) { Failure = refusal };

    private static ReadEntry Read(SourceEntry entry, SourceContent content)
    {
        try
        {
            return new(entry) { Article = ArticleReader.Read(content), Bytes = content.Bytes.Length };
        }
        catch (OutOfMemoryException failure)
        {
            return new(entry) { Failure = Damage.Of(content.Source, failure) };
        }
    }

    /// <summary>Neighbouring sources.</summary>
    private sealed record Some(SourceEntry[] Entries)
    {
        public ReadEntry[] Read { get; set; } = [];
    }
}

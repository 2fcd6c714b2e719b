using NewsArchive.Model;

namespace NewsArchive.Similarity;

/// <summary>
/// A sample of an article's prose by which copies of it are told: the lowest hashes of its runs of three words, first those with a number or a name in
/// them. Two articles sample alike what they share, however long the rest of each is. <c>docs/similarity.md</c> says why it is made so.
/// </summary>
public static class Fingerprint
{
    /// <summary>Changes whenever the same article would get another fingerprint: those of different versions cannot be compared.</summary>
    public const int Version = 1;

    // With fewer runs chance decides what is alike.
    private const int FewestRuns = 10;

    // Shorter lines are headings, buttons and signatures.
    private const int ShortestParagraph = 25;

    /// <summary>The fingerprint of an article's prose, without its posts, dateline and byline.</summary>
    /// <returns>At most 74 bytes, laid out as <see cref="Sample"/> says; null where there is too little prose to compare.</returns>
    public static byte[]? Of(Article article)
    {
        ProseSampler sampler = new(stackalloc int[Sample.Most], stackalloc int[Sample.Most]);
        foreach (var block in article.Blocks)
        {
            if (block is Paragraph paragraph && Prose(article, paragraph) is { Length: >= ShortestParagraph } prose)
            {
                sampler.Read(prose);
            }
        }

        return sampler.Marked.Length + sampler.Plain.Length < FewestRuns ? null : Sample.Written(sampler.Marked, sampler.Plain);
    }

    /// <summary>Whether two articles with these fingerprints are copies of one text.</summary>
    public static bool AreCopies(ReadOnlySpan<byte> one, ReadOnlySpan<byte> other) => Likeness.AreCopies(new(one), new(other));

    // What stands before the prose of a paragraph is the same in articles that have nothing else in common.
    private static ReadOnlySpan<char> Prose(Article article, Paragraph paragraph)
    {
        var prose = paragraph.Words.Span;
        foreach (var field in article.Fields)
        {
            if (field.Range.Start == paragraph.Range.Start)
            {
                var known = field.Name switch { "byline" => article.Byline, "dateline" => article.Dateline, "title" => article.Title, _ => null };
                prose = known is not null && prose.StartsWith(known) ? prose[known.Length..] : prose;
            }
        }

        return prose;
    }
}

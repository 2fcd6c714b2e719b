using System.Collections.Immutable;
using NewsArchive.Model;
using NewsArchive.Quotations;
using NewsArchive.Social;
using NewsArchive.Text;

namespace NewsArchive.Reading;

/// <summary>Puts what the rooms found together as one article: spans become bytes, positions become blocks.</summary>
internal sealed class ArticleAssembly(SourceText text)
{
    /// <summary>Paragraphs and posts as blocks in reading order.</summary>
    public ImmutableArray<Block> Blocks(List<TextSpan> paragraphs, List<PostFinding> posts)
    {
        var blocks = ImmutableArray.CreateBuilder<Block>(paragraphs.Count + posts.Count);
        for (int p = 0, q = 0; p < paragraphs.Count || q < posts.Count;)
        {
            var proseNext = q == posts.Count || (p < paragraphs.Count && paragraphs[p].Start < posts[q].Span.Start);
            blocks.Add(proseNext ? Paragraph(paragraphs[p++]) : Post(posts[q++]));
        }

        return blocks.MoveToImmutable();
    }

    /// <summary>Quotations with the positions of the blocks that they speak of.</summary>
    public ImmutableArray<Quotation> Quotations(IEnumerable<QuotationFinding> findings, List<PostFinding> posts, ImmutableArray<Block> blocks)
    {
        var quotations = ImmutableArray.CreateBuilder<Quotation>();
        var postPositions = Positions(blocks);
        var block = 0;
        foreach (var finding in findings)
        {
            var range = text.Bytes(finding.Span);
            while (block + 1 < blocks.Length && blocks[block + 1].Range.Start <= range.Start)
            {
                block++;
            }

            var post = finding.Post is { } index ? posts[index] : null;
            quotations.Add(new(range, Words.Join(text.Text, finding.Words.AsSpan()), finding.Kind, block + 1)
            {
                Parts = Bytes(finding.Words),
                Speaker = finding.Speaker,
                Role = finding.Role,
                SpeakerMention = Value(finding.Mention) is { } mention && mention != finding.Speaker ? mention : null,
                Handle = Handle(post?.Handle),
                Cue = Value(finding.Cue),
                Post = finding.Post is { } at ? postPositions[at] : null,
                Rule = finding.Rule,
                Confidence = finding.Confidence,
            });
        }

        return quotations.DrainToImmutable();
    }

    /// <summary>Spans of fields as ranges of bytes.</summary>
    public ImmutableArray<FieldRange> Fields(ImmutableArray<(string Name, TextSpan Span)> fields) =>
        ImmutableArray.CreateRange(fields, field => new FieldRange(field.Name, text.Bytes(field.Span)));

    private static int[] Positions(ImmutableArray<Block> blocks) =>
        [.. Enumerable.Range(1, blocks.Length).Where(position => blocks[position - 1] is SocialPost)];

    private Paragraph Paragraph(TextSpan span)
    {
        var range = text.Bytes(span);
        return new(range, text.Text.AsMemory(span.Start, span.Length)) { Parts = [range], Rule = "paragraph" };
    }

    private SocialPost Post(PostFinding finding) => new(text.Bytes(finding.Span), Words.Join(text.Text, finding.Words.AsSpan()), finding.Platform)
    {
        Parts = Bytes(finding.Words),
        Author = Value(finding.Author),
        Handle = Handle(finding.Handle),
        PostedOn = finding.PostedOn,
        PostedAt = finding.PostedAt,
        Zone = finding.Zone,
        Links = ImmutableArray.CreateRange(finding.Links, link => text[link].ToString()),
        Permalink = Value(finding.Permalink),
        Truncated = finding.Truncated,
        Fields = PostFields(finding),
        Rule = finding.Rule,
        Confidence = finding.Confidence,
    };

    private ImmutableArray<FieldRange> PostFields(PostFinding finding)
    {
        TextSpan? words = finding.WordsConfidence < finding.Confidence && !finding.Words.IsEmpty ? new(finding.Words[0].Start, finding.Words[^1].End) : null;
        ReadOnlySpan<(string Name, TextSpan? Span, double Confidence)> all =
        [
            ("author", finding.Author, finding.AuthorConfidence), ("handle", finding.Handle, 1), ("posted_on", finding.PostedOn is null ? null : finding.DateSpan, finding.DateConfidence),
            ("permalink", finding.Permalink, 1), ("text", words, finding.WordsConfidence),
        ];
        var fields = ImmutableArray.CreateBuilder<FieldRange>(all.Length);
        foreach (var (name, span, confidence) in all)
        {
            if (span is { IsEmpty: false } at)
            {
                fields.Add(new(name, text.Bytes(at)) { Confidence = confidence < finding.Confidence ? confidence : null });
            }
        }

        return fields.DrainToImmutable();
    }

    private string? Handle(TextSpan? span) => Value(span)?.Replace("\\_", "_", StringComparison.Ordinal);

    private string? Value(TextSpan? span) => span is { } at ? Words.OneLine(text[at]) : null;

    private ImmutableArray<ByteRange> Bytes(ImmutableArray<TextSpan> spans) => ImmutableArray.CreateRange(spans, text.Bytes);
}

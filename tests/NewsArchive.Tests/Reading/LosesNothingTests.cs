using System.Collections.Immutable;
using System.Text;
using NewsArchive.Model;
using NewsArchive.Reading;
using NewsArchive.Tests.Corpus;
using Xunit;

namespace NewsArchive.Tests.Reading;

public class LosesNothingTests
{
    private static IEnumerable<SourceContent> Varied => CorpusArticles.All().Concat(CorpusArticles.Mutations(each: 8));

    static LosesNothingTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    [Fact]
    public void Header_blocks_and_white_space_tile_every_file() => ForAll(Varied, AssertTiled);

    // What a rule looks for then stands where nothing is before it, or nothing after it.
    [Fact]
    public void A_file_that_begins_or_ends_anywhere_is_tiled() => ForAll(CorpusArticles.Cuts(), AssertTiled);

    [Fact]
    public void A_line_that_begins_or_ends_anywhere_is_tiled() => ForAll(CorpusArticles.CutLines(), AssertTiled);

    [Fact]
    public void The_parts_of_every_block_and_quotation_give_its_words() => ForAll(Varied, article =>
    {
        if (article.Encoding.StartsWith("iso-2022", StringComparison.Ordinal) || (!article.TextIsExact && article.Content.Source.Contains('#', StringComparison.Ordinal)))
        {
            return; // What a slice of bytes means depends on those before it: on escape sequences, or on damage.
        }

        foreach (var block in article.Blocks)
        {
            AssertParts(article, block.Range, block.Parts, block.Text);
        }

        foreach (var quotation in article.Quotations)
        {
            AssertParts(article, quotation.Range, quotation.Parts, quotation.Text);
            Assert.NotEmpty(quotation.Text);
        }
    });

    [Fact]
    public void Quotations_stand_in_the_paragraph_they_name_and_repeat_posts() => ForAll(Varied, article =>
    {
        foreach (var quotation in article.Quotations)
        {
            var block = article.Blocks[quotation.Block - 1];
            Assert.IsType<Paragraph>(block);
            Assert.InRange(quotation.Range.Start, block.Range.Start, block.Range.End - 1);
            Assert.True(quotation.Post is not { } post || article.Blocks[post - 1] is SocialPost);
        }
    });

    [Fact]
    public void Fields_and_diagnostics_lie_within_the_file() => ForAll(Varied, article =>
    {
        var ranges = article.Fields.Select(field => field.Range)
            .Concat(article.Diagnostics.Select(diagnostic => diagnostic.Range))
            .Concat(article.Blocks.OfType<SocialPost>().SelectMany(post => post.Fields).Select(field => field.Range));
        Assert.All(ranges, range => Assert.True(range.Start >= 0 && range.End >= range.Start && range.End <= article.Content.Bytes.Length, $"{range}"));
    });

    [Fact]
    public void Reading_twice_gives_the_same() => ForAll(Varied, article =>
        Assert.Equal(ArticlePrinter.Print(article), ArticlePrinter.Print(ArticleReader.Read(article.Content))));

    private static void ForAll(IEnumerable<SourceContent> contents, Action<Article> check)
    {
        foreach (var content in contents)
        {
            try
            {
                check(ArticleReader.Read(content));
            }
            catch (Exception failure)
            {
                var copy = Path.Combine(Path.GetTempPath(), "archive-failing-case.txt");
                File.WriteAllBytes(copy, content.Bytes.Span);
                throw new InvalidOperationException($"{content.Source} (kept as {copy}): {failure.Message}", failure);
            }
        }
    }

    private static void AssertTiled(Article article)
    {
        var end = article.Header.End;
        Assert.Equal(0, article.Header.Start);
        foreach (var block in article.Blocks)
        {
            Assert.True(block.Range.Start >= end && block.Range.Length > 0, $"{block} overlaps what stands before it");
            AssertBlank(article, end, block.Range.Start);
            end = block.Range.End;
        }

        AssertBlank(article, end, article.Content.Bytes.Length);
    }

    private static void AssertBlank(Article article, int start, int end)
    {
        foreach (var c in start < end ? Slice(article, new(start, end)) : "")
        {
            Assert.True(char.IsWhiteSpace(c) || c is '\uFEFF' or '\u200B' or '\u2060', $"U+{(int)c:X4} behind byte {start} is lost");
        }
    }

    private static void AssertParts(Article article, ByteRange range, ImmutableArray<ByteRange> parts, string text)
    {
        var rest = text.AsSpan();
        var end = range.Start;
        foreach (var part in parts)
        {
            Assert.True(part.Start >= end && part.End <= range.End && part.Length > 0, $"part {part} of {range}");
            if (part != parts[0])
            {
                Assert.True(rest.StartsWith(" ") || rest.StartsWith("\n\n"));
                rest = rest[(rest[0] == ' ' ? 1 : 2)..];
            }

            var words = Slice(article, part);
            Assert.True(rest.StartsWith(words), $"part {part} is “{words}”, but the words go on “{rest}”");
            rest = rest[words.Length..];
            end = part.End;
        }

        Assert.True(rest.IsEmpty, $"“{rest}” stands in no part");
    }

    private static string Slice(Article article, ByteRange range) =>
        Encoding.GetEncoding(article.Encoding).GetString(article.Content.Bytes.Span[range.Start..range.End]);
}

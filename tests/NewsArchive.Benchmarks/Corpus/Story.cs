using System.Globalization;
using System.Text;

namespace NewsArchive.Benchmarks.Corpus;

/// <summary>Writes articles of the length and shape of real ones: sentences, paragraphs, quotations with speakers, posts as pages leave them.</summary>
internal sealed class Story(Vocabulary vocabulary, Random random)
{
    private const double MedianParagraphs = 14;

    /// <summary>The paragraphs of a new story. One in ten has posts.</summary>
    public List<string> Paragraphs(DateOnly date)
    {
        var count = Math.Clamp((int)(MedianParagraphs * Math.Exp(random.NextDouble() + random.NextDouble() + random.NextDouble() - 1.5)), 2, 120);
        List<string> paragraphs = [.. Enumerable.Range(0, count).Select(_ => random.Next(5) == 0 ? Quotation() : Paragraph())];
        if (random.Next(10) == 0)
        {
            for (var posts = random.Next(1, 4); posts > 0; posts--)
            {
                paragraphs.Insert(random.Next(1, paragraphs.Count + 1), Post(date));
            }
        }

        return paragraphs;
    }

    /// <summary>A copy as another outlet prints it: with a dateline, cut from below.</summary>
    public List<string> Copy(List<string> paragraphs) =>
        [$"{vocabulary.Name(random).ToUpperInvariant()} (Agency) - {paragraphs[0]}", .. paragraphs.Skip(1).Take(Math.Max(1, paragraphs.Count - 1 - random.Next(3)))];

    private string Paragraph() => string.Join(' ', Enumerable.Range(0, random.Next(1, 4)).Select(_ => Sentence(".")));

    private string Quotation() =>
        $"“{Sentence(",")}” said {vocabulary.Name(random)} {vocabulary.Name(random)}, {vocabulary.Word(random)} of {vocabulary.Name(random)}. {Sentence(".")}";

    private string Sentence(string end)
    {
        StringBuilder sentence = new();
        for (var left = random.Next(8, 28); left > 0; left--)
        {
            var word = random.Next(14) == 0 ? vocabulary.Name(random) : vocabulary.Word(random);
            sentence.Append(sentence.Length == 0 ? Vocabulary.Capital(word) : word).Append(left == 1 ? end : random.Next(12) == 0 ? ", " : " ");
        }

        return sentence.ToString();
    }

    private string Post(DateOnly date)
    {
        var (first, last) = (vocabulary.Name(random), vocabulary.Name(random));
        var handle = (first + last).ToLowerInvariant()[..Math.Min(14, first.Length + last.Length)];
        var day = date.AddDays(-random.Next(4)).ToString("MMMM d, yyyy", CultureInfo.InvariantCulture);
        return random.Next(4) switch
        {
            0 => $"{Sentence(".")} pic.twitter.com/{vocabulary.Name(random)}{random.Next(1000)}\n\n— {first} {last} (@{handle}) {day}",
            1 => $"A post shared by {first} {last} (@{handle})",
            2 => $"{first} {last} (@{handle}.example) {day}\n\n{Sentence(".")}",
            _ => $"{Sentence(".")} — {first} {last} (@{handle}) {day}",
        };
    }
}

using System.Diagnostics;
using System.Globalization;
using NewsArchive.Model;
using NewsArchive.Quotations;
using NewsArchive.Reading;
using NewsArchive.Similarity;
using NewsArchive.Social;
using NewsArchive.Text;

namespace NewsArchive.Benchmarks;

/// <summary>What each stage of reading costs over a folder: time, its share, and what it allocates. Every stage gets what the stages before it made.</summary>
internal static class Stages
{
    private const int Runs = 15;
    private const double SecondsToWarmUp = 4;

    private static readonly (string Name, Action<Desk> Step)[] All =
    [
        ("decode", desk => desk.Text = TextDecoder.Decode(desk.Content.Bytes.Span)),
        ("passages", desk => desk.Passages = Passages.Of(desk.Text.Text)),
        ("header", desk => desk.Header = HeaderReader.Read(desk.Text.Text, desk.Passages)),
        ("body", desk => desk.Body = desk.Header.Body(desk.Text.Text, desk.Passages)),
        ("posts", desk => desk.Posts = Posts.In(desk.Text.Text, desk.Body, desk.Near = [])),
        ("tiles", desk => desk.Paragraphs = Tiles.Between(desk.Text.Text, desk.Body, desk.Posts)),
        ("language", desk => desk.Language = LanguageGuess.Of(desk.Text.Text, desk.Paragraphs)),
        ("quotations", desk => desk.Quotations = [.. QuotationFinder.In(desk.Text.Text, desk.Paragraphs, desk.Posts, desk.Language)]),
        ("assembly", Assemble),
        ("checks", Check),
        ("fingerprint", desk => _ = Fingerprint.Of(desk.Article)),
    ];

    /// <summary>Measures every <c>.txt</c> file under the folders.</summary>
    public static void Run(IEnumerable<string> folders, TextWriter output)
    {
        var desks = Files.Under(folders).ConvertAll(content => new Desk(content));
        for (var start = Stopwatch.GetTimestamp(); desks.Count > 0 && Stopwatch.GetElapsedTime(start).TotalSeconds < SecondsToWarmUp;)
        {
            Array.ForEach(All, stage => desks.ForEach(stage.Step));
        }

        var measured = All.Select(stage => (stage.Name, Cost: Measure(desks, stage.Step))).ToList();
        var (seconds, allocated) = (measured.Sum(row => row.Cost.Seconds), measured.Sum(row => row.Cost.Allocated));
        var megabytes = desks.Sum(desk => (double)desk.Content.Bytes.Length) / 1e6;
        output.WriteLine("| stage | µs an article | share | MB/s | bytes allocated an article |");
        output.WriteLine("|---|---:|---:|---:|---:|");
        foreach (var (name, cost) in measured.Append(("all", (Seconds: seconds, Allocated: allocated))))
        {
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"| {name} | {cost.Seconds / desks.Count * 1e6:F2} | {cost.Seconds / seconds:P1} | {megabytes / cost.Seconds:F0} | {cost.Allocated / desks.Count:F0} |"));
        }
    }

    private static (double Seconds, double Allocated) Measure(List<Desk> desks, Action<Desk> step)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        desks.ForEach(step);
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        return (Timing.MedianOfProcessor(Runs, () => desks.ForEach(step), warmUps: 0), allocated);
    }

    private static void Check(Desk desk)
    {
        var checks = new Checks(desk.Text).Text().Header(desk.Header).Posts(desk.Posts, desk.Header.Date).NearPosts(desk.Near);
        _ = checks.Passing(desk.Quotations).Count();
        _ = checks.Diagnostics;
    }

    private static void Assemble(Desk desk)
    {
        ArticleAssembly assembly = new(desk.Text);
        var blocks = assembly.Blocks(desk.Paragraphs, desk.Posts);
        assembly.Fields(desk.Header.Fields);
        assembly.Quotations(desk.Quotations, desk.Posts, blocks);
    }

    /// <summary>One file and what is known of it so far.</summary>
    private sealed class Desk(SourceContent content)
    {
        private readonly Lazy<Article> _article = new(() => ArticleReader.Read(content));

        public Article Article => _article.Value;

        public SourceContent Content => content;

        public SourceText Text { get; set; } = null!;

        public List<TextSpan> Passages { get; set; } = [];

        public Header Header { get; set; } = new();

        public List<TextSpan> Body { get; set; } = [];

        public List<PostFinding> Posts { get; set; } = [];

        public List<NearPost> Near { get; set; } = [];

        public List<TextSpan> Paragraphs { get; set; } = [];

        public string? Language { get; set; }

        public List<QuotationFinding> Quotations { get; set; } = [];
    }
}

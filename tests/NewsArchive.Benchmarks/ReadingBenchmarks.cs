using System.Text;
using BenchmarkDotNet.Attributes;
using NewsArchive.Model;
using NewsArchive.Quotations;
using NewsArchive.Reading;
using NewsArchive.Social;
using NewsArchive.Text;

namespace NewsArchive.Benchmarks;

/// <summary>What each part of reading costs. Every part gets what the parts before it made.</summary>
[MemoryDiagnoser]
public class ReadingBenchmarks
{
    private SourceContent _content = null!;
    private string _text = null!;
    private List<TextSpan> _body = null!;
    private List<PostFinding> _posts = null!;
    private List<TextSpan> _prose = null!;

    /// <summary>The article to read: one of <see cref="Samples"/>.</summary>
    [Params("seed", "plain prose", "many posts")]
    public string Sample { get; set; } = "";

    /// <summary>Makes what the parts start from.</summary>
    [GlobalSetup]
    public void Prepare()
    {
        var sample = Sample switch { "seed" => Samples.Seed, "plain prose" => Samples.PlainProse, _ => Samples.ManyPosts };
        _content = SourceContent.Of("sample.txt", Encoding.UTF8.GetBytes(sample));
        _text = TextDecoder.Decode(_content.Bytes.Span).Text;
        var passages = Text.Passages.Of(_text);
        _body = HeaderReader.Read(_text, passages).Body(_text, passages);
        _posts = Social.Posts.In(_text, _body, []);
        _prose = Tiles.Between(_text, _body, _posts);
    }

    /// <summary>Bytes to text.</summary>
    [Benchmark]
    public object Decode() => TextDecoder.Decode(_content.Bytes.Span);

    /// <summary>Text to passages.</summary>
    [Benchmark]
    public object Passages() => Text.Passages.Of(_text);

    /// <summary>Passages to posts.</summary>
    [Benchmark]
    public object Posts() => Social.Posts.In(_text, _body, []);

    /// <summary>Prose to quotations.</summary>
    [Benchmark]
    public object Quotations() => QuotationFinder.In(_text, _prose, _posts, "en").ToList();

    /// <summary>Bytes to article: all of it.</summary>
    [Benchmark(Baseline = true)]
    public Article Read() => ArticleReader.Read(_content);
}

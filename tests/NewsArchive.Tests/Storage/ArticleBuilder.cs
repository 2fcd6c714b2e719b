using System.Collections.Immutable;
using System.Text;
using NewsArchive.Model;
using NewsArchive.Storage;

namespace NewsArchive.Tests.Storage;

/// <summary>Makes articles as the reader would, without the reader: the store is tested for what it is given.</summary>
internal sealed class ArticleBuilder(string source, string? date = "2022-03-01", Encoding? encoding = null)
{
    private readonly Encoding _encoding = encoding ?? new UTF8Encoding(false);
    private readonly StringBuilder _text = new(date is null ? "" : $" date {date} ");
    private readonly List<Func<ImmutableArray<byte>, Block>> _blocks = [];
    private readonly List<Quotation> _quotations = [];
    private string? _title;

    public static readonly DateTimeOffset Seen = new(2026, 5, 4, 3, 2, 1, TimeSpan.Zero);

    public static ArticleBuilder Rich(string source, Encoding? encoding = null) => new ArticleBuilder(source, "2022-03-01", encoding)
        .Title("The harbour stays open")
        .Paragraph("Port Town: the café by the water calls it a “quiet season”.").Quote("quiet season", kind: QuotationKind.Scare)
        .Post("We stay open.", encoding is null ? "Harbour Watch ⚓" : "Harbour Watch")
        .Paragraph("“We stay open.” said the harbour.").Quote("We stay open.", "Harbour Watch", post: 2, handle: "harbour_watch")
        .Paragraph("“Yes,” he said, “we do.”", "odd.rule", 0.5).QuoteInParts("Yes,", "we do.");

    public ArticleBuilder Title(string title)
    {
        _title = title;
        return this;
    }

    public ArticleBuilder Paragraph(string text, string rule = "paragraph", double confidence = 1)
    {
        var range = Append(text);
        _blocks.Add(_ => new Paragraph(range, text.AsMemory()) { Parts = [range], Rule = rule, Confidence = confidence });
        return this;
    }

    public ArticleBuilder Post(string text, string author = "Harbour Watch ⚓", string handle = "harbour_watch", string platform = "twitter", string? media = null)
    {
        // Other words, other posts: a media link of their own unless the test gives one.
        var link = media ?? "pic.twitter.com/" + Convert.ToHexString(Encoding.UTF8.GetBytes(text));
        var tail = $"{link} — {author} (@{handle}) March 1, 2022";
        var range = Append($"{text} {tail}");
        var words = range with { End = range.Start + Bytes(text) };
        _blocks.Add(_ => new SocialPost(range, text, platform)
        {
            Parts = [words],
            Author = author,
            Handle = handle,
            PostedOn = new(2022, 3, 1),
            PostedAt = new(15, 14),
            Zone = "PST",
            Links = [link],
            Permalink = "https://twitter.example/1",
            Truncated = text.EndsWith('…'),
            Fields = [new("handle", new(words.End, range.End))],
            Rule = "twitter.tail",
            Confidence = 0.75,
        });
        return this;
    }

    /// <summary>A quotation in the paragraph added last.</summary>
    public ArticleBuilder Quote(string words, string? speaker = null, QuotationKind kind = QuotationKind.Direct, int? post = null, string? handle = null)
    {
        var at = Bytes(_text.ToString()[..(_text.ToString().LastIndexOf(words, StringComparison.Ordinal))]);
        var part = new ByteRange(at, at + Bytes(words));
        _quotations.Add(new(new(part.Start - 1, part.End + 1), words, kind, _blocks.Count)
        {
            Parts = [part],
            Speaker = speaker,
            Role = speaker is null ? null : "Mayor",
            SpeakerMention = speaker is null ? null : "he",
            Handle = handle,
            Cue = "said",
            Post = post,
            Rule = "quotation.marks",
            Confidence = 0.5,
        });
        return this;
    }

    /// <summary>A quotation in two stretches of the paragraph added last.</summary>
    public ArticleBuilder QuoteInParts(string first, string second)
    {
        Quote(first).Quote(second);
        var (a, b) = (_quotations[^2], _quotations[^1]);
        _quotations.RemoveRange(_quotations.Count - 2, 2);
        _quotations.Add(a with { Range = new(a.Range.Start, b.Range.End), Text = first + " " + second, Parts = [a.Parts[0], b.Parts[0]] });
        return this;
    }

    public Article Build()
    {
        var bytes = _encoding.GetBytes(_text.ToString());
        var header = new ByteRange(0, date is null ? 0 : 16);
        return new()
        {
            Content = SourceContent.Of(source, bytes),
            Text = _text.ToString(),
            Encoding = _encoding.WebName,
            TextIsExact = _encoding is UTF8Encoding,
            Date = date is null ? null : DateOnly.ParseExact(date, "yyyy-MM-dd"),
            DateRule = date is null ? null : "header",
            DateZone = date is null ? null : "EET",
            DateAmbiguous = date == "2022-03-02",
            Title = _title,
            Byline = _title is null ? null : "By Ann Example",
            Dateline = _title is null ? null : "PORT TOWN, March 1",
            Language = "en",
            Header = header,
            Fields = date is null ? [] : [new("date", new(6, 16))],
            Blocks = [.. _blocks.Select(block => block([.. bytes]))],
            Quotations = [.. _quotations],
            Diagnostics = date is null ? [new(DiagnosticRules.NoDate, "No date in “this” file.", default)] : [],
        };
    }

    public SourcedArticle Sourced()
    {
        var article = Build();
        return new(article, article.Content.Bytes.Length, Seen.AddTicks(-7), Seen, 1);
    }

    private ByteRange Append(string text)
    {
        if (_blocks.Count > 0)
        {
            _text.Append("\n\n");
        }

        var start = Bytes(_text.ToString());
        _text.Append(text);
        return new(start, start + Bytes(text));
    }

    private int Bytes(string text) => _encoding.GetByteCount(text);
}

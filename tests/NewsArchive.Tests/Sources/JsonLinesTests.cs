using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Xunit;

namespace NewsArchive.Tests.Sources;

public class JsonLinesTests
{
    [Fact]
    public void A_row_of_news_please_becomes_an_article()
    {
        var row = """{"authors":["Ann Bo","Cy Dee"],"date_download":"2022-03-02 08:00:00","date_modify":"None","date_publish":"2022-03-01 10:15:00","description":"no","filename":"x","image_url":null,"language":"en","maintext":"First words.\nMore.","source_domain":"example.com","text":null,"title":"A quiet day","title_page":null,"title_rss":null,"url":"https://example.com/a"}""";
        Assert.Equal("https://example.com/a = ---\ntitle: A quiet day\ndate: 2022-03-01 10:15:00\nauthor: Ann Bo, Cy Dee\nlanguage: en\nurl: https://example.com/a\n---\n\nFirst words.\nMore.", One(row));
    }

    [Fact]
    public void A_row_of_trafilatura_becomes_an_article()
    {
        var row = """{"title":"A quiet day","author":"Ann Bo; Cy Dee","hostname":"example.com","date":"2022-03-01","fingerprint":"f","id":null,"license":null,"comments":"","raw_text":null,"text":"First words.","language":"de","image":null,"pagetype":null,"source":"https://example.com/b","source-hostname":"Example","excerpt":"no","categories":"","tags":""}""";
        Assert.Equal("https://example.com/b = ---\ntitle: A quiet day\ndate: 2022-03-01\nauthor: Ann Bo; Cy Dee\nlanguage: de\nurl: https://example.com/b\n---\n\nFirst words.", One(row));
    }

    [Fact]
    public void A_row_of_newspaper4k_becomes_an_article_in_the_language_of_its_page()
    {
        var row = """{"url":"https://example.com/c","read_more_link":"","language":"en","title":"Ein stiller Tag","top_image":"","authors":[],"publish_date":"2022-03-01T10:15:00+01:00","summary":"","meta_lang":"de","canonical_link":"https://example.com/other","text":"Erste Worte."}""";
        Assert.Equal("https://example.com/c = ---\ntitle: Ein stiller Tag\ndate: 2022-03-01T10:15:00+01:00\nlanguage: de\nurl: https://example.com/c\n---\n\nErste Worte.", One(row));
    }

    [Theory]
    [InlineData("""{"text":"x"}""", "r.jsonl!/1 = x")]
    [InlineData("""{"text":"x","id":"abc-1"}""", "r.jsonl!/abc-1 = x")]
    [InlineData("""{"text":"x","id":17}""", "r.jsonl!/17 = x")]
    [InlineData("""{"text":"x","_id":{"$oid":"5f"}}""", "r.jsonl!/5f = x")]
    [InlineData("""{"text":"x","id":"../../a.txt"}""", "r.jsonl!/a.txt = x")]
    [InlineData("""{"text":"x","url":"seeds/a.txt"}""", "r.jsonl!/1 = x")]
    [InlineData("""{"text":"x","url":"","link":null,"date":"None","authors":[]}""", "r.jsonl!/1 = x")]
    [InlineData("""{"content":"x","date":1646092800}""", "r.jsonl!/1 = ---\ndate: 2022-03-01 00:00:00\n---\n\nx")]
    [InlineData("""{"content":"x","published_at":1646092800000}""", "r.jsonl!/1 = ---\ndate: 2022-03-01 00:00:00\n---\n\nx")]
    [InlineData("""{"content":"x","date":-70000000000}""", "r.jsonl!/1 = x")]
    [InlineData("""{"content":"x","date":-9223372036854775808,"published":"2022-03-01"}""", "r.jsonl!/1 = ---\ndate: 2022-03-01\n---\n\nx")]
    [InlineData("""{"body":"x","headline":"\"Two\" \n \"marks\"","authors":[{"name":"Ann Bo"},"Cy Dee"]}""", "r.jsonl!/1 = ---\ntitle: \"\"Two\" \"marks\"\"\nauthor: Ann Bo, Cy Dee\n---\n\nx")]
    [InlineData("""{"text":"half \ud83d, whole \ud83d\ude00, \\ud83d"}""", "r.jsonl!/1 = half \uFFFD, whole 😀, \\ud83d")]
    [InlineData("\uFEFF{\"text\":\"x\"}\r", "r.jsonl!/1 = x")]
    public void A_row_is_named_by_its_address_or_id_or_line(string row, string article) => Assert.Equal(article, One(row));

    [Theory]
    [InlineData("{", "no JSON; look at the line, or write the file again")]
    [InlineData("[1]", "no object of JSON; each line must be one article, {…}")]
    [InlineData("""{"text":" "}""", "the article is empty")]
    [InlineData("""{"title":"x"}""", "no text; it is looked for under the keys maintext, text, content, body, article, article_text, full_text, plain_text, articleBody, raw_text")]
    [InlineData("""{"source":"a.txt","sha256":"0000000000000000000000000000000000000000000000000000000000000000","text":"x"}""", "its text does not have the sha256 that it gives; export it again")]
    public void A_line_that_is_no_article_is_named_by_its_number_and_the_rest_goes_on(string line, string why) =>
        Assert.Equal([$"r.jsonl!/1 = x", $"r.jsonl, line 3: {why}", "r.jsonl!/4 = y"], Unpacked.Of("r.jsonl", Encoding.UTF8.GetBytes($$"""{"text":"x"}{{"\n\n"}}{{line}}{{"\n"}}{"text":"y"}""")));

    [Fact]
    public void Bytes_that_are_no_utf8_become_replacement_characters() =>
        Assert.Equal("r.jsonl!/1 = caf\uFFFD", Assert.Single(Unpacked.Of("r.jsonl", [.. "{\"text\":\"caf"u8, 0xE9, .. "\"}"u8])));

    [Fact]
    public void Two_rows_of_one_address_are_two_sources() =>
        Assert.Equal(
            ["https://e.com/ = ---\nurl: https://e.com/\n---\n\nx", "https://e.com/#2 = ---\nurl: https://e.com/\n---\n\ny"],
            Unpacked.Of("r.ndjson", "{\"url\":\"https://e.com/\",\"text\":\"x\"}\n{\"url\":\"https://e.com/\",\"text\":\"y\"}"u8.ToArray()));

    [Theory]
    [InlineData("2022-03-01")]
    [InlineData("2022-03-01 10:15:00")]
    [InlineData("2022-03-01T10:15:00Z")]
    [InlineData("2022-03-01T10:15:00.123456+01:00")]
    [InlineData("Tue, 01 Mar 2022 10:15:00 GMT")]
    [InlineData("March 1, 2022")]
    [InlineData("1. März 2022")]
    public void What_a_row_says_is_what_the_archive_knows(string date)
    {
        using Cli.Sandbox box = new();
        var row = $$"""{"title":"\"So\" and \"so\"","date":"{{date}}","authors":["Ann Bo","Cy Dee"],"language":"pt-BR","text":"# No title: words.\n\n---\n\nMore.","url":"https://example.com/a"}""";
        using var read = JsonDocument.Parse(box.With("r.jsonl", row).Run("parse", "r.jsonl", "--format", "json").Out);
        var article = read.RootElement[0];
        Assert.Equal(
            ["https://example.com/a", "2022-03-01", "front_matter", "\"So\" and \"so\"", "pt", "Ann Bo, Cy Dee"],
            new[] { "source", "date", "date_rule", "title", "language", "byline" }.Select(key => article.GetProperty(key).GetString()));
        Assert.Equal(["# No title: words.", "---", "More."], article.GetProperty("blocks").EnumerateArray().Select(block => block.GetProperty("text").GetString()));
    }

    [Theory]
    [InlineData("r.jsonl.gz")]
    [InlineData("r.ndjson.zst")]
    [InlineData("r.zip")]
    [InlineData("r.tar")]
    public void Rows_may_be_packed(string name)
    {
        var rows = "{\"text\":\"x\"}\n{\"text\":\"y\"}\n"u8.ToArray();
        var (bytes, prefix) = name switch
        {
            "r.jsonl.gz" => (Packed.Gzip(rows), name),
            "r.ndjson.zst" => (Packed.Zstandard(rows), name),
            "r.zip" => (Packed.Zip(("in/r.jsonl", rows)), name + "!/in/r.jsonl"),
            _ => (Packed.Tar(("in/r.jsonl", rows)), name + "!/in/r.jsonl"),
        };
        Assert.Equal([$"{prefix}!/1 = x", $"{prefix}!/2 = y"], Unpacked.Of(name, bytes));
    }

    [Fact]
    public void A_row_of_export_gives_the_same_bytes_under_the_same_names()
    {
        byte[] odd = [0xFF, 0, 0x80];
        var text = "\uFEFFdate 2022-03-01 One.\r\n";
        var rows = Row(Encoding.UTF8.GetBytes(text), $"\"text\":{JsonSerializer.Serialize(text)}", "[\"s/a.txt\",\"s/copy.txt\"]") + "\n" + Row(odd, $"\"bytes\":\"{Convert.ToBase64String(odd)}\"", "[\"s/a.txt\"]");
        var found = Unpacked.Of("export.jsonl", Encoding.UTF8.GetBytes(rows));
        Assert.Equal([$"s/a.txt = {text}", $"s/copy.txt = {text}", $"s/a.txt#2 = {Encoding.UTF8.GetString(odd)}"], found);
    }

    [Fact]
    public void A_row_of_export_may_have_one_source_only_or_none_any_more()
    {
        var bytes = "One."u8.ToArray();
        var one = Row(bytes, "\"text\":\"One.\"", "null").Replace("\"sources\":null", "\"x\":1", StringComparison.Ordinal);
        var none = Row(bytes, "\"text\":\"One.\"", "[]");
        Assert.Equal(["s/a.txt = One.", "e.jsonl, line 2: a former article, which no source holds any more"], Unpacked.Of("e.jsonl", Encoding.UTF8.GetBytes(one + "\n" + none)));
    }

    private static string Row(byte[] bytes, string content, string sources) =>
        $$"""{"id":"2022-03-01.1","source":"s/a.txt","sha256":"{{Convert.ToHexStringLower(SHA256.HashData(bytes))}}","encoding":"utf-8",{{content}},"sources":{{sources}}}""";

    private static string One(string row) => Assert.Single(Unpacked.Of("r.jsonl", Encoding.UTF8.GetBytes(row)));
}

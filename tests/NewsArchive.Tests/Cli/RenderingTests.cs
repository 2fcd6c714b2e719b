using System.Text;
using System.Text.Json;
using NewsArchive.Cli.Rendering;
using NewsArchive.Model;
using NewsArchive.Storage;
using Xunit;

namespace NewsArchive.Tests.Cli;

public class RenderingTests
{
    private const string Hostile = "\e[31m \0 \u202E \uD83D \u2028 \" \\ ' < é 😀 👨‍👩‍👧";

    [Fact]
    public void Json_is_valid_and_calm_whatever_the_text_holds()
    {
        var json = Printed("jsonl", renderer => renderer.Posts([Post(Hostile)]));
        Assert.Contains("""\u001b[31m \u0000 \u202e """, json, StringComparison.Ordinal);
        Assert.Contains("""\u2028 \" \\ ' < é 😀 👨‍👩‍👧""", json, StringComparison.Ordinal);
        using var parsed = JsonDocument.Parse(json);
        Assert.Equal(Hostile.Replace("\uD83D ", "\uFFFD ", StringComparison.Ordinal), parsed.RootElement.GetProperty("text").GetString());
    }

    // Of any cut through a pair of surrogates, and beside a half one, one of these is at the end of a piece.
    [Theory]
    [InlineData("")]
    [InlineData("x")]
    [InlineData("xx")]
    [InlineData("xxx")]
    public void A_text_of_many_pieces_is_one_string(string before)
    {
        var text = before + string.Concat(Enumerable.Repeat("😀\uD83D\e", 100_000));
        using var parsed = JsonDocument.Parse(Printed("jsonl", renderer => renderer.Posts([Post(text)])));
        Assert.Equal(text.Replace("\uD83D\e", "\uFFFD\e", StringComparison.Ordinal), parsed.RootElement.GetProperty("text").GetString());
    }

    [Theory]
    [InlineData(0)]
    [InlineData(65_535)]
    [InlineData(65_537)]
    [InlineData(200_000)]
    public void Bytes_of_many_pieces_are_one_string(int count)
    {
        var bytes = Enumerable.Range(0, count).Select(number => (byte)(number * 7)).ToArray();
        using MemoryStream stream = new();
        using (Utf8JsonWriter json = new(stream))
        {
            json.WriteStartObject();
            json.Bytes("bytes", bytes);
            json.WriteEndObject();
        }

        using var parsed = JsonDocument.Parse(stream.ToArray());
        Assert.Equal(bytes, parsed.RootElement.GetProperty("bytes").GetBytesFromBase64());
    }

    [Fact]
    public void The_keys_of_a_post_stand_in_the_order_of_the_contract()
    {
        using var parsed = JsonDocument.Parse(Printed("json", renderer => renderer.Posts([Post("x")])));
        string[] keys = ["id", "source", "block", "platform", "author", "handle", "posted_on", "text", "links", "start_byte", "end_byte", "parts", "posted_at", "zone", "permalink", "truncated", "rule", "confidence", "fields", "post_key", "articles"];
        Assert.Equal(keys, parsed.RootElement[0].EnumerateObject().Select(property => property.Name));
    }

    [Fact]
    public void The_keys_of_a_hit_stand_in_the_order_of_the_contract()
    {
        using var parsed = JsonDocument.Parse(Printed("jsonl", renderer => renderer.Hits([Hit("In Kharkiv", (3, 10))])));
        Assert.Equal(["id", "source", "date", "title", "snippet", "score", "marks", "title_marks", "in", "author", "handle", "platform", "speaker", "cluster", "held"], parsed.RootElement.EnumerateObject().Select(property => property.Name));
        Assert.Equal("[[3,10]]", parsed.RootElement.GetProperty("marks").GetRawText());
    }

    [Theory]
    [InlineData("json", "[]\n")]
    [InlineData("jsonl", "")]
    [InlineData("text", "")]
    public void An_empty_list_prints_as_the_format_says(string format, string printed)
    {
        Assert.Equal(printed, Printed(format, renderer => renderer.Hits([])));
        Assert.Equal(printed, Printed(format, renderer => renderer.Posts([])));
        Assert.Equal(printed, Printed(format, renderer => renderer.Quotations([])));
    }

    [Fact]
    public void A_document_of_several_is_an_array()
    {
        using var parsed = JsonDocument.Parse(Printed("json", renderer => renderer.Hits([Hit("a"), Hit("b"), Hit("c")])));
        Assert.Equal(["a", "b", "c"], parsed.RootElement.EnumerateArray().Select(hit => hit.GetProperty("snippet").GetString()!));
    }

    [Fact]
    public void Text_never_carries_what_would_steer_a_terminal()
    {
        var text = Printed("text", renderer => renderer.Posts([Post(Hostile)]));
        Assert.DoesNotContain(text, c => c is '\e' or '\0' or '\u202E' or '\u2028');
        Assert.Contains(@"\u001b[31m", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("😀 In Kharkiv.", 5, 12, "😀 In [Kharkiv].")]
    [InlineData("Kharkiv", 0, 7, "[Kharkiv]")]
    [InlineData("😀😀", 1, 2, "😀[😀]")]
    [InlineData("short", 3, 99, "sho[rt]")]
    public void Matches_are_marked_by_code_points(string snippet, int start, int end, string marked) =>
        Assert.Contains(marked, Printed("text", renderer => renderer.Hits([Hit(snippet, (start, end))])), StringComparison.Ordinal);

    [Fact]
    public void On_a_terminal_matches_are_bold() =>
        Assert.Contains("In \e[1;33mKharkiv\e[0m.", Printed("text", renderer => renderer.Hits([Hit("In Kharkiv.", (3, 10))]), colour: true), StringComparison.Ordinal);

    private static string Printed(string format, Action<IRenderer> print, bool colour = false)
    {
        using MemoryStream stream = new();
        using Output output = new(stream) { Colour = colour };
        print(OutputFormats.All.Single(row => row.Key == format).Create(output));
        output.Flush();
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static SearchHit Hit(string snippet, params (int, int)[] marks) =>
        new(ArticleId.Of(new(2022, 3, 1), 3), "seeds/a.txt", new(2022, 3, 1), null, snippet, [.. marks], 1.5);

    private static StoredPost Post(string text) => new(ArticleId.Of(null, 1), "a.txt", 2, new(new(0, 90), text, "twitter")
    {
        Parts = [new(0, 9), new(12, 40)],
        Rule = "twitter",
        Author = text,
        Handle = "someone",
        PostedOn = new(2022, 3, 1),
        PostedAt = new(9, 5),
        Links = ["pic.twitter.com/x"],
        Fields = [new("handle", new(50, 57))],
    }, "00112233aabbccdd", 1);
}

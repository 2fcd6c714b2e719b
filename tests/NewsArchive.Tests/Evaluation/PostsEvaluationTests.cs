using System.Text.Json.Nodes;
using Xunit;

namespace NewsArchive.Tests.Evaluation;

public sealed class PostsEvaluationTests : IDisposable
{
    private readonly LabelledFolder _folder = new();

    [Theory]
    [InlineData("article date")]
    [InlineData("body paragraphs")]
    [InlineData("all blocks")]
    [InlineData("detected")]
    [InlineData("text exact")]
    [InlineData("text near")]
    [InlineData("author")]
    [InlineData("handle")]
    [InlineData("post date")]
    [InlineData("platform")]
    public void A_perfect_answer_gives_everything_and_no_answer_nothing(string field)
    {
        Assert.Equal(["100.0", "100.0", "100.0"], _folder.Figures("posts", field, LabelledFolder.PerfectPosts())[..3]);
        Assert.Equal(["–", "0.0", "0.0", "0", "0"], _folder.Figures("posts", field, null)[..5]);
    }

    [Fact]
    public void A_false_post_costs_precision_of_every_field_that_it_has()
    {
        var answer = Changed(posts => posts.Add(JsonNode.Parse("""{"platform":"facebook","text":"Nothing of the kind","author":"Nobody Here"}""")));
        Assert.Equal(["50.0", "100.0", "66.7", "1", "2", "1"], _folder.Figures("posts", "detected", answer));
        Assert.Equal(["50.0", "100.0", "66.7", "1", "2", "1"], _folder.Figures("posts", "author", answer));
        Assert.Equal(["100.0", "100.0", "100.0", "1", "1", "1"], _folder.Figures("posts", "handle", answer));
        Assert.Equal("0.0", _folder.Figures("posts", "facebook  detected", answer)[0]);
    }

    [Fact]
    public void An_optional_post_counts_neither_way()
    {
        var answer = Changed(posts => posts.Add(JsonNode.Parse("""{"platform":"twitter","text":"See you in spring, dear ice.","handle":"ice_watch"}""")));
        Assert.Equal(["100.0", "100.0", "100.0", "1", "1", "1"], _folder.Figures("posts", "detected", answer));
    }

    [Theory]
    [InlineData("text", "The boat stays here.", "text exact")]
    [InlineData("author", null, "author")]
    [InlineData("date", "2022-03-02", "post date")]
    [InlineData("platform", "mastodon", "platform")]
    public void A_wrong_field_costs_that_field_alone(string name, string? value, string field)
    {
        var answer = Changed(posts => posts[0]![name] = value);
        Assert.Equal("0.0", _folder.Figures("posts", field, answer)[1]);
        Assert.Equal("100.0", _folder.Figures("posts", "detected", answer)[1]);
        Assert.Equal("100.0", _folder.Figures("posts", "handle", answer)[1]);
    }

    [Fact]
    public void The_same_words_under_another_handle_are_the_same_post_with_a_wrong_handle()
    {
        var answer = Changed(posts => posts[0]!["handle"] = "somebody_else");
        Assert.Equal(["100.0", "100.0"], _folder.Figures("posts", "detected", answer)[..2]);
        Assert.Equal(["0.0", "0.0"], _folder.Figures("posts", "handle", answer)[..2]);
    }

    [Fact]
    public void A_post_reported_as_prose_costs_precision_of_the_body_but_not_of_the_split()
    {
        var answer = LabelledFolder.PerfectPosts();
        answer["paragraphs"]![1]!["kind"] = "body";
        Assert.Equal(["50.0", "100.0"], _folder.Figures("posts", "body paragraphs", answer)[..2]);
        Assert.Equal(["100.0", "100.0"], _folder.Figures("posts", "all blocks", answer)[..2]);
    }

    [Fact]
    public void What_lies_in_a_mixed_block_counts_neither_way()
    {
        var answer = LabelledFolder.PerfectPosts();
        answer["paragraphs"]!.AsArray().Add(JsonNode.Parse("""{"kind":"body","text":"The “winter bridge” is closed."}"""));
        Assert.Equal(["100.0", "100.0", "100.0", "1", "1", "1"], _folder.Figures("posts", "body paragraphs", answer));
    }

    [Fact]
    public void The_reader_is_scored_in_process_and_its_answers_score_the_same_from_a_file()
    {
        var results = _folder.Write("results.jsonl", "");
        var read = _folder.Run("posts", "--results", results, "--misses", "3");
        var scored = _folder.Run("posts", "--answers", results, "--misses", "3");
        Assert.Equal((0, ""), (read.ExitCode, read.Errors));
        Assert.Equal(read.Output, scored.Output);
        Assert.Contains("ferry.txt", File.ReadAllText(results), StringComparison.Ordinal);
    }

    [Fact]
    public void Misses_name_the_article_and_what_went_wrong()
    {
        var answers = _folder.Write("answers.jsonl", """{"file":"ferry.txt"}""");
        var (code, output, _) = _folder.Run("posts", "--answers", answers, "--misses", "1");
        Assert.Equal(0, code);
        Assert.Contains("missed post: twitter @maren_ostby (Maren Ostby) 2022-03-01: “The boat stays.”", output, StringComparison.Ordinal);
        Assert.Contains("article date: expected 2022-03-01, found none", output, StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();

    private static JsonObject Changed(Action<JsonArray> change)
    {
        var answer = LabelledFolder.PerfectPosts();
        change(answer["posts"]!.AsArray());
        return answer;
    }
}

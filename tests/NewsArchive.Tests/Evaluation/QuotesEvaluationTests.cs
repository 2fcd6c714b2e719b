using System.Text.Json.Nodes;
using Xunit;

namespace NewsArchive.Tests.Evaluation;

public sealed class QuotesEvaluationTests : IDisposable
{
    private readonly LabelledFolder _folder = new();

    [Theory]
    [InlineData("exact")]
    [InlineData("overlap 0.8")]
    [InlineData("overlap 0.3")]
    public void A_perfect_answer_gives_everything_and_no_answer_nothing(string level)
    {
        Assert.Equal(["100.0", "100.0", "100.0", "3", "3", "2", "0"], _folder.Figures("quotes", level, LabelledFolder.PerfectQuotes())[..7]);
        Assert.Equal(["0.0", "0.0", "0.0", "3", "0", "0", "0"], _folder.Figures("quotes", level, null)[..7]);
    }

    [Fact]
    public void A_perfect_answer_has_every_speaker_right()
    {
        Assert.Equal(["100.0", "2", "2"], _folder.Figures("quotes", "names and nominals: right", LabelledFolder.PerfectQuotes()));
        Assert.Equal(["100.0", "1", "1"], _folder.Figures("quotes", "pronouns: resolved", LabelledFolder.PerfectQuotes()));
        Assert.Equal(["100.0", "3", "3"], _folder.Figures("quotes", "right", LabelledFolder.PerfectQuotes()));
    }

    [Theory]
    [InlineData("winter bridge", "scare quotes and titles", 1)]
    [InlineData("a small price", "scare quotes and titles", 0)]
    [InlineData("something that is nowhere", "longer, unattributed", 0)]
    public void What_is_no_quotation_is_counted_by_its_kind(string text, string row, int taken)
    {
        var answer = Changed(quotations => quotations.Add(new JsonObject { ["text"] = text }));
        Assert.Equal($"{taken}", _folder.Figures("quotes", row, answer)[0]);
        Assert.Equal(text == "a small price" ? "100.0" : "66.7", _folder.Figures("quotes", "overlap 0.8", answer)[0]);
    }

    [Fact]
    public void Half_of_a_quotation_is_found_at_the_lower_level_only()
    {
        var answer = Changed(quotations => quotations[1]!["text"] = "Nobody has asked");
        Assert.Equal(["100.0", "66.7"], _folder.Figures("quotes", "overlap 0.8", answer)[..2]);
        Assert.Equal(["100.0", "100.0"], _folder.Figures("quotes", "overlap 0.3", answer)[..2]);
    }

    [Theory]
    [InlineData("Mr Halland", "names and nominals: right", "100.0")]
    [InlineData("Hallander", "names and nominals: right", "0.0")]
    [InlineData(null, "names and nominals: given", "0.0")]
    public void A_speaker_is_right_when_the_name_stands_in_it_as_a_word(string? speaker, string row, string share)
    {
        var answer = Changed(quotations => quotations[0]!["speaker"] = speaker);
        Assert.Equal(share, _folder.Figures("quotes", row, answer)[0]);
    }

    [Theory]
    [InlineData("she", "pronouns: kept")]
    [InlineData("Tor Halland", "pronouns: resolved to another name")]
    [InlineData(null, "pronouns: no speaker")]
    public void A_pronoun_is_resolved_or_kept_or_lost(string? speaker, string row)
    {
        var answer = Changed(quotations => quotations[1]!["speaker"] = speaker);
        Assert.Equal(["100.0", "1", "1"], _folder.Figures("quotes", row, answer));
        Assert.Equal("0.0", _folder.Figures("quotes", "pronouns: resolved", answer)[0]);
    }

    public void Dispose() => _folder.Dispose();

    private static JsonObject Changed(Action<JsonArray> change)
    {
        var answer = LabelledFolder.PerfectQuotes();
        change(answer["quotations"]!.AsArray());
        return answer;
    }
}

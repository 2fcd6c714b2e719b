using System.Diagnostics;
using Xunit;

namespace NewsArchive.Tests.Quotations;

public class HardInputTests
{
    private static readonly string[] Units = ["\"", "“", "\" ", "' ", "‘a ", "\"a\" ", "“a ", "\"a\" he said ", "« ", "''", "“‘", "‘as ", "said \"", "\"a b c d e f\" said Orme, the mayor. ", "“a\n\n", "「あ」と"];

    public static TheoryData<string> Shapes => [.. Units];

    [Theory]
    [MemberData(nameof(Shapes))]
    public void Time_grows_with_the_length(string unit)
    {
        var text = string.Concat(Enumerable.Repeat(unit, 400_000 / unit.Length));
        var watch = Stopwatch.StartNew();
        Quoted.In(text);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(20), $"{watch.Elapsed}");
    }

    // The words of the prose leave pronouns out, so that its verbs are asked who speaks; here is none.
    [Fact]
    public void Words_in_a_script_without_spaces_may_lack_a_cue_within_prose_of_another_language()
    {
        const string text = "El puerto de la ciudad está en silencio desde la noche del lunes, y los vecinos no saben por qué.\n\n“我们会再来。”港口很安静。";
        Assert.Null(Quoted.One(text).Cue);
    }

    [Fact]
    public void Any_mixture_of_marks_and_words_is_read()
    {
        string[] pieces = ["“", "”", "\"", "'", "’", "‘", "«", "»", "„", "''", " ", "\n\n", ",", ".", ":", "—", "(", ")", "said", "Ann Orme", "he", "the mayor", "according to", "a", "1", "「", "」", "は", "and", "Mr.", "-", "\uD83D", "\u00A0", "who", "dit-il"];
#pragma warning disable CA5394 // The same mixtures each time; nothing is secret.
        Random random = new(20220301);
        for (var i = 0; i < 3000; i++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(40)).Select(_ => pieces[random.Next(pieces.Length)] + (random.Next(3) == 0 ? " " : "")));
            var last = 0;
            foreach (var quotation in Quoted.In(text))
            {
                Assert.True(quotation.Span.Start >= last, text);
                Assert.All(quotation.Words, words => Assert.True(!words.IsEmpty && quotation.Span.Contains(words), text));
                last = quotation.Span.End;
            }
        }
#pragma warning restore CA5394
    }
}

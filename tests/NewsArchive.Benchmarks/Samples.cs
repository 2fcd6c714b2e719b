using System.Globalization;
using System.Text;

namespace NewsArchive.Benchmarks;

/// <summary>Articles to measure with. Everybody in them is invented.</summary>
internal static class Samples
{
    private const string Prose =
        "The harbour council of Lindvik voted on Tuesday to keep the winter ferry running until the end of April. Three of the nine members had asked for a break in "
        + "February, when the ice is thickest and few people cross. The boat carries mail, two school classes and the milk of eleven farms (about 4,000 litres a week). "
        + "Without it, the drive around the bay takes an hour and forty minutes.\n\n";

    /// <summary>A header, prose, one embedded post, and a paragraph that quotes it.</summary>
    public static string Seed { get; } =
        " date 2022-03-01 " + Prose + Prose
        + "The boat stays. Eleven farms, two schools, one bay. Thank you to everybody who wrote to us. pic.twitter.com/Lv1ndvK0x9 — Maren Ostby (@maren_ostby) March 1, 2022\n\n"
        + "“The boat stays,” tweeted Maren Ostby, who heads the council. “Eleven farms, two schools, one bay,” she said.\n\n" + Prose;

    /// <summary>Twelve paragraphs without a post and without a quotation mark.</summary>
    public static string PlainProse { get; } = " date 2022-03-01 " + string.Concat(Enumerable.Repeat(Prose, 12));

    /// <summary>Forty posts, each followed by prose that quotes somebody.</summary>
    public static string ManyPosts { get; } = Enumerable.Range(1, 40).Aggregate(new StringBuilder(" date 2022-03-01 "), Append).ToString();

    private static StringBuilder Append(StringBuilder text, int number) => text.Append(
        CultureInfo.InvariantCulture,
        $"Day {number} on the ice: the ferry was {number} minutes late, and nobody minded. #lindvik — Ferry Watch 🚢 (@ferry_watch_{number}) March {1 + (number % 28)}, 2022\n\n“We counted {number} cars,” said Tor Halland, the captain, “and one very patient dog.” He added: “Come back in summer.”\n\n");
}

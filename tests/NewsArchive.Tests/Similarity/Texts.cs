using NewsArchive.Model;
using NewsArchive.Reading;
using NewsArchive.Similarity;

namespace NewsArchive.Tests.Similarity;

/// <summary>Original articles to compare, and the ways in which newsrooms change one.</summary>
internal static class Texts
{
    public const string Harbour = """
        The harbour of Lindvik will stay open through the winter after the council voted on Tuesday to pay for a second icebreaker, ending a dispute that had lasted 14 months.

        Mayor Maren Ostby said the ship, which is to be leased from a yard in Kalmarsund for 2.3 million crowns a year, would keep the mail boat and the fishing fleet moving until April.

        Skippers had threatened to move their landings to Norwick, 40 miles to the south, where the quay was rebuilt three years ago and the ice seldom lasts longer than a week.

        “We asked for one thing, and now we have it,” said Tor Halland, who speaks for the 62 boats that winter in Lindvik. He added that the fleet would drop its claim for damages.

        The opposition voted against the lease. Its leader, Sunniva Dahl, called it a gift to one yard and said the money should have gone to the school roof.
        """;

    public const string Library = """
        A library that lends tools instead of books has opened in the old fire station of Farrowgate, and its 380 drills, ladders and sewing machines were nearly all on loan by Friday evening.

        Hanne Viks, who runs it with nine volunteers, said that most households use a drill for less than 20 minutes in its whole life. Members pay 15 crowns a month.

        The town lent the building for two years. After that, Viks said, the library has to stand on its own feet or close.
        """;

    public static Article Read(string text, string date = "2022-03-01") =>
        ArticleReader.Read(SourceContent.Of("a.txt", System.Text.Encoding.UTF8.GetBytes($" date {date} {text.ReplaceLineEndings("\n")}")));

    public static byte[] Print(string text) => Fingerprint.Of(Read(text))!;

    public static bool AreCopies(string one, string other) => Fingerprint.AreCopies(Print(one), Print(other)) && Fingerprint.AreCopies(Print(other), Print(one));

    public static string Without(string text, params int[] paragraphs) =>
        string.Join("\n\n", text.ReplaceLineEndings("\n").Split("\n\n").Where((_, at) => !paragraphs.Contains(at)));
}

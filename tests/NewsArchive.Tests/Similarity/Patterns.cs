#pragma warning disable CA5394 // Seeded, so that a failure repeats; nothing here is a secret.
using System.Globalization;

namespace NewsArchive.Tests.Similarity;

/// <summary>Weather, shares and police reports: the same words, other numbers and names.</summary>
internal static class Patterns
{
    private static readonly string[] Places = ["Brackwater", "Ostmoor", "Kelby", "Thornmouth", "Vellaford", "Dunmarsh", "Elsing", "Farrowgate", "Hollowick", "Inchmere"];
    private static readonly string[] Companies = ["Harwick Steel", "Meridian Rail", "Lowfield Foods", "Castor Energy", "Bluefin Air", "Ottery Bank", "Pellworm Gas", "Quarry Homes"];
    private static readonly string[] Days = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday"];

    public static IEnumerable<string> Reports(int each)
    {
        Random random = new(11);
        return Enumerable.Range(0, each).SelectMany(_ => new[] { Weather(random), Shares(random), Police(random) }).ToList();
    }

    private static string Weather(Random random) => string.Create(
        CultureInfo.InvariantCulture,
        $"{One(random, Places)} will be cloudy with light rain in the morning, clearing by the afternoon. Temperatures will reach a high of {random.Next(5, 25)}C and fall to a low of {random.Next(-3, 9)}C overnight. Winds will be from the {One(random, ["south-west", "north", "east", "west"])} at {random.Next(4, 40)} mph. There is a {random.Next(1, 10) * 10} percent chance of rain.\n\nThe outlook for {One(random, Days)} is unsettled, with highs of {random.Next(5, 25)}C. Sunrise is at {random.Next(5, 8)}.{random.Next(10, 60)} am and sunset at {random.Next(4, 10)}.{random.Next(10, 60)} pm.");

    private static string Shares(Random random) => string.Create(
        CultureInfo.InvariantCulture,
        $"Shares in {One(random, Companies)} rose {random.Next(5, 60) / 10.0} percent to {random.Next(80, 900)} pence in early trading on {One(random, Days)}, making it one of the biggest gainers on the main index. The wider market was up {random.Next(1, 20) / 10.0} percent at {random.Next(6000, 8000)} points.\n\nShares in {One(random, Companies)} fell {random.Next(5, 60) / 10.0} percent to {random.Next(80, 900)} pence, while {One(random, Companies)} was down {random.Next(5, 60) / 10.0} percent. Brent crude traded at {random.Next(6000, 12000) / 100.0} dollars a barrel and gold was at {random.Next(1700, 2100)} dollars an ounce.");

    private static string Police(Random random) => string.Create(
        CultureInfo.InvariantCulture,
        $"Police are appealing for witnesses after a {random.Next(17, 90)}-year-old man was injured in a collision on the A{random.Next(10, 999)} near {One(random, Places)} on {One(random, Days)}. The crash happened at about {random.Next(1, 12)}.{random.Next(10, 60)} pm and involved a {One(random, ["red", "blue", "grey", "black"])} van.\n\nThe driver was taken to {One(random, Places)} hospital, where his condition was described as stable. Anyone with information or footage is asked to call quoting reference {random.Next(100, 999)}.");

    private static string One(Random random, string[] of) => of[random.Next(of.Length)];
}

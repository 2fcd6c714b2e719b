#pragma warning disable CA5394 // Seeded, so that a failure repeats; nothing here is a secret.
using NewsArchive.Similarity;
using Xunit;

namespace NewsArchive.Tests.Similarity;

public class CopyFinderTests
{
    private static readonly byte[] Harbour = Texts.Print(Texts.Harbour);
    private static readonly byte[] Shorter = Texts.Print(Texts.Without(Texts.Harbour, 3, 4));
    private static readonly byte[] Library = Texts.Print(Texts.Library);

    [Theory]
    [InlineData(0, true)]
    [InlineData(7, true)]
    [InlineData(8, false)]
    [InlineData(1000, false)]
    public void Copies_are_at_most_a_week_apart(int days, bool areCopies)
    {
        // Whatever the day of the first: spans of days begin somewhere.
        for (var first = 100; first < 120; first++)
        {
            CopyFinder finder = new();
            List<long> copies = [];
            finder.Next(1, first, Harbour, copies);
            finder.Next(2, first + (days / 2), Library, copies);
            Assert.Empty(copies);
            finder.Next(3, first + days, Shorter, copies);
            Assert.Equal(areCopies ? [1] : [], copies);
        }
    }

    [Fact]
    public void Every_copy_is_found_once_among_many_articles()
    {
        CopyFinder finder = new();
        List<long> copies = [];
        finder.Next(1, 10, Harbour, copies);
        for (var other = 0; other < 500; other++)
        {
            finder.Next(100 + other, 11, Texts.Print(Texts.Library.Replace("library", $"house{other}", StringComparison.Ordinal).Replace("and", $"and x{other}y", StringComparison.Ordinal).Replace("the", $"the z{other}", StringComparison.Ordinal)), []);
        }

        finder.Next(2, 12, Shorter, copies);
        finder.Next(3, 12, Harbour, copies);
        Assert.Equal([1, 1, 2], copies.Order());
    }

    [Fact]
    public void A_great_many_copies_of_one_text_are_looked_through_in_a_time_that_does_not_grow()
    {
        CopyFinder finder = new();
        Clusters clusters = new();
        List<long> copies = [];
        for (var article = 0; article < 5000; article++)
        {
            copies.Clear();
            finder.Next(article, 10, Harbour, copies);
            Assert.InRange(copies.Count, Math.Min(article, 1), 60);
            copies.ForEach(copy => clusters.Join(article, copy));
        }

        Assert.All(clusters.All, one => Assert.Equal(0, one.Cluster));
        Assert.Equal(5000, clusters.All.Count());
    }

    [Fact]
    public void Clusters_do_not_depend_on_the_order_in_which_pairs_are_told()
    {
        Random random = new(5);
        var pairs = Enumerable.Range(0, 400).Select(_ => ((long)random.Next(500), (long)random.Next(500))).ToArray();
        var expected = Grouped(pairs);
        for (var shuffle = 0; shuffle < 20; shuffle++)
        {
            random.Shuffle(pairs);
            Assert.Equal(expected, Grouped([.. pairs.Select(pair => random.Next(2) == 0 ? pair : (pair.Item2, pair.Item1))]));
        }

        static List<(long, long)> Grouped((long, long)[] pairs)
        {
            Clusters clusters = new();
            foreach (var (one, other) in pairs)
            {
                clusters.Join(one, other);
            }

            Assert.All(clusters.All.GroupBy(one => one.Cluster), cluster => Assert.Equal(cluster.Key, cluster.Min(one => one.Number)));
            Assert.Equal(7_000, clusters.Of(7_000));
            return [.. clusters.All.Order()];
        }
    }
}

namespace NewsArchive.Similarity;

/// <summary>Compares fingerprints. <c>docs/similarity.md</c> says on what the figures were chosen.</summary>
internal static class Likeness
{
    private const int FewestMarked = 6;
    private const double LeastMarked = 0.55;
    private const double LeastMarkedOfBoth = 0.15;

    private const int FewestOfAll = 8;
    private const double LeastOfAll = 0.7;
    private const double LeastOfAllOfBoth = 0.2;

    /// <summary>
    /// Whether two articles are copies of one text: most of the shorter one is in the other, and no small part of the other in it. Runs with a number or
    /// a name decide where there are enough of them: in reports made to one pattern, of the weather or of shares, only the words between agree.
    /// </summary>
    public static bool AreCopies(Sample one, Sample other)
    {
        var marked = Overlap.Of(one.Marked, other.Marked);
        if (marked.Shorter >= FewestMarked && marked.OfShorter >= LeastMarked && marked.OfBoth >= LeastMarkedOfBoth)
        {
            return true;
        }

        var all = marked + Overlap.Of(one.Plain, other.Plain);
        return all.Shorter >= FewestOfAll && all.OfShorter >= LeastOfAll && all.OfBoth >= LeastOfAllOfBoth;
    }
}

namespace NewsArchive.Similarity;

/// <summary>What two samples have in common, as far as both go.</summary>
/// <param name="Common">Runs in both.</param>
/// <param name="Shorter">Runs of the one that has fewer.</param>
/// <param name="Longer">Runs of the other.</param>
internal readonly record struct Overlap(int Common, int Shorter, int Longer)
{
    /// <summary>The share of the shorter one that is in the other.</summary>
    public double OfShorter => Shorter == 0 ? 0 : (double)Common / Shorter;

    /// <summary>The share of both that is in both.</summary>
    public double OfBoth => Longer == 0 ? 0 : (double)Common / (Shorter + Longer - Common);

    /// <summary>Counts both together.</summary>
    public static Overlap operator +(Overlap one, Overlap other) => new(one.Common + other.Common, one.Shorter + other.Shorter, one.Longer + other.Longer);

    /// <summary>Compares two samples up to where the first that was cut ends: further on nothing is known of it.</summary>
    public static Overlap Of(Runs one, Runs other)
    {
        var (common, ofOne, ofOther) = (0, 0, 0);
        while (ofOne < one.Count && ofOther < other.Count)
        {
            var (x, y) = (one[ofOne], other[ofOther]);
            common += x == y ? 1 : 0;
            ofOne += x <= y ? 1 : 0;
            ofOther += y <= x ? 1 : 0;
        }

        if (ofOne == one.Count && !one.IsCut)
        {
            ofOther = other.Count;
        }
        else if (ofOther == other.Count && !other.IsCut)
        {
            ofOne = one.Count;
        }

        return new(common, Math.Min(ofOne, ofOther), Math.Max(ofOne, ofOther));
    }
}

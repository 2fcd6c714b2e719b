namespace NewsArchive.Sqlite.Searching;

/// <summary>How much each word of a query says: rare ones more than common ones.</summary>
internal sealed class Weights(Density density, Understanding understanding)
{
    /// <summary>The weights, by the number of the word. Of one word alone it makes no difference, and nothing is asked.</summary>
    public double[] OfGroups()
    {
        var weights = new double[understanding.Groups.Count];
        Array.Fill(weights, 1);
        var asked = understanding.Plan.Match!.Phrases.Where(phrase => phrase.Group >= 0).DistinctBy(phrase => phrase.Group).ToList();
        foreach (var (group, _) in asked.Count > 1 ? asked : [])
        {
            weights[group] = Inverse(density.Of(understanding.Groups[group]));
        }

        return weights;
    }

    private double Inverse(double share) => Math.Log(1 + (((density.Articles * (1 - share)) + 0.5) / ((density.Articles * share) + 0.5)));
}

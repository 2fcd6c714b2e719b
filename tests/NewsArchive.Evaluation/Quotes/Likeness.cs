namespace NewsArchive.Evaluation.Quotes;

/// <summary>How much found quotations cover labelled stretches, and how much of them lies within the speech that a stretch belongs to.</summary>
internal sealed class Likeness
{
    private readonly Dictionary<(Found Found, Stretch Stretch), (double Covered, double Within)> _shares = [];

    /// <summary>Compares all that was found with all stretches.</summary>
    /// <param name="stretches">Stretches in order.</param>
    /// <param name="found">What was found.</param>
    public Likeness(IReadOnlyList<Stretch> stretches, IReadOnlyList<Found> found)
    {
        Speeches = [.. stretches.GroupBy(stretch => stretch.Label.Attribution).Select(speech => speech.ToList())];
        foreach (var quotation in found.Where(quotation => quotation.Words.Length > 0))
        {
            Speeches.ForEach(speech => Compare(quotation, speech));
        }
    }

    /// <summary>The stretches that are one interrupted or continued quotation each.</summary>
    public List<List<Stretch>> Speeches { get; }

    /// <summary>The share of the stretch's words that the quotation has, from 0 to 1.</summary>
    public double Covered(Found found, Stretch stretch) => _shares.GetValueOrDefault((found, stretch)).Covered;

    /// <summary>The share of the quotation's words that are in the stretch or in all stretches of its speech, from 0 to 1.</summary>
    public double Within(Found found, Stretch stretch) => _shares.GetValueOrDefault((found, stretch)).Within;

    private void Compare(Found found, List<Stretch> speech)
    {
        var common = speech.ConvertAll(stretch => CommonRuns.Length(stretch.Words, found.Words));
        if (common.Max() == 0)
        {
            return;
        }

        var whole = CommonRuns.Length([.. speech.SelectMany(stretch => stretch.Words)], found.Words);
        var within = Math.Min(1, (double)Math.Max(whole, common.Max()) / found.Words.Length);
        foreach (var (stretch, words) in speech.Zip(common).Where(pair => pair.Second > 0))
        {
            _shares[(found, stretch)] = ((double)words / Math.Max(1, stretch.Words.Length), within);
        }
    }
}

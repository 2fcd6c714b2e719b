using NewsArchive.Evaluation.Answers;
using NewsArchive.Evaluation.Labels;

namespace NewsArchive.Evaluation.Quotes;

/// <summary>The score of one article at one level.</summary>
internal sealed class QuoteScore
{
    private QuoteScore(Level level, QuoteLabels labels, IReadOnlyList<Stretch> stretches, Dictionary<Stretch, Found> matches, Dictionary<Found, Verdict> verdicts) =>
        (Level, Labels, Stretches, Matches, Verdicts) = (level, labels, stretches, matches, verdicts);

    /// <summary>How much of a stretch must be found.</summary>
    public Level Level { get; }

    /// <summary>The labels.</summary>
    public QuoteLabels Labels { get; }

    /// <summary>The labelled stretches of direct speech, in order.</summary>
    public IReadOnlyList<Stretch> Stretches { get; }

    /// <summary>The quotation found for each stretch that was found.</summary>
    public IReadOnlyDictionary<Stretch, Found> Matches { get; }

    /// <summary>What became of each quotation of the answer.</summary>
    public IReadOnlyDictionary<Found, Verdict> Verdicts { get; }

    /// <summary>The speakers of the stretches that were found.</summary>
    public IEnumerable<(Stretch Stretch, Found Found, SpeakerVerdict Verdict)> Speakers =>
        Matches.Select(match => (match.Key, match.Value, SpeakerVerdicts.Of(match.Key.Label, match.Value.Answer.Speaker)));

    /// <summary>Scores an answer at each level.</summary>
    public static IEnumerable<QuoteScore> Of(QuoteLabels labels, IReadOnlyList<AnswerQuotation> answer)
    {
        List<Stretch> stretches = [.. labels.Quotations.OrderBy(label => label.Start).Select(label => new Stretch(label))];
        List<Stretch> partial = [.. labels.PartialQuotations.Select(label => new Stretch(label))];
        List<Negative> negatives = [.. labels.Negatives.Select(label => new Negative(label))];
        List<Found> found = [.. answer.Select(quotation => new Found(quotation))];
        Likeness likeness = new(stretches, found);
        return Level.All.Select(level => Of(level));

        QuoteScore Of(Level level)
        {
            var (matches, right) = QuotationMatching.Match(level, likeness, stretches, found);
            var verdicts = found.ToDictionary(
                quotation => quotation,
                quotation => right.Contains(quotation) ? Verdict.Right : Quotes.Verdicts.Of(quotation, level, Within(quotation), partial, negatives));
            return new(level, labels, stretches, matches, verdicts);
        }

        double Within(Found quotation) => stretches.Select(stretch => likeness.Within(quotation, stretch)).DefaultIfEmpty().Max();
    }
}

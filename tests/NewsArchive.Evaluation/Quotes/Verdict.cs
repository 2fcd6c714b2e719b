using NewsArchive.Evaluation.Labels;

namespace NewsArchive.Evaluation.Quotes;

/// <summary>What becomes of a quotation that a tool found.</summary>
internal enum Verdict
{
    /// <summary>It is a labelled stretch, or several of one speech.</summary>
    Right,

    /// <summary>It has no words.</summary>
    Empty,

    /// <summary>It is a piece of a labelled stretch, or the same again: neither right nor false.</summary>
    Piece,

    /// <summary>It is a quoted piece of indirect speech: neither right nor false.</summary>
    Partial,

    /// <summary>It is a scare quote or a title.</summary>
    ScareOrTitle,

    /// <summary>It is long, but nobody is said to have said it.</summary>
    Unattributed,

    /// <summary>It is nothing that is labelled.</summary>
    Unknown,
}

/// <summary>Judges the quotations that match no stretch.</summary>
internal static class Verdicts
{
    private const double Most = 0.8;
    private const double LeastOfLabel = 0.5;

    /// <summary>The false ones, which cost precision.</summary>
    public static bool IsFalse(this Verdict verdict) => verdict is Verdict.ScareOrTitle or Verdict.Unattributed or Verdict.Unknown;

    /// <summary>What a quotation that matches no stretch is.</summary>
    public static Verdict Of(Found found, Level level, double within, IReadOnlyList<Stretch> partial, IReadOnlyList<Negative> negatives)
    {
        if (found.Words.Length == 0)
        {
            return Verdict.Empty;
        }

        if (within >= Most)
        {
            return Verdict.Piece;
        }

        if (negatives.FirstOrDefault(negative => negative.Text == found.Text) is { } same)
        {
            return Of(same);
        }

        return partial.Any(IsMostly) ? Verdict.Partial
            : negatives.FirstOrDefault(IsMostly) is { } near ? Of(near)
            : Verdict.Unknown;

        bool IsMostly(Compared label) =>
            label.Text == found.Text
            || CommonRuns.Length(found.Words, label.Words) >= Most * found.Words.Length
            || (label.Words.Length > 0 && CommonRuns.Length(label.Words, found.Words) >= Math.Max(level.Threshold ?? Most, LeastOfLabel) * label.Words.Length);
    }

    private static Verdict Of(Negative negative) => negative.Label.Type == LabelledNegative.ScareOrTitle ? Verdict.ScareOrTitle : Verdict.Unattributed;
}

namespace NewsArchive.Evaluation.Tables;

/// <summary>How much of what was found is right, and how much of what was expected was found.</summary>
/// <param name="Ok">Found and right.</param>
/// <param name="Found">All that was found.</param>
/// <param name="Expected">All that the labels hold.</param>
internal readonly record struct Score(int Ok, int Found, int Expected)
{
    /// <summary>Ok of found, from 0 to 1; null where nothing was found.</summary>
    public double? Precision => Found == 0 ? null : (double)Ok / Found;

    /// <summary>Ok of expected, from 0 to 1; null where nothing was expected.</summary>
    public double? Recall => Expected == 0 ? null : (double)Ok / Expected;

    /// <summary>The harmonic mean of both; null where there was nothing to find and nothing was found.</summary>
    public double? F1 => Found + Expected == 0 ? null : Harmonic(Precision ?? 0, Recall ?? 0);

    /// <summary>The harmonic mean of two shares; 0 where one is 0.</summary>
    public static double Harmonic(double precision, double recall) =>
        precision * recall == 0 ? 0 : 2 * precision * recall / (precision + recall);

    /// <summary>One thing: whether it was right, was found, was expected.</summary>
    public static Score Of(bool ok, bool found, bool expected) => new(ok ? 1 : 0, found ? 1 : 0, expected ? 1 : 0);

    /// <summary>Both counted together, so that averages are over things, not over articles.</summary>
    public static Score operator +(Score left, Score right) => new(left.Ok + right.Ok, left.Found + right.Found, left.Expected + right.Expected);

    /// <summary>The six columns of a table: shares in percent, then counts.</summary>
    public IEnumerable<string> Cells() => [Table.Percent(Precision), Table.Percent(Recall), Table.Percent(F1), Table.Count(Ok), Table.Count(Found), Table.Count(Expected)];
}

using NewsArchive.Evaluation.Tables;

namespace NewsArchive.Evaluation.Quotes;

/// <summary>What went wrong with the quotations of an article.</summary>
internal static class QuoteDefects
{
    private const double QuotationWeight = 1;
    private const double SpeakerWeight = 0.5;

    private static readonly Dictionary<SpeakerVerdict, string> SpeakerKinds = new()
    {
        [SpeakerVerdict.Wrong] = "wrong speaker",
        [SpeakerVerdict.Missing] = "no speaker",
        [SpeakerVerdict.ResolvedOtherwise] = "pronoun resolved otherwise",
        [SpeakerVerdict.PronounKept] = "pronoun not resolved",
        [SpeakerVerdict.PronounMissing] = "pronoun not found",
        [SpeakerVerdict.NobodyWrong] = "speaker made up",
    };

    /// <summary>Missed and false quotations, and speakers that are not right.</summary>
    public static List<Defect> Of(QuoteScore score)
    {
        var missed = score.Stretches.Where(stretch => !score.Matches.ContainsKey(stretch))
            .Select(stretch => new Defect("missed quotation", $"{Defect.Opening(stretch.Label.Text)} by {stretch.Label.Speaker ?? "nobody"}", QuotationWeight));
        var wrong = score.Verdicts.Where(verdict => verdict.Value.IsFalse())
            .Select(verdict => new Defect(Kind(verdict.Value), Defect.Opening(verdict.Key.Answer.Text), QuotationWeight));
        var speakers = from speaker in score.Speakers
                       where SpeakerKinds.ContainsKey(speaker.Verdict)
                       let label = speaker.Stretch.Label
                       let names = label.SpeakerCorefAuto.Count > 0 ? $"{label.Speaker} ({string.Join(", ", label.SpeakerCorefAuto)})" : label.Speaker
                       let what = $"expected {names ?? "nobody"}, found {speaker.Found.Answer.Speaker ?? "nobody"}: {Defect.Opening(label.Text, 60)}"
                       select new Defect(SpeakerKinds[speaker.Verdict], what, SpeakerWeight);
        return [.. missed, .. wrong, .. speakers];
    }

    private static string Kind(Verdict verdict) => verdict switch
    {
        Verdict.ScareOrTitle => "scare quote or title taken",
        Verdict.Unattributed => "unattributed stretch taken",
        _ => "false quotation",
    };
}

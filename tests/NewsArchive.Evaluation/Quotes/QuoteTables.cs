using NewsArchive.Evaluation.Labels;
using NewsArchive.Evaluation.Tables;

namespace NewsArchive.Evaluation.Quotes;

/// <summary>The figures of quotations and speakers.</summary>
internal static class QuoteTables
{
    /// <summary>Precision, recall and F1 at each level, and what the others are.</summary>
    public static Table Quotations(IReadOnlyList<QuoteScore> scores)
    {
        string[] figures = ["precision", "recall", "F1", "expected", "found", "right", "false", "scare/title", "unattributed", "other", "pieces", "partial"];
        Table table = new("Quotations", ["level"], figures);
        foreach (var level in scores.GroupBy(score => score.Level))
        {
            var verdicts = level.SelectMany(score => score.Verdicts.Values).CountBy(verdict => verdict).ToDictionary();
            var (expected, found) = (level.Sum(score => score.Stretches.Count), level.Sum(score => score.Matches.Count));
            var (right, wrong) = (Count(Verdict.Right), verdicts.Where(verdict => verdict.Key.IsFalse()).Sum(verdict => verdict.Value));
            double precision = Share(right, right + wrong) ?? 0, recall = Share(found, expected) ?? 0;
            Verdict[] others = [Verdict.ScareOrTitle, Verdict.Unattributed, Verdict.Unknown, Verdict.Piece, Verdict.Partial];
            int[] counts = [expected, found, right, wrong, .. others.Select(Count)];
            table.Add([level.Key.Name], [Table.Percent(precision), Table.Percent(recall), Table.Percent(Score.Harmonic(precision, recall)), .. counts.Select(Table.Count)]);

            int Count(Verdict verdict) => verdicts.GetValueOrDefault(verdict);
        }

        return table;
    }

    /// <summary>The scare quotes and titles that were taken for speech.</summary>
    public static Table Negatives(IEnumerable<QuoteScore> main)
    {
        Table table = new("No quotations, but taken for some (overlap 0.8)", ["kind"], ["taken", "labelled"]);
        var articles = main.ToList();
        Row("scare quotes and titles", Verdict.ScareOrTitle, negative => negative.Type == LabelledNegative.ScareOrTitle);
        Row("longer, unattributed", Verdict.Unattributed, negative => negative.Type != LabelledNegative.ScareOrTitle);
        return table;

        void Row(string name, Verdict verdict, Func<LabelledNegative, bool> labelled) =>
            table.Add(
                [name],
                [Table.Count(articles.Sum(score => score.Verdicts.Values.Count(one => one == verdict))), Table.Count(articles.Sum(score => score.Labels.Negatives.Count(labelled)))]);
    }

    /// <summary>The speakers of the stretches that were found.</summary>
    public static Table Speakers(IEnumerable<QuoteScore> main)
    {
        var speakers = main.SelectMany(score => score.Speakers).Select(speaker => (speaker.Stretch.Label, speaker.Verdict)).ToList();
        Table table = new("Speakers of the quotations found (overlap 0.8)", ["speaker"], ["share", "ok", "of"]);
        Add("names and nominals: right", IsNamed, SpeakerVerdict.Right);
        Add("names: right", label => IsNamed(label) && label.SpeakerKind != "nominal", SpeakerVerdict.Right);
        Add("nominals: right", label => label.SpeakerKind == "nominal", SpeakerVerdict.Right);
        Add("names and nominals: given", IsNamed, SpeakerVerdict.Right, SpeakerVerdict.Wrong);
        var given = speakers.Where(speaker => speaker.Verdict is SpeakerVerdict.Right or SpeakerVerdict.Wrong).ToList();
        Row("names and nominals: right when given", given.Count(speaker => speaker.Verdict == SpeakerVerdict.Right), given.Count);
        Add("pronouns: resolved", IsPronoun, SpeakerVerdict.Resolved);
        Add("pronouns with a name to compare: resolved", label => IsPronoun(label) && label.SpeakerCorefAuto.Count > 0, SpeakerVerdict.Resolved);
        Add("pronouns: resolved to another name", IsPronoun, SpeakerVerdict.ResolvedOtherwise);
        Add("pronouns: resolved, nothing to compare", IsPronoun, SpeakerVerdict.ResolvedUnchecked);
        Add("pronouns: kept", IsPronoun, SpeakerVerdict.PronounKept);
        Add("pronouns: no speaker", IsPronoun, SpeakerVerdict.PronounMissing);
        Add("nobody named: none given", label => label.SpeakerKind == "none", SpeakerVerdict.NobodyRight);
        return table;

        void Add(string name, Func<LabelledQuotation, bool> counts, params SpeakerVerdict[] right)
        {
            var counted = speakers.Where(speaker => counts(speaker.Label)).ToList();
            Row(name, counted.Count(speaker => right.Contains(speaker.Verdict)), counted.Count);
        }

        void Row(string name, int ok, int of) => table.Add([name], [Table.Percent(Share(ok, of)), Table.Count(ok), Table.Count(of)]);
    }

    /// <summary>The cues of the stretches that were found: given at all, and sharing a word with the label's.</summary>
    public static Table Cues(IEnumerable<QuoteScore> main)
    {
        var cues = main.SelectMany(score => score.Matches).Select(match => (Expected: match.Key.Label.Cue, Found: match.Value.Answer.Cue)).Where(cue => QuoteText.HasWord(cue.Expected)).ToList();
        var given = cues.Count(cue => !string.IsNullOrEmpty(cue.Found));
        var right = cues.Count(cue => QuoteText.Words(cue.Expected).Intersect(QuoteText.Words(cue.Found)).Any());
        Table table = new("Cues of the quotations found (overlap 0.8)", ["cue"], ["share", "ok", "of"]);
        table.Add(["given"], [Table.Percent(Share(given, cues.Count)), Table.Count(given), Table.Count(cues.Count)]);
        table.Add(["right"], [Table.Percent(Share(right, cues.Count)), Table.Count(right), Table.Count(cues.Count)]);
        return table;
    }

    private static bool IsNamed(LabelledQuotation label) => label.SpeakerKind is not ("none" or "pronoun");

    private static bool IsPronoun(LabelledQuotation label) => label.SpeakerKind == "pronoun";

    private static double? Share(int ok, int of) => of == 0 ? null : (double)ok / of;
}

using System.Text.RegularExpressions;
using NewsArchive.Evaluation.Labels;

namespace NewsArchive.Evaluation.Quotes;

/// <summary>Whether the speaker of a found stretch is right.</summary>
internal enum SpeakerVerdict
{
    /// <summary>The label names somebody, and so does the answer, rightly.</summary>
    Right,

    /// <summary>The label names somebody, the answer somebody else.</summary>
    Wrong,

    /// <summary>The label names somebody, the answer nobody.</summary>
    Missing,

    /// <summary>The label has a pronoun; the answer names whom a program took it to mean.</summary>
    Resolved,

    /// <summary>The label has a pronoun; the answer names somebody else than a program did.</summary>
    ResolvedOtherwise,

    /// <summary>The label has a pronoun; the answer names somebody, and there is nothing to compare with.</summary>
    ResolvedUnchecked,

    /// <summary>The label has a pronoun, and so has the answer.</summary>
    PronounKept,

    /// <summary>The label has a pronoun, the answer nobody.</summary>
    PronounMissing,

    /// <summary>The label names nobody, nor does the answer.</summary>
    NobodyRight,

    /// <summary>The label names nobody, the answer somebody.</summary>
    NobodyWrong,
}

/// <summary>Judges speakers.</summary>
internal static partial class SpeakerVerdicts
{
    private static readonly HashSet<string> Pronouns = new(
        ["he", "she", "they", "it", "we", "i", "you", "him", "her", "them", "us", "me", "who", "whom", "that", "which", "this", "these", "those", "one", "his", "hers", "their"],
        StringComparer.Ordinal);

    /// <summary>Compares the speaker of an answer with the label's.</summary>
    public static SpeakerVerdict Of(LabelledQuotation label, string? answer)
    {
        var speaker = string.IsNullOrWhiteSpace(answer) ? null : answer.Trim();
        return label.SpeakerKind switch
        {
            "none" => speaker is null ? SpeakerVerdict.NobodyRight : SpeakerVerdict.NobodyWrong,
            "pronoun" => OfPronoun(label, speaker),
            _ => speaker is null ? SpeakerVerdict.Missing : IsNamed(label, speaker) ? SpeakerVerdict.Right : SpeakerVerdict.Wrong,
        };
    }

    private static SpeakerVerdict OfPronoun(LabelledQuotation label, string? speaker) =>
        speaker is null ? SpeakerVerdict.PronounMissing
        : IsPronoun(speaker) ? SpeakerVerdict.PronounKept
        : label.SpeakerCorefAuto.Count == 0 ? SpeakerVerdict.ResolvedUnchecked
        : label.SpeakerCorefAuto.Any(name => QuoteText.Holds(speaker, name)) ? SpeakerVerdict.Resolved
        : SpeakerVerdict.ResolvedOtherwise;

    // A description ("the mayor") may be answered by the name that a program found for it.
    private static bool IsNamed(LabelledQuotation label, string speaker) =>
        label.SpeakerAlts.Prepend(label.SpeakerHead).Concat(label.SpeakerKind == "nominal" ? label.SpeakerCorefAuto : []).Any(name => QuoteText.Holds(speaker, name));

#pragma warning disable CA1308 // the list is in lower case
    private static bool IsPronoun(string speaker) => Pronouns.Contains(Contraction().Replace(speaker.ToLowerInvariant().Trim('.', ','), ""));
#pragma warning restore CA1308

    [GeneratedRegex("['\u2019](s|d|ll|re|ve|m)$")]
    private static partial Regex Contraction();
}

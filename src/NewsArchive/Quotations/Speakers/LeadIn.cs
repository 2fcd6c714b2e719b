using NewsArchive.Quotations.Languages;
using NewsArchive.Quotations.Sentences;

namespace NewsArchive.Quotations.Speakers;

/// <summary>
/// Doubts the subject of a sentence that leads in a quotation where it is one word that owes its capital to the start of the sentence:
/// <c>Revelan lo que pasó: «…»</c>.
/// </summary>
internal static class LeadIn
{
    /// <summary>The attribution without such a word: with the last full name before the quotation, or with nobody.</summary>
    /// <param name="own">What the sentence says.</param>
    /// <param name="sentence">The sentence.</param>
    /// <param name="quote">The quotation's token.</param>
    /// <param name="people">The people of the article.</param>
    public static Attribution? WithName(Attribution? own, Sentence sentence, int quote, People people)
    {
        // "Para España, …"
        if (own is { Rule: Attribution.According, Confidence: 0.6, Speaker: { Kind: SpeakerKind.Name } opinion } && !people.Of(new(opinion)).IsHuman)
        {
            return null;
        }

        var leads = own is { Confidence: < 0.8, Speaker: { Kind: SpeakerKind.Name, Role: null } speaker } && speaker.Mention == sentence[0].Span;
        var reads = own is { Rule: Attribution.Colon } || (own is { Rule: Attribution.Sentence } && MayBegin(sentence));
        if (!leads || !reads || people.Of(new(own!.Speaker!)).IsHuman || sentence[0].Is(WordClasses.Body))
        {
            return own;
        }

        var named = LastFullName(sentence, quote);
        return own.Cue is null && named is null && !sentence.Lexicon.DropsPronouns ? null : own with { Speaker = named };
    }

    // "Rather, he says", "Showing it": any word where a verb goes without a subject, else one that is known to be no name.
    private static bool MayBegin(Sentence sentence) =>
        sentence.Lexicon.DropsPronouns || sentence.Lexicon.Of(sentence.Word(0)) != 0 || sentence.Word(0).EndsWith(sentence.Lexicon.ParticipleEnding, StringComparison.Ordinal);

    private static Speaker? LastFullName(Sentence sentence, int quote)
    {
        for (var last = quote - 1; last > 1; last--)
        {
            var first = last;
            while (sentence[last].IsNamelike && first > 1 && sentence[first - 1].IsNamelike)
            {
                first--;
            }

            if (first < last && (FirstNames.Of(sentence.Word(first)) != Gender.Unknown || sentence[first].Is(WordClasses.Role)))
            {
                return NounPhrase.Read(sentence, first, last, whole: false) is { Kind: SpeakerKind.Name } name ? name : null;
            }
        }

        return null;
    }
}

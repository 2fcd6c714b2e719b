using NewsArchive.Quotations.Languages;
using NewsArchive.Quotations.Speakers;
using NewsArchive.Text;

namespace NewsArchive.Quotations;

/// <summary>Tells from a verb of speech without a subject whom the pronoun that was left out stands for: <c>dodała</c>, <c>ha aggiunto</c>.</summary>
/// <param name="text">The decoded file.</param>
/// <param name="lexicon">The language of the prose.</param>
internal sealed class DroppedSubject(string text, Lexicon lexicon)
{
    /// <summary>The attribution with a pronoun of no letters where its verb lacks one, else as it is.</summary>
    /// <param name="own">What the sentence says.</param>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="before">The last quotation of the paragraph with a speaker.</param>
    public Attribution? Tell(Attribution? own, TextSpan paragraph, Draft? before)
    {
        var isBefore = own?.Rule is Attribution.Sentence or Attribution.Before;
        if (own is not { Speaker: null, Cue: { } cue } || !(isBefore ? lexicon.DropsPronouns : own is { Rule: Attribution.Inverted, Labels: false }))
        {
            return own;
        }

        // "…, dijo el portavoz. …, añadió": the one described before speaks on.
        var speaksOn = lexicon.DropsPronouns && before is { Person: null, Attribution.Speaker.Kind: SpeakerKind.Nominal };
        if (speaksOn || Ends(cue, lexicon.TheirVerbs) || Ends(WordBefore(cue, paragraph), lexicon.TheirVerbs))
        {
            return own;
        }

        var gender = Ends(cue, lexicon.HerVerbs) ? Gender.Woman : Ends(cue, lexicon.HisVerbs) ? Gender.Man : Gender.Unknown;
        return gender == Gender.Unknown && !lexicon.DropsPronouns ? own : own with { Speaker = new(new(cue.Start, cue.Start), SpeakerKind.Pronoun) { Gender = gender, IsOnePerson = lexicon.DropsPronouns } };
    }

    // "han dicho": the helping verb tells how many speak.
    private TextSpan WordBefore(TextSpan cue, TextSpan paragraph)
    {
        var before = text.AsSpan(paragraph.Start, cue.Start - paragraph.Start).TrimEnd();
        return new(paragraph.Start + before.LastIndexOf(' ') + 1, paragraph.Start + before.Length);
    }

    private bool Ends(TextSpan word, string[] endings) => WordEndings.Any(word.Of(text), endings);
}

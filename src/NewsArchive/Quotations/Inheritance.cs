using NewsArchive.Quotations.Sentences;
using NewsArchive.Quotations.Speakers;
using NewsArchive.Text;

namespace NewsArchive.Quotations;

/// <summary>Remembers what a quotation without words around it goes on with: the last quotation, or the sentence that leads it in.</summary>
/// <param name="subjects">Whom the sentences are about.</param>
/// <param name="people">The people of the article.</param>
internal sealed class Inheritance(Subjects subjects, People people)
{
    private Draft? _inParagraph;
    private Draft? _inLastParagraph;
    private Attribution? _lead;
    private TextSpan _passedOver;
    private Focus? _subject;
    private Speaker? _sayer;

    /// <summary>The last quotation of this paragraph with a speaker; null where there is none yet.</summary>
    public Draft? InParagraph => _inParagraph;

    /// <summary>Begins a paragraph.</summary>
    public void BeginParagraph() => (_inLastParagraph, _inParagraph, _subject, _sayer) = (_inParagraph, null, null, null);

    /// <summary>Passes over a stretch without quotations that nobody reads now.</summary>
    /// <param name="stretch">The stretch, to the end of its paragraph.</param>
    /// <param name="isRest">Whether sentences of its paragraph stand before it.</param>
    public void PassOver(TextSpan stretch, bool isRest) => (_passedOver, _lead) = (stretch, isRest ? _lead : null);

    /// <summary>Notes a quotation.</summary>
    public void Note(Draft draft) => _inParagraph = draft.Attribution?.Speaker is not null ? draft : _inParagraph;

    /// <summary>Notes what a sentence leads over to, where it ends with a colon or has no quotation.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="subject">Whom it is about.</param>
    /// <param name="sayer">Who says what it reports.</param>
    public void EndSentence(Sentence sentence, Focus? subject, Speaker? sayer) => (_lead, _passedOver, _subject, _sayer) = (BeforeQuote.Lead(sentence), default, subject, sayer);

    /// <summary>The attribution that a quotation takes over, and from which quotation; null where it stands alone.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="token">The quotation.</param>
    /// <param name="own">What the sentence says: at most a verb.</param>
    public (Attribution Attribution, Draft? From)? For(Sentence sentence, int token, Attribution? own)
    {
        var alone = token == 0 && (sentence.Count <= 2 || own is not null);
        if (!alone && own is null)
        {
            return null;
        }

        // "…", said Orme. Tarn disagreed. "…"
        if (alone && own is null && _inParagraph is { Person: { } speaking } && Other(speaking) is { } other)
        {
            return (Taken(new(Attribution.Subject, 0.5) { Speaker = other }, Attribution.Subject, 0.5, own), null);
        }

        if (_inParagraph is { Attribution: { } said })
        {
            return (Taken(said, Attribution.Continued, 0.8, own), _inParagraph);
        }

        if (!alone)
        {
            return null;
        }

        if ((_passedOver.IsEmpty ? _lead : subjects.Lead(_passedOver, _lead)) is { } lead)
        {
            return (Taken(lead, Attribution.Lead, 0.7, own), null);
        }

        if (_sayer is { } sayer)
        {
            return (Taken(new(Attribution.Subject, 0.5) { Speaker = sayer }, Attribution.Subject, 0.5, own), null);
        }

        // The subject of the sentence before counts only if somebody can be meant.
        if (_subject is { } subject && (subject.Speaker.Kind == SpeakerKind.Pronoun || people.Of(subject).IsHuman))
        {
            return (Taken(new(Attribution.Subject, 0.5) { Speaker = subject.Speaker }, Attribution.Subject, 0.5, own), null);
        }

        if (_inLastParagraph is { Attribution: { } before })
        {
            return (Taken(before, Attribution.Paragraph, 0.6, own), _inLastParagraph);
        }

        return !_passedOver.IsEmpty && subjects.Before() is { } last && people.Of(last).IsHuman
            ? (Taken(new(Attribution.Subject, 0.5) { Speaker = last.Speaker }, Attribution.Subject, 0.5, own), null)
            : null;
    }

    // Somebody else than the last speaker, whom the sentence before is about.
    private Speaker? Other(Person speaking)
    {
        var says = _sayer is { Kind: SpeakerKind.Name };
        var focus = says ? new(_sayer!) : _subject;
        return focus is { Speaker.Kind: SpeakerKind.Name } && people.Of(focus) is var named && (says || named.IsHuman) && named != speaking ? focus.Speaker : null;
    }

    private static Attribution Taken(Attribution said, string rule, double confidence, Attribution? own) =>
        said with { Rule = rule, Confidence = confidence, Cue = own?.Cue, Labels = own?.Labels ?? false };
}

using NewsArchive.Model;
using NewsArchive.Quotations.Languages;
using NewsArchive.Quotations.Marks;
using NewsArchive.Quotations.Sentences;
using NewsArchive.Quotations.Speakers;
using NewsArchive.Text;

namespace NewsArchive.Quotations;

/// <summary>Reads an article's prose from its start and says of each quotation who spoke.</summary>
internal sealed class Attributions
{
    private readonly string _text;
    private readonly Lexicon _lexicon;
    private readonly List<TextSpan> _prose;
    private readonly List<Stretch> _stretches;
    private readonly SentenceReader _reader;
    private readonly Subjects _subjects;
    private readonly People _people;
    private readonly Draft[] _drafts;
    private readonly Inheritance _before;
    private readonly DroppedSubject _dropped;
    private CaselessLanguage? _caseless;
    private bool _verbFirst;
    private TextSpan _paragraph;
    private int _first;
    private int _end;

    /// <summary>Begins before the first paragraph.</summary>
    /// <param name="text">The decoded file.</param>
    /// <param name="lexicon">The language of the prose.</param>
    /// <param name="prose">The paragraphs.</param>
    /// <param name="stretches">All quotations of the article.</param>
    public Attributions(string text, Lexicon lexicon, List<TextSpan> prose, List<Stretch> stretches)
    {
        (_text, _lexicon, _prose, _stretches) = (text, lexicon, prose, stretches);
        _reader = new(text, lexicon);
        _subjects = new(text, lexicon, prose);
        _people = new(text, lexicon, _subjects);
        _before = new(_subjects, _people);
        _dropped = new(text, lexicon);
        _drafts = [.. stretches.Select(stretch => new Draft(stretch))];
    }

    /// <summary>Reads the prose up to the last quotation.</summary>
    /// <param name="firsts">For each paragraph the index of its first quotation, and one entry more.</param>
    public Draft[] Read(List<int> firsts)
    {
        for (var i = 0; i < _prose.Count && firsts[i] < _stretches.Count; i++)
        {
            if (firsts[i] == firsts[i + 1])
            {
                _before.BeginParagraph();
                _before.PassOver(_prose[i], isRest: false);
            }
            else
            {
                _subjects.Begin(i);
                Paragraph(_prose[i], firsts[i], firsts[i + 1]);
            }
        }

        foreach (var draft in _drafts)
        {
            if (draft is { Person: { } person, Attribution.Speaker.Role: null })
            {
                _people.Complete(person);
            }
        }

        return _drafts;
    }

    private void Paragraph(TextSpan paragraph, int first, int last)
    {
        (_paragraph, _first, _end) = (paragraph, first, last);
        _verbFirst = VerbFirstQuote.Reads(paragraph.Of(_text));
        _caseless = CaselessLanguage.In(paragraph.Of(_text));
        _before.BeginParagraph();
        var heading = Heading.Is(_text, paragraph);
        _reader.Begin(paragraph, _stretches, first, last);
        while (_reader.HasQuoteAhead && _reader.Next() is { } sentence)
        {
            var named = false;
            for (var i = 0; i < sentence.Count && sentence.HasQuote; i++)
            {
                if (sentence.Kind(i) == TokenKind.Quote)
                {
                    Quotation(sentence, i, sentence[i].Quote);
                    named |= _drafts[sentence[i].Quote].Person is not null;
                }
            }

            var subject = named || heading ? null : Subjects.In(sentence, _subjects.Note);
            _before.EndSentence(sentence, sentence.HasQuote ? null : subject, sentence.HasQuote || !_reader.HasQuoteAhead ? null : Reporting.Sayer(sentence));
        }

        _subjects.Leave(_reader.At);
        _before.PassOver(paragraph with { Start = _reader.At }, isRest: true);
    }

    private void Quotation(Sentence sentence, int token, int index)
    {
        var draft = _drafts[index];
        if (draft.Stretch.IsRest)
        {
            (draft.Continues, draft.Kind) = (true, _drafts[index - 1].Kind);
            return;
        }

        var words = draft.Stretch.Words.Of(_text);
        var own = draft.Stretch.IsPartOfWord(_text) ? null : Own(sentence, token, ended: words[^1] == '.');
        var inherited = own is null or { Speaker: null, SaysNobody: false } ? _before.For(sentence, token, own) : null;
        draft.Kind = KindRule.Of(sentence, token, draft.Stretch, own);
        draft.Attribution = inherited?.Attribution ?? own;
        draft.Person = inherited?.From?.Person ?? Resolve(draft.Attribution?.Speaker, sentence, draft.Stretch.Span.Start) ?? Body(draft.Attribution);
        draft.Continues = _before.InParagraph is { } previous && Interrupted.Goes(sentence, token, draft, previous);
        _before.Note(draft);
        if (draft.Person is { } person)
        {
            _subjects.Note(new(draft.Attribution!.Speaker!) { Person = person });
        }

        if (own is { SaysItLater: true })
        {
            SaidBefore(index);
        }
    }

    private Attribution? Own(Sentence sentence, int token, bool ended)
    {
        var own = _caseless is null && !_verbFirst ? Around(sentence, token, ended) : Caseless(sentence[token]);
        return _dropped.Tell(LeadIn.WithName(own, sentence, token, _people), _paragraph, _before.InParagraph);
    }

    // "«…», «…». Lo ha detto Vera": all the speech of the paragraph that nobody was named for.
    private void SaidBefore(int index)
    {
        for (var i = index - 1; i >= _first && _drafts[i] is { Person: null, Attribution: null } draft; i--)
        {
            draft.Person = draft.Kind == QuotationKind.Direct ? _drafts[index].Person : null;
            draft.Attribution = draft.Kind == QuotationKind.Direct ? _drafts[index].Attribution! with { Rule = Attribution.Continued, Confidence = 0.7, Cue = null } : null;
        }
    }

    // A cue after the quotation may have its subject before it: "Yilmaz, '…' dedi".
    private static Attribution? Around(Sentence sentence, int token, bool ended)
    {
        var after = AfterQuote.Of(sentence, token, ended);
        if (after is { Speaker: not null } or { SaysNobody: true })
        {
            return after;
        }

        var before = BeforeQuote.Of(sentence, token);
        if (before?.Speaker is null && !sentence.Lexicon.DropsPronouns && !sentence.Lexicon.VerbsLast && Reporting.Behind(sentence, token) is { } behind)
        {
            return behind;
        }

        return after is null ? before : after with { Speaker = before?.Speaker ?? NameBeforeComma(sentence, token) ?? SentenceSubject.Of(sentence, token) };
    }

    private static Speaker? NameBeforeComma(Sentence sentence, int token) =>
        sentence.Lexicon.VerbsLast && sentence[token - 1].Kind == TokenKind.Comma && sentence[token - 2].IsNamelike ? SubjectBefore.Phrase(sentence, token - 2, 0)?.Speaker : null;

    private Attribution? Caseless(Token quote)
    {
        var from = quote.Quote > _first ? _stretches[quote.Quote - 1].Span.End : _paragraph.Start;
        var to = quote.Quote + 1 < _end ? _stretches[quote.Quote + 1].Span.Start : _paragraph.End;
        return _caseless is null ? new VerbFirstQuote(_text).Of(quote.Span, from, to) : new CaselessQuote(_text, _caseless).Of(quote.Span, from, to);
    }

    private Person? Resolve(Speaker? speaker, Sentence sentence, int before) => speaker?.Kind switch
    {
        SpeakerKind.Name => Speaking(_people.Meet(speaker)),
        SpeakerKind.Pronoun => InSentence(speaker, sentence) ?? _people.Resolve(speaker.Gender, speaker.IsOnePerson) ?? (speaker.Gender == Gender.Unknown ? null : _people.LastNamed(speaker.Gender, before)),
        _ => null,
    };

    private Person? InSentence(Speaker pronoun, Sentence sentence) =>
        pronoun.Gender != Gender.Unknown && Antecedent.Of(sentence, pronoun) is { } named && _people.Meet(named) is var person && person.Fits(pronoun.Gender) ? person.Learn(pronoun.Gender) : null;

    // "“A,” the Harbour Authority said. “B,” it added."
    private Person? Body(Attribution? said) =>
        said is { Rule: not Attribution.Sentence, Speaker: { Kind: SpeakerKind.Pronoun } pronoun } && Lexicon.IsOneOf(_lexicon.BodyPronouns, pronoun.Mention.Of(_text)) ? _people.LastBody() : null;

    private static Person Speaking(Person person)
    {
        person.Speak();
        return person;
    }
}

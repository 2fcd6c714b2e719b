using NewsArchive.Quotations.Languages;
using NewsArchive.Quotations.Marks;
using NewsArchive.Quotations.Sentences;
using NewsArchive.Quotations.Speakers;
using NewsArchive.Text;

namespace NewsArchive.Quotations;

/// <summary>Reads an article's prose from its start and says of each quotation who spoke.</summary>
/// <param name="text">The decoded file.</param>
/// <param name="lexicon">The language of the prose.</param>
/// <param name="stretches">All quotations of the article.</param>
internal sealed class Attributions(string text, Lexicon lexicon, List<Stretch> stretches)
{
    private readonly SentenceReader _reader = new(text, lexicon);
    private readonly People _people = new(text, lexicon);
    private readonly Draft[] _drafts = [.. stretches.Select(stretch => new Draft(stretch))];
    private readonly Inheritance _before = new();
    private CaselessLanguage? _caseless;
    private bool _verbFirst;
    private TextSpan _paragraph;
    private int _first;
    private int _end;

    /// <summary>Reads the prose.</summary>
    /// <param name="prose">The paragraphs.</param>
    /// <param name="firsts">For each paragraph the index of its first quotation, and one entry more.</param>
    public Draft[] Read(List<TextSpan> prose, List<int> firsts)
    {
        for (var i = 0; i < prose.Count && firsts[i] < stretches.Count; i++)
        {
            Paragraph(prose[i], firsts[i], firsts[i + 1]);
        }

        return _drafts;
    }

    private void Paragraph(TextSpan paragraph, int first, int last)
    {
        (_paragraph, _first, _end) = (paragraph, first, last);
        _verbFirst = first < last && VerbFirstQuote.Reads(paragraph.Of(text));
        _caseless = first < last ? CaselessLanguage.In(paragraph.Of(text)) : null;
        _before.BeginParagraph();
        _reader.Begin(paragraph, stretches, first, last);
        while (_reader.Next() is { } sentence)
        {
            _before.BeginSentence(sentence);
            var named = false;
            for (var i = 0; i < sentence.Count && sentence.HasQuote; i++)
            {
                if (sentence.Kind(i) == TokenKind.Quote)
                {
                    Quotation(sentence, i, sentence[i].Quote);
                    named |= _drafts[sentence[i].Quote].Person is not null;
                }
            }

            var subject = named ? null : Subject(sentence);
            _before.EndSentence(sentence, sentence.HasQuote ? null : subject);
        }
    }

    private void Quotation(Sentence sentence, int token, int index)
    {
        var draft = _drafts[index];
        if (draft.Stretch.IsRest)
        {
            (draft.Continues, draft.Kind) = (true, _drafts[index - 1].Kind);
            return;
        }

        var words = draft.Stretch.Words.Of(text);
        var own = WithSubject(_caseless is null && !_verbFirst ? Around(sentence, token, ended: words[^1] == '.') : Caseless(sentence[token]));
        var inherited = own?.Speaker is null ? _before.For(sentence, token, own) : null;
        draft.Kind = KindRule.Of(sentence, token, draft.Stretch, own);
        draft.Attribution = inherited?.Attribution ?? own;
        draft.Person = inherited?.From?.Person ?? Resolve(draft.Attribution?.Speaker, draft.Stretch.Span.Start);
        draft.Continues = _before.InParagraph is { } previous && Interrupted.Goes(sentence, token, draft, previous);
        _before.Note(draft);
        if (draft.Person is { } person)
        {
            _people.Focus(person);
        }
    }

    // "dodała": the verb tells whom a pronoun that was left out stands for.
    private Attribution? WithSubject(Attribution? own)
    {
        if (own is not { Speaker: null, Cue: { } cue, Labels: false, Rule: Attribution.Inverted })
        {
            return own;
        }

        var gender = Ends(cue, lexicon.HerVerbs) ? Gender.Woman : Ends(cue, lexicon.HisVerbs) ? Gender.Man : Gender.Unknown;
        return gender == Gender.Unknown && !lexicon.DropsPronouns ? own : own with { Speaker = new(new(cue.Start, cue.Start), SpeakerKind.Pronoun) { Gender = gender, IsOnePerson = lexicon.DropsPronouns } };
    }

    private bool Ends(TextSpan word, string[] endings)
    {
        foreach (var ending in endings)
        {
            if (word.Of(text).EndsWith(ending, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    // A cue after the quotation may have its subject before it: "Yilmaz, '…' dedi".
    private static Attribution? Around(Sentence sentence, int token, bool ended)
    {
        var after = AfterQuote.Of(sentence, token, ended);
        if (after?.Speaker is not null)
        {
            return after;
        }

        var before = BeforeQuote.Of(sentence, token);
        return after is null ? before : after with { Speaker = before?.Speaker ?? NameBeforeComma(sentence, token) ?? SentenceSubject.Of(sentence, token) };
    }

    private static Speaker? NameBeforeComma(Sentence sentence, int token) =>
        sentence.Lexicon.VerbsLast && sentence[token - 1].Kind == TokenKind.Comma && sentence[token - 2].IsNamelike ? SubjectBefore.Phrase(sentence, token - 2, 0)?.Speaker : null;

    private Attribution? Caseless(Token quote)
    {
        var from = quote.Quote > _first ? stretches[quote.Quote - 1].Span.End : _paragraph.Start;
        var to = quote.Quote + 1 < _end ? stretches[quote.Quote + 1].Span.Start : _paragraph.End;
        return _caseless is null ? new VerbFirstQuote(text).Of(quote.Span, from, to) : new CaselessQuote(text, _caseless).Of(quote.Span, from, to);
    }

    private Person? Resolve(Speaker? speaker, int before) => speaker?.Kind switch
    {
        SpeakerKind.Name => Speaking(_people.Meet(speaker)),
        SpeakerKind.Pronoun => _people.Resolve(speaker.Gender, speaker.IsOnePerson) ?? (speaker.Gender == Gender.Unknown ? null : _people.LastNamed(speaker.Gender, before)),
        _ => null,
    };

    private static Person Speaking(Person person)
    {
        person.Speak();
        return person;
    }

    // Who reports the sentence is in focus after whom it is about.
    private (Speaker, Person?)? Subject(Sentence sentence)
    {
        var about = Focused(SentenceSubject.Of(sentence, sentence.Count));
        return Reporting.Of(sentence) is { } reporter ? Focused(reporter) : about;
    }

    private (Speaker, Person?)? Focused(Speaker? subject)
    {
        if (subject is { Kind: SpeakerKind.Name })
        {
            var person = _people.Meet(subject);
            _people.Focus(person);
            return (subject, person);
        }

        return subject is { Kind: SpeakerKind.Pronoun, Gender: not Gender.Unknown } ? (subject, null) : null;
    }
}

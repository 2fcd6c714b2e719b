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
    private Draft? _last;
    private bool _lastIsBefore;
    private CaselessLanguage? _caseless;
    private TextSpan _paragraph;
    private int _first;
    private int _end;

    /// <summary>Reads the prose.</summary>
    /// <param name="prose">The paragraphs.</param>
    /// <param name="firsts">For each paragraph the index of its first quotation, and one entry more.</param>
    public Draft[] Read(IReadOnlyList<TextSpan> prose, List<int> firsts)
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
        _caseless = first < last ? CaselessLanguage.Of(paragraph.Of(text)) : null;
        var spoke = false;
        Draft? inParagraph = null;
        _reader.Begin(paragraph, stretches, first, last);
        while (_reader.Next() is { } sentence)
        {
            for (var i = 0; i < sentence.Count; i++)
            {
                if (sentence[i].Kind == TokenKind.Quote)
                {
                    var draft = _drafts[sentence[i].Quote];
                    Quotation(sentence, i, draft, inParagraph);
                    inParagraph = draft.Attribution?.Speaker is not null ? draft : inParagraph;
                }
            }

            spoke |= inParagraph is not null;
            Subject(sentence, inParagraph);
        }

        _lastIsBefore = spoke;
        _last = inParagraph ?? _last;
    }

    private void Quotation(Sentence sentence, int token, Draft draft, Draft? inParagraph)
    {
        var words = draft.Stretch.Words.Of(text);
        var own = _caseless is null ? Around(sentence, token, ended: words[^1] == '.') : Caseless(sentence[token]);
        draft.Kind = KindRule.Of(sentence, token, draft.Stretch, own);
        draft.Attribution = own?.Speaker is not null ? own : Inherited(sentence, token, inParagraph, own) ?? own;
        draft.Person = draft.Attribution?.Rule is Attribution.Continued or Attribution.Paragraph ? (inParagraph ?? _last)?.Person : Resolve(draft.Attribution?.Speaker);
        draft.Continues = inParagraph is not null && Interrupted.Goes(sentence, token, draft, inParagraph);
        if (draft.Person is { } person)
        {
            _people.Focus(person);
        }
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
        return after is null ? before : after with { Speaker = before?.Speaker ?? SentenceSubject.Of(sentence, token) };
    }

    private Attribution? Caseless(Token quote)
    {
        var from = quote.Quote > _first ? stretches[quote.Quote - 1].Span.End : _paragraph.Start;
        var to = quote.Quote + 1 < _end ? stretches[quote.Quote + 1].Span.Start : _paragraph.End;
        return new CaselessQuote(text, _caseless!).Of(quote.Span, from, to);
    }

    private Person? Resolve(Speaker? speaker) => speaker?.Kind switch
    {
        SpeakerKind.Name => _people.Meet(speaker),
        SpeakerKind.Pronoun => _people.Resolve(speaker.Gender),
        _ => null,
    };

    // A quotation without words around it goes on with what was said before.
    private Attribution? Inherited(Sentence sentence, int token, Draft? inParagraph, Attribution? own)
    {
        var from = inParagraph ?? (_lastIsBefore && token == 0 ? _last : null);
        var alone = token == 0 || own is not null;
        if (from?.Attribution is not { Speaker: not null } said || !alone || (sentence.Count > 2 && own is null))
        {
            return null;
        }

        var rule = inParagraph is null ? Attribution.Paragraph : Attribution.Continued;
        return said with { Rule = rule, Confidence = inParagraph is null ? 0.6 : 0.8, Cue = own?.Cue, Labels = own?.Labels ?? false };
    }

    private void Subject(Sentence sentence, Draft? inParagraph)
    {
        var hasQuote = false;
        for (var i = 0; i < sentence.Count && !hasQuote; i++)
        {
            hasQuote = sentence[i].Kind == TokenKind.Quote;
        }

        if ((!hasQuote || inParagraph is null) && SentenceSubject.Of(sentence, sentence.Count) is { Kind: SpeakerKind.Name } subject)
        {
            _people.Focus(_people.Meet(subject));
        }
    }
}

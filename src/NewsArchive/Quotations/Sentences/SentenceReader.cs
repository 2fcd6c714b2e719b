using System.Buffers;
using NewsArchive.Quotations.Languages;
using NewsArchive.Quotations.Marks;
using NewsArchive.Text;

namespace NewsArchive.Quotations.Sentences;

/// <summary>Cuts a paragraph into sentences and words, quotations standing as one token each.</summary>
/// <param name="text">The decoded file.</param>
/// <param name="lexicon">The language of the prose.</param>
internal sealed class SentenceReader(string text, Lexicon lexicon)
{
    /// <summary>The most tokens of a sentence; a longer one is cut.</summary>
    private const int MostTokens = 400;

    /// <summary>The tokens read of a sentence, or behind its last quotation, where no further one comes: enough for its subject, or for who spoke.</summary>
    private const int Opening = 24;

    private const int LongestElision = 6;

    private static readonly SearchValues<char> Stops = SearchValues.Create(".!?…。！？");

    private readonly Sentence _sentence = new(text, lexicon);
    private TextSpan _paragraph;
    private List<Stretch> _stretches = [];
    private int _at;
    private int _enough;
    private int _limit;
    private int _next;
    private int _last;

    /// <summary>Where the next sentence begins.</summary>
    public int At => _at;

    /// <summary>Whether a quotation of the paragraph is still to come.</summary>
    public bool HasQuoteAhead => _next < _last;

    /// <summary>Begins a paragraph.</summary>
    /// <param name="paragraph">Where it is.</param>
    /// <param name="stretches">The quotations of the article.</param>
    /// <param name="first">The index of the paragraph's first quotation.</param>
    /// <param name="last">The index after its last.</param>
    public void Begin(TextSpan paragraph, List<Stretch> stretches, int first, int last)
    {
        (_paragraph, _stretches, _at, _next, _last) = (paragraph, stretches, paragraph.Start, first, last);
        SetLimit();
    }

    /// <summary>The next sentence of the paragraph, or null after the last. It holds until the next call.</summary>
    public Sentence? Next()
    {
        _sentence.Clear();
        _enough = Opening;
        while (_at < _paragraph.End && _sentence.Count < MostTokens && !Step())
        {
            if (_sentence.Count >= _enough && _next == _last)
            {
                Skip();
            }
        }

        return _sentence.Count > 0 ? _sentence : null;
    }

    // Reads one token; true where it ends the sentence.
    private bool Step()
    {
        if (_at >= _limit)
        {
            return Quotation(_stretches[_next]);
        }

        var c = text[_at];
        if (c == '-' && lexicon.CapitalNouns && _at > 0 && char.IsLetter(text[_at - 1]) && _at + 1 < _limit && text[_at + 1] is ',' or ' ')
        {
            // "Bau-, Sozial- und Hafendirektor": parts of one word.
            _at += text[_at + 1] == ',' ? 2 : 1;
            return false;
        }

        if (WordBounds.IsStart(c))
        {
            Word();
            return false;
        }

        TokenKind? kind = c switch
        {
            ',' or '،' or '、' or '，' => TokenKind.Comma,
            '.' or '!' or '?' or '…' or '。' or '！' or '？' => TokenKind.Stop,
            ':' or '：' => TokenKind.Colon,
            ';' => TokenKind.Semicolon,
            '—' or '–' or '-' or '―' or '(' or ')' or '[' or ']' or '|' => TokenKind.Dash,
            _ => null,
        };
        var start = _at++;
        if (kind is not { } known)
        {
            return false;
        }

        // "--" is one dash.
        _at += c == '-' && _at < _limit && text[_at] == '-' ? 1 : 0;
        _sentence.Add(new(new(start, _at), known));
        return known == TokenKind.Stop && Ends() && !(_sentence.Kind(_sentence.Count - 2) == TokenKind.Quote && PointsBack());
    }

    // Goes to the next mark that can end the sentence.
    private void Skip()
    {
        var stop = text.AsSpan(_at, _paragraph.End - _at).IndexOfAny(Stops);
        _at = stop < 0 ? _paragraph.End : _at + stop;
    }

    private bool Quotation(Stretch stretch)
    {
        var introduced = _sentence.Kind(_sentence.Count - 1) is TokenKind.Colon or TokenKind.Comma;
        _sentence.Add(new(stretch.Span, TokenKind.Quote, Quote: _next));
        _at = Math.Max(_at, stretch.Span.End);
        _next++;
        _enough = _sentence.Count + Opening;
        SetLimit();
        _at = stretch.IsPartOfWord(text) ? WordBounds.Read(text, _at + 1, _limit).End : _at;
        return (text[stretch.Words.End - 1] is '.' || (introduced && text[stretch.Words.End - 1] is '?' or '!')) && !DashFollows() && NextIs(capital: true) && !PointsBack();
    }

    // "«…». Lo ha detto Vera": the sentence goes on to who spoke.
    private bool PointsBack()
    {
        var first = Word(_at);
        if (!first.IsEmpty && char.IsUpper(text[first.Start]) && lexicon.ThesePhrase(text.AsSpan(first.Start, _limit - first.Start)) > 0)
        {
            return true;
        }

        if (!lexicon.PointsBack(first.Of(text)))
        {
            return false;
        }

        var second = Word(first.End).Of(text);
        var classes = lexicon.Of(second);
        return (classes & (WordClasses.Cue | WordClasses.Auxiliary | WordClasses.Adverb)) != 0
            || (lexicon.SaysThus(first.Of(text)) && second.Length > 0 && (char.IsUpper(second[0]) || (classes & (WordClasses.Determiner | WordClasses.Role | WordClasses.Pronoun)) != 0));
    }

    // The next word, before the next quotation; empty where there is none.
    private TextSpan Word(int at)
    {
        while (at < _limit && !WordBounds.IsStart(text[at]))
        {
            at++;
        }

        return at < _limit ? WordBounds.Read(text, at, _limit) : new(at, at);
    }

    // What is read before the next quotation ends there.
    private void SetLimit() => _limit = _next < _last ? _stretches[_next].Span.Start : _paragraph.End;

    private void Word()
    {
        var word = WordBounds.Read(text, _at, _limit);
        word = lexicon.Elides ? WithoutElision(word) : word;
        _sentence.AddWord(word);
        _at = word.End;
        if (_at < _limit && text[_at] == '.' && TakesStop(word, _sentence[_sentence.Count - 1].Classes))
        {
            _sentence.AddStop();
            _at++;
        }

        _at += _at < _limit && text[_at] == ' ' ? 1 : 0;
    }

    private bool TakesStop(TextSpan word, WordClasses classes) =>
        WordBounds.IsShort(text, word, classes) && !(text[word.Start] == 'X' && word.Length == 1 && _sentence[_sentence.Count - 2] is { IsLower: true } before && before.Is(WordClasses.Preposition)) && !(classes.HasFlag(WordClasses.Abbreviation) && word.End + 1 >= _limit);

    // "l'ingénieur" is two words, "aujourd'hui" is one.
    private TextSpan WithoutElision(TextSpan word)
    {
        var written = word.Of(text);
        var mark = written.IndexOfAny('\'', '’');
        var isElision = mark is > 0 and <= LongestElision && mark + 1 < written.Length && lexicon.Of(written) == 0 && lexicon.Of(written[..mark]) != 0;
        if (!isElision || (char.IsUpper(written[0]) && char.IsUpper(written[mark + 1])))
        {
            return word;
        }

        return word with { End = word.Start + mark };
    }

    private bool Ends() => _at >= _paragraph.End || (!char.IsLetterOrDigit(text[_at]) && NextIs(capital: true));

    private bool DashFollows()
    {
        var rest = text.AsSpan(_at, _paragraph.End - _at).TrimStart();
        return !rest.IsEmpty && rest[0] is '—' or '–' or '-';
    }

    private bool NextIs(bool capital)
    {
        var at = _at;
        while (at < _paragraph.End && !char.IsLetterOrDigit(text[at]))
        {
            if (_next < _last && at >= _stretches[_next].Span.Start)
            {
                return true;
            }

            at++;
        }

        return at >= _paragraph.End || char.IsLower(text[at]) != capital;
    }
}

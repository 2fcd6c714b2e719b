using System.Runtime.CompilerServices;
using NewsArchive.Quotations.Languages;
using NewsArchive.Text;

namespace NewsArchive.Quotations.Sentences;

/// <summary>The tokens of one sentence; a quotation in it is one token. Reused from sentence to sentence.</summary>
/// <param name="text">The decoded file.</param>
/// <param name="lexicon">The language of the prose.</param>
internal sealed class Sentence(string text, Lexicon lexicon)
{
    private const WordClasses SmallWords = WordClasses.Preposition | WordClasses.Relative | WordClasses.Conjunction | WordClasses.Adverb;

    private static readonly Token Nothing = new(default, TokenKind.Stop);
    private Token[] _tokens = new Token[32];

    /// <summary>The decoded file.</summary>
    public string Text => text;

    /// <summary>The language of the prose.</summary>
    public Lexicon Lexicon => lexicon;

    /// <summary>The number of tokens.</summary>
    public int Count { get; private set; }

    /// <summary>Whether a quotation is among the tokens.</summary>
    public bool HasQuote { get; private set; }

    /// <summary>A token; a full stop outside of the sentence.</summary>
    public ref readonly Token this[int index]
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get
        {
            if ((uint)index >= (uint)Count)
            {
                return ref Nothing;
            }

            ref var token = ref _tokens[index];
            if (token.Classes == Token.Unread)
            {
                Classify(ref token, index);
            }

            return ref token;
        }
    }

    /// <summary>What a token is; cheaper than the token itself, as words are looked up when they are first asked for.</summary>
    public TokenKind Kind(int index) => (uint)index < (uint)Count ? _tokens[index].Kind : TokenKind.Stop;

    /// <summary>The characters from one token to another, both included.</summary>
    public TextSpan Span(int first, int last) => new(_tokens[first].Span.Start, _tokens[last].Span.End);

    /// <summary>The characters of a token.</summary>
    public ReadOnlySpan<char> Word(int index) => this[index].Span.Of(text);

    /// <summary>Whether a token is a verb of speech; after an article or a possessive such a word is a noun: <c>his remarks</c>.</summary>
    public bool IsCue(int index) =>
        this[index].IsLower && (this[index].Is(WordClasses.Cue) ? this[index].Is(WordClasses.Label) || lexicon.Declines || !IsNoun(index) : IsCueHere(index));

    /// <summary>Whether a word says whose words stand beside it: <c>according</c>, <c>de acuerdo con</c>, <c>in the words of</c>.</summary>
    public bool IsAccording(int index)
    {
        if (!this[index].Is(WordClasses.AccordingNoun))
        {
            return this[index].Is(WordClasses.According);
        }

        if (lexicon.Declines)
        {
            // "по словам", "по его словам"
            return this[this[index - 1].Is(WordClasses.Determiner) ? index - 2 : index - 1].Is(WordClasses.Preposition);
        }

        if (lexicon.AccordingNounsTakeArticles && !this[index - 1].Is(WordClasses.Determiner))
        {
            return false;
        }

        var before = lexicon.AccordingNounsTakeArticles ? index - 2 : index - 1;
        return this[before].Is(WordClasses.Preposition) && this[index + 1].Is(WordClasses.Preposition);
    }

    /// <summary>Whether a verb of speech has a text as its subject: <c>говорится в докладе</c>.</summary>
    public bool IsImpersonal(int cue) => lexicon.EastSlavic is { } words && Lexicon.IsOneOf(words.Impersonal, Word(cue));

    /// <summary>Whether a word is written in capitals only, two or more: <c>ООН</c>.</summary>
    public bool IsAbbreviation(int index)
    {
        var word = Word(index);
        foreach (var letter in word)
        {
            if (!char.IsUpper(letter) && char.IsLetter(letter))
            {
                return false;
            }
        }

        return this[index].Is(WordClasses.Capital) && word.Length > 1 && char.IsUpper(word[1]);
    }

    /// <summary>Whether a word is a verb of speech beside its neighbours only: <c>put it</c>, <c>has written</c>.</summary>
    public bool IsCueHere(int index) =>
        (this[index].Is(WordClasses.CueInPair) && IsPair(index)) || (this[index].Is(WordClasses.Perfect) && Lexicon.IsOneOf(lexicon.Have, Word(index - 1)));

    // "went on" reports before a mark only: not in "went on stage".
    private bool IsPair(int index) =>
        index + 1 < Count && Lexicon.IsOneOf(lexicon.CuePairs, Span(index, index + 1).Of(text)) && (Kind(index + 2) != TokenKind.Word || !this[index + 1].Is(WordClasses.Preposition));

    /// <summary>Whether somebody else spoke than the subject of a verb of speech: <c>he was told</c>, <c>it has been declared</c>.</summary>
    public bool IsPassive(int cue)
    {
        var helper = cue - 1;
        while (this[helper].IsLower && this[helper].Is(WordClasses.Adverb))
        {
            helper--;
        }

        return !this[cue].Is(WordClasses.Quotes | WordClasses.Participle) && IsBe(helper);
    }

    /// <summary>Whether a word links a subject to what it is, or makes a passive: <c>was</c>. False where the language's words are not known.</summary>
    public bool IsBe(int index) => this[index].Is(WordClasses.Auxiliary) && Lexicon.IsOneOf(lexicon.Be, Word(index));

    private bool IsNoun(int index) =>
        IsNounWithClause(index) || (this[index].Is(WordClasses.Quotes) && Word(index).EndsWith("s", StringComparison.Ordinal) && this[index + 1].Is(WordClasses.Preposition)) || (this[index - 1].Is(WordClasses.Determiner) && !this[index - 1].Is(WordClasses.Relative | WordClasses.Pronoun)) || (this[index - 1].Is(WordClasses.Possessive) && !this[index - 1].Is(WordClasses.Pronoun));

    // "two critical reports that told": a clause without a subject of its own is about a noun.
    private bool IsNounWithClause(int index) =>
        this[index + 1].Is(WordClasses.Relative) && this[index - 1].IsLower && !this[index - 1].Is(WordClasses.Role | WordClasses.Pronoun | WordClasses.Adverb | WordClasses.Relative)
        && (this[index + 2].Is(WordClasses.Auxiliary) || (this[index + 2].IsLower && Word(index + 2).EndsWith(lexicon.VerbEnding, StringComparison.Ordinal))) && Word(index).EndsWith("s", StringComparison.Ordinal);

    /// <summary>Whether the words from a token on lead to an office before a name: <c>region head Ann Orme</c>.</summary>
    public bool LeadsToRole(int index)
    {
        for (var i = index; i < index + 3 && this[i].IsLower; i++)
        {
            if (this[i].Is(WordClasses.Role) && this[i + 1].IsNamelike)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Empties the sentence.</summary>
    public void Clear() => (Count, HasQuote) = (0, false);

    /// <summary>Adds a token at the end.</summary>
    public void Add(in Token token)
    {
        Next() = token;
        HasQuote |= token.Kind == TokenKind.Quote;
    }

    /// <summary>Adds a word that is looked up when it is first asked for.</summary>
    public void AddWord(TextSpan word) => Next() = new(word, TokenKind.Word, Token.Unread);

    /// <summary>Gives the full stop that follows the last word to it.</summary>
    public void AddStop()
    {
        var word = this[Count - 1];
        _tokens[Count - 1] = word with { Span = word.Span with { End = word.Span.End + 1 }, Classes = word.Span.Length == 1 ? WordClasses.Capital : word.Classes };
    }

    private ref Token Next()
    {
        if (Count == _tokens.Length)
        {
            Array.Resize(ref _tokens, Count * 2);
        }

        return ref _tokens[Count++];
    }

    private void Classify(ref Token token, int index)
    {
        var (stem, possessive) = WordBounds.Stem(text, token.Span);
        var first = text[token.Span.Start];
        var classes = lexicon.Of(stem.Of(text)) | possessive | (char.IsUpper(first) ? WordClasses.Capital : char.IsDigit(first) ? WordClasses.Number : 0);
        classes = (classes & SmallWords) != 0 && IsAcronym(stem) ? classes & ~SmallWords : classes;
        classes |= lexicon.VerbsLast && HasCase(token.Span) ? WordClasses.Calendar : 0;
        classes = classes == (WordClasses.Auxiliary | WordClasses.Capital) && this[index - 1].IsLower ? WordClasses.Capital : classes;
        token = token with { Classes = classes.HasFlag(WordClasses.NameToo) && this[index - 1].IsNamelike ? classes & ~WordClasses.Calendar : classes };
    }

    // "the WHO said": no relative clause begins there.
    private bool IsAcronym(TextSpan word) => word.Length is > 1 and < 6 && !word.Of(text).ContainsAnyExceptInRange('A', 'Z');

    // "Twitter'da": a name in another case is no subject.
    private bool HasCase(TextSpan word) => word.Of(text).IndexOfAny('\'', '’') is > 0 and var mark && char.IsLower(text[word.Start + mark + 1]);
}

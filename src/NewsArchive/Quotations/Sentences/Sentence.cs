using NewsArchive.Quotations.Languages;
using NewsArchive.Text;

namespace NewsArchive.Quotations.Sentences;

/// <summary>The tokens of one sentence; a quotation in it is one token. Reused from sentence to sentence.</summary>
/// <param name="text">The decoded file.</param>
/// <param name="lexicon">The language of the prose.</param>
internal sealed class Sentence(string text, Lexicon lexicon)
{
    private static readonly Token Nothing = new(default, TokenKind.Stop);
    private readonly List<Token> _tokens = [];

    /// <summary>The decoded file.</summary>
    public string Text => text;

    /// <summary>The language of the prose.</summary>
    public Lexicon Lexicon => lexicon;

    /// <summary>The number of tokens.</summary>
    public int Count => _tokens.Count;

    /// <summary>A token; a full stop outside of the sentence.</summary>
    public Token this[int index] => (uint)index < (uint)_tokens.Count ? _tokens[index] : Nothing;

    /// <summary>The characters from one token to another, both included.</summary>
    public TextSpan Span(int first, int last) => new(_tokens[first].Span.Start, _tokens[last].Span.End);

    /// <summary>The characters of a token.</summary>
    public ReadOnlySpan<char> Word(int index) => this[index].Span.Of(text);

    /// <summary>Whether a token is a verb of speech; after an article or a possessive such a word is a noun: <c>his remarks</c>.</summary>
    public bool IsCue(int index) =>
        this[index].Is(WordClasses.Cue) && this[index].IsLower
        && (this[index].Is(WordClasses.Label) || !IsNoun(index));

    private bool IsNoun(int index) =>
        (this[index - 1].Is(WordClasses.Determiner) && !this[index - 1].Is(WordClasses.Relative | WordClasses.Pronoun)) || (this[index - 1].Is(WordClasses.Possessive) && !this[index - 1].Is(WordClasses.Pronoun));

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
    public void Clear() => _tokens.Clear();

    /// <summary>Adds a token at the end.</summary>
    public void Add(Token token) => _tokens.Add(token);
}

using NewsArchive.Quotations.Languages;
using NewsArchive.Text;

namespace NewsArchive.Quotations.Sentences;

/// <summary>What a token is.</summary>
internal enum TokenKind
{
    /// <summary>A word or number.</summary>
    Word,

    /// <summary>A whole quotation, marks included.</summary>
    Quote,

    /// <summary>A comma.</summary>
    Comma,

    /// <summary>A mark that can end a sentence.</summary>
    Stop,

    /// <summary>A colon.</summary>
    Colon,

    /// <summary>A semicolon.</summary>
    Semicolon,

    /// <summary>A dash between words, or a round or square bracket.</summary>
    Dash,
}

/// <summary>A word, a mark or a whole quotation of a sentence.</summary>
/// <param name="Span">Where it stands; of a possessive, the whole word.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Classes">What the word can be.</param>
/// <param name="Quote">The index of the quotation among those of its paragraph.</param>
internal readonly record struct Token(TextSpan Span, TokenKind Kind, WordClasses Classes = 0, int Quote = -1)
{
    /// <summary>The classes of a word that was not looked up yet; see <see cref="Sentence"/>.</summary>
    public const WordClasses Unread = (WordClasses)int.MinValue;

    /// <summary>Whether it is a word of one of these classes.</summary>
    public bool Is(WordClasses any) => Kind == TokenKind.Word && (Classes & any) != 0;

    /// <summary>Whether it is a word without a capital letter.</summary>
    public bool IsLower => Kind == TokenKind.Word && (Classes & (WordClasses.Capital | WordClasses.Number)) == 0;

    /// <summary>Whether it can be part of a name: a word with a capital letter that is no weekday, pronoun or the like.</summary>
    public bool IsNamelike => Is(WordClasses.Capital) && !Is(WordClasses.Calendar | WordClasses.Pronoun | WordClasses.Determiner | WordClasses.Conjunction | WordClasses.According);
}

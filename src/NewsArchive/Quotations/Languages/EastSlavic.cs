namespace NewsArchive.Quotations.Languages;

/// <summary>Words and endings that only Russian and Ukrainian need. Case of letters does not matter in the words.</summary>
internal sealed class EastSlavic
{
    /// <summary>Words between a verb of speech and its subject, most of them for whom somebody spoke to: <c>сказал журналистам Сомов</c>.</summary>
    public required string[] Hearers { get; init; }

    /// <summary>Words for where or when somebody spoke that are no body that spoke: <c>заявили в эфире</c>.</summary>
    public required string[] Occasions { get; init; }

    /// <summary>Verbs of which a text is the subject: <c>говорится в докладе</c>. Nobody is named beside them.</summary>
    public required string[] Impersonal { get; init; }

    /// <summary>The word for what was said before, behind a preposition at the start of a sentence: <c>Об этом сообщил мэр</c>.</summary>
    public required string[] This { get; init; }

    /// <summary>Whose words <c>по его словам</c> are: a man's.</summary>
    public required string[] His { get; init; }

    /// <summary>The same of a woman.</summary>
    public required string[] Her { get; init; }

    /// <summary>Offices of something: a single name behind them is what they head, not who holds them: <c>глава Приборья</c>.</summary>
    public required string[] Heads { get; init; }

    /// <summary>Ends of names and of adjectives in the genitive that no name of a person has: <c>Арденны</c>.</summary>
    public required string[] Genitives { get; init; }

    /// <summary>Ends of verbs of which several are the subject: <c>сообщили в мэрии</c>.</summary>
    public required string[] Plurals { get; init; }

    /// <summary>Ends of verbs of which one is the subject: <c>улыбается он</c>.</summary>
    public required string[] Singulars { get; init; }

    /// <summary>Ends of participles in an oblique case, with which a phrase about the word before a comma begins: <c>записанном</c>.</summary>
    public required string[] ObliqueParticiples { get; init; }

    /// <summary>Ends of verbs that go with another one: <c>комментируя</c>.</summary>
    public required string[] Gerunds { get; init; }

    /// <summary>Whether a possessive tells a man or a woman; none for any other word.</summary>
    public WordClasses Possessor(ReadOnlySpan<char> word) =>
        Lexicon.IsOneOf(His, word) ? WordClasses.Masculine : Lexicon.IsOneOf(Her, word) ? WordClasses.Feminine : WordClasses.None;
}

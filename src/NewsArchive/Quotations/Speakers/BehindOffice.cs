using NewsArchive.Quotations.Languages;
using NewsArchive.Quotations.Sentences;

namespace NewsArchive.Quotations.Speakers;

/// <summary>
/// Finds who holds an office where a name between marks, a bracket or a second office stands before: <c>директор компании «Речник» Иван Тарасов</c>,
/// <c>голова Спілки лоцманів (СЛ) Олег Сомко</c>, <c>замглавы порта — начальник причала Иван Тарасов</c>.
/// </summary>
internal static class BehindOffice
{
    private const int LongestTitle = 80;
    private const int LongestName = 3;

    /// <summary>Whoever is named behind a phrase; null where nobody is.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="first">The phrase's first token.</param>
    /// <param name="last">Its last token.</param>
    public static Speaker? Of(Sentence sentence, int first, int last)
    {
        if (sentence.Lexicon.EastSlavic is null || !(sentence[first].IsLower || sentence[first].Is(WordClasses.Role)))
        {
            return null;
        }

        return sentence.Kind(last + 1) switch
        {
            TokenKind.Quote when sentence[last + 1].Span.Length <= LongestTitle => Named(sentence, first, last + 2),
            TokenKind.Dash when sentence.Word(last + 1) is "(" => AfterBracket(sentence, first, last + 2),
            TokenKind.Dash when sentence[last + 2].IsLower && sentence[last + 2].Is(WordClasses.Role) => Office(sentence, last + 2),
            _ => null,
        };
    }

    private static Speaker? AfterBracket(Sentence sentence, int first, int at)
    {
        var close = at;
        while (close - at <= LongestName && sentence[close].Kind == TokenKind.Word)
        {
            close++;
        }

        return close > at && sentence.Word(close) is ")" ? Named(sentence, first, close + 1) : null;
    }

    private static Speaker? Named(Sentence sentence, int first, int name)
    {
        if (sentence[name].IsLower)
        {
            return sentence[name].Is(WordClasses.Role | WordClasses.Honorific) ? Office(sentence, name) : null;
        }

        var last = name;
        while (sentence[last].IsNamelike)
        {
            last++;
        }

        return last - name is >= 2 and <= LongestName && !sentence[name].Is(WordClasses.Body)
            ? new(sentence.Span(name, last - 1), SpeakerKind.Name) { Role = Lexicon.IsOneOf(sentence.Lexicon.EastSlavic!.Hearers, sentence.Word(first)) ? null : sentence.Span(first, name - 1) }
            : null;
    }

    private static Speaker? Office(Sentence sentence, int first) => SubjectAfter.Of(sentence, first) is { Kind: SpeakerKind.Name } speaker ? speaker : null;
}

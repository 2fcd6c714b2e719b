using NewsArchive.Quotations.Languages;
using NewsArchive.Quotations.Sentences;

namespace NewsArchive.Quotations.Speakers;

/// <summary>Reads who spoke from a sentence about the quotation before it: <c>«…». Lo ha detto Vera</c></summary>
internal static class PointingBack
{
    /// <summary>The attribution of a sentence such as <c>Lo ha detto Vera</c>, <c>Così Vera</c>; null where it names nobody.</summary>
    public static Attribution? WithIt(Sentence sentence, int first)
    {
        if (AfterQuote.Inverted(sentence, first + 1) is { Speaker: not null, Labels: false } said)
        {
            return said with { SaysItLater = true };
        }

        var isThus = sentence.Lexicon.SaysThus(sentence.Word(first)) && !sentence[first + 1].Is(WordClasses.Auxiliary | WordClasses.Adverb | WordClasses.Cue);
        return isThus && SubjectAfter.Of(sentence, first + 1) is { } speaker ? new(Attribution.Inverted, 0.7) { Speaker = speaker, Cue = sentence[first].Span, SaysItLater = true } : null;
    }

    /// <summary>The attribution of <c>Con esas palabras ha descrito Vera la noche</c>, <c>Sono le parole di Carla Vera</c>; null where it names nobody.</summary>
    public static Attribution? WithPhrase(Sentence sentence, int first, int after)
    {
        var comma = sentence[after].Kind == TokenKind.Comma ? 1 : 0;
        var said = comma == 0 ? AfterQuote.Inverted(sentence, after) : null;
        var speaker = said?.Speaker ?? (sentence[after + comma].IsNamelike || sentence[after + comma].Is(WordClasses.Determiner | WordClasses.Role) ? SubjectAfter.Of(sentence, after + comma, beforeVerb: true) : null);
        return speaker is null ? null : new(Attribution.Inverted, 0.8) { Speaker = speaker, Cue = said?.Cue ?? sentence.Span(first, after - 1), SaysItLater = true };
    }
}

using NewsArchive.Quotations.Languages;
using NewsArchive.Quotations.Sentences;

namespace NewsArchive.Quotations.Speakers;

/// <summary>Reads whom a colon without a verb of speech leads over to: <c>Лікарка лікарні в Ольмині Олена Гай: «…»</c></summary>
internal static class Labelled
{
    private const int LongestName = 4;
    private const int LongestLead = 16;
    private const WordClasses Clause = WordClasses.Cue | WordClasses.Auxiliary | WordClasses.Pronoun | WordClasses.Conjunction;

    /// <summary>The attribution; null where no name stands there. What is no name is seldom somebody: <c>Прямая речь: «…»</c></summary>
    public static Attribution? Of(Sentence sentence, int first, int colon)
    {
        var label = colon - first <= LongestName ? NounPhrase.Read(sentence, first, colon - 1, whole: true) : WithOffice(sentence, first, colon - 1);
        if (label is { Kind: SpeakerKind.Name })
        {
            return new(Attribution.Colon, 0.8) { Speaker = label };
        }

        var subject = colon - first < LongestName ? null : SentenceSubject.Of(sentence, colon);
        return subject is null or { Kind: SpeakerKind.Nominal } ? null : new(Attribution.Colon, 0.6) { Speaker = subject };
    }

    /// <summary>The verb of a sentence about what was said before: <c>Об этом сообщил мэр</c>; null where it is another one.</summary>
    public static int? TellsThis(Sentence sentence)
    {
        if (!sentence[0].Is(WordClasses.Preposition) || sentence.Lexicon.EastSlavic is not { } words || !Lexicon.IsOneOf(words.This, sentence.Word(1)))
        {
            return null;
        }

        for (var cue = 2; cue < LongestLead && sentence[cue].Kind == TokenKind.Word; cue++)
        {
            if (sentence.IsCue(cue))
            {
                return cue;
            }
        }

        return null;
    }

    // An office, what it is for and where, and a full name: no clause.
    private static Speaker? WithOffice(Sentence sentence, int first, int last)
    {
        var office = false;
        for (var i = first; i <= last; i++)
        {
            office |= sentence[i].Is(WordClasses.Role) && i - first < LongestName;
            if (sentence[i].Kind != TokenKind.Word || (sentence[i].IsLower && sentence[i].Is(Clause)))
            {
                return null;
            }
        }

        var named = office && sentence[last].IsNamelike && sentence[last - 1].IsNamelike && !sentence.IsAbbreviation(last - 1);
        return named ? new(sentence.Span(last - 1, last), SpeakerKind.Name) { Role = sentence.Span(first, last - 2) } : null;
    }
}

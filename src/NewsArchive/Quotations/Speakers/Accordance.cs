using NewsArchive.Quotations.Languages;
using NewsArchive.Quotations.Sentences;

namespace NewsArchive.Quotations.Speakers;

/// <summary>Reads whose words stand beside <c>according to</c> and its likes.</summary>
internal static class Accordance
{
    /// <summary>The attribution that begins at a token right after a quotation; null where none does.</summary>
    public static Attribution? After(Sentence sentence, int first)
    {
        var word = Noun(sentence, first);
        if (sentence.Lexicon.InvertsFreely && sentence.IsAccording(word) && sentence[word + 1].IsLower && sentence[word + 1].Is(WordClasses.Cue))
        {
            // "según valoró al final la directora"
            return AfterQuote.Inverted(sentence, word + 1) is { Speaker: not null } said ? said with { Rule = Attribution.According, Confidence = 0.9 } : null;
        }

        return Speaker(sentence, word, beforeVerb: false) is { } speaker ? new(Attribution.According, 0.9) { Speaker = speaker, Cue = sentence.Span(first, Math.Max(word, Source(sentence, word) - 1)) } : null;
    }

    /// <summary>The attribution of such a word before a quotation; null where a token is none.</summary>
    public static Attribution? Before(Sentence sentence, int word) =>
        Speaker(sentence, word, beforeVerb: sentence.Lexicon.VerbSecond) is { } speaker ? new(Attribution.According, 0.85) { Speaker = speaker, Cue = sentence.Span(word, Math.Max(word, Source(sentence, word) - 1)) } : null;

    /// <summary>The token after <c>according to</c>.</summary>
    public static int Source(Sentence sentence, int according) =>
        sentence[according + 1].Is(WordClasses.Preposition) ? according + 2 : according + 1;

    /// <summary>Whether a sentence begins with whose words it tells, or with a verb about what was said before it.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="before">The token before which the verb stands.</param>
    /// <param name="speaker">Whoever that is; null where nobody is plain.</param>
    public static bool Leads(Sentence sentence, int before, out Speaker? speaker)
    {
        var according = sentence.Lexicon.Declines && sentence[0].Is(WordClasses.Preposition) ? 1 : 0;
        if (sentence.IsAccording(according))
        {
            speaker = SubjectAfter.Of(sentence, Source(sentence, according), beforeVerb: sentence.Lexicon.VerbSecond);
            return true;
        }

        var cue = Labelled.TellsThis(sentence);
        speaker = cue < before ? SubjectAfter.Of(sentence, cue.Value + 1) : null;
        return cue < before;
    }

    private static Speaker? Speaker(Sentence sentence, int word, bool beforeVerb)
    {
        if (!sentence.IsAccording(word))
        {
            return null;
        }

        return sentence.Lexicon.EastSlavic is { } words && Genders.Of(words.Possessor(sentence.Word(word - 1))) is var gender and not Gender.Unknown
            ? new(sentence[word - 1].Span, SpeakerKind.Pronoun) { Gender = gender }
            : SubjectAfter.Of(sentence, Source(sentence, word), beforeVerb);
    }

    // "de acuerdo con", "по словам", "по его словам"
    private static int Noun(Sentence sentence, int first)
    {
        if (sentence[first + 1].Is(WordClasses.AccordingNoun))
        {
            return first + 1;
        }

        return sentence.Lexicon.Declines && sentence[first].Is(WordClasses.Preposition) && sentence[first + 1].Is(WordClasses.Determiner) && sentence[first + 2].Is(WordClasses.AccordingNoun) ? first + 2 : first;
    }
}

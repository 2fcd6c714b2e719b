using NewsArchive.Quotations.Languages;
using NewsArchive.Quotations.Sentences;

namespace NewsArchive.Quotations.Speakers;

/// <summary>Finds the subject behind the verb, where the sentence begins with something else: <c>Hier sagte Hafenkamp: …</c></summary>
internal static class SubjectBehindVerb
{
    private const int LongestPhrase = 16;

    /// <summary>Whether a sentence begins so.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="before">The token before which the subject stands.</param>
    /// <param name="subject">The subject; null where none is plain.</param>
    public static bool Leads(Sentence sentence, int before, out Speaker? subject)
    {
        if (AfterVerb(sentence) is { } verb)
        {
            subject = SubjectAfter.Of(sentence, sentence.Word(verb + 1).SequenceEqual(sentence.Lexicon.Expletive) && sentence[verb + 2].IsNamelike ? verb + 2 : verb + 1, beforeVerb: true);
            return true;
        }

        subject = NameBeforeComma(sentence, before);
        return subject is not null;
    }

    // "Hier sagte Hafenkamp": the verb after an adverb that begins the sentence.
    private static int? AfterVerb(Sentence sentence) =>
        sentence[0].Is(WordClasses.Preposition) ? AfterPhrase(sentence) : sentence[0].Is(WordClasses.Adverb) && sentence[1].IsLower && !sentence[1].Is(WordClasses.Determiner | WordClasses.Pronoun | WordClasses.Preposition | WordClasses.Conjunction | WordClasses.Adverb) ? 1 : null;

    // "Auf den Kai blickte auch Ivo Tiden, Leiter der Werft,": the subject stands behind a verb in no list.
    private static Speaker? NameBeforeComma(Sentence sentence, int before)
    {
        var comma = 0;
        while (comma < before && comma < LongestPhrase && sentence[comma].Kind == TokenKind.Word)
        {
            comma++;
        }

        var first = comma;
        while (first > 1 && sentence[first - 1].IsNamelike)
        {
            first--;
        }

        return sentence[0].Is(WordClasses.Preposition | WordClasses.Adverb) && comma < before && sentence[comma].Kind == TokenKind.Comma && comma - first is 2 or 3 && sentence[first - 1].IsLower && !sentence[first - 1].Is(WordClasses.Preposition | WordClasses.Determiner)
            && NounPhrase.Read(sentence, first, comma - 1, whole: true) is { Kind: SpeakerKind.Name } speaker ? Apposition.Apply(sentence, speaker, comma - 1) : null;
    }

    // "In einem Gespräch mit dem Boten hatte er": the verb that a pronoun or a name follows.
    private static int? AfterPhrase(Sentence sentence)
    {
        for (var verb = 2; verb < LongestPhrase && sentence[verb].Kind == TokenKind.Word; verb++)
        {
            if (sentence[verb].IsLower && sentence[verb].Is(WordClasses.Auxiliary | WordClasses.Cue) && !sentence[verb].Is(WordClasses.Preposition | WordClasses.Determiner))
            {
                return sentence[verb + 1].Is(WordClasses.Pronoun | WordClasses.Role | WordClasses.Honorific) || sentence[verb + 1].IsNamelike ? verb : null;
            }
        }

        return null;
    }
}

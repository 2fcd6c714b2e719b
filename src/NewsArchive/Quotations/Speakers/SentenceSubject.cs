using NewsArchive.Quotations.Languages;
using NewsArchive.Quotations.Sentences;

namespace NewsArchive.Quotations.Speakers;

/// <summary>Finds who a sentence is about: the first noun phrase of its main clause.</summary>
internal static class SentenceSubject
{
    private const int LongestPlace = 5;
    private const int LongestOffice = 3;
    private const int LongestPhrase = 16;
    private const WordClasses Opens = WordClasses.Preposition | WordClasses.Conjunction | WordClasses.Adverb | WordClasses.Calendar | WordClasses.Participle | WordClasses.Relative;
    private const WordClasses Ends = WordClasses.Auxiliary | WordClasses.Relative | WordClasses.Preposition | WordClasses.Conjunction | WordClasses.Calendar | WordClasses.Adverb;

    /// <summary>The subject; null where none is plain.</summary>
    public static Speaker? Of(Sentence sentence, int before)
    {
        if (sentence.IsAccording(0))
        {
            return SubjectAfter.Of(sentence, AfterQuote.AfterPreposition(sentence, 0), beforeVerb: sentence.Lexicon.VerbSecond);
        }

        if (sentence.Lexicon.VerbSecond && AfterVerb(sentence) is { } verb)
        {
            return SubjectAfter.Of(sentence, sentence.Word(verb + 1).SequenceEqual(sentence.Lexicon.Expletive) && sentence[verb + 2].IsNamelike ? verb + 2 : verb + 1, beforeVerb: true);
        }

        if (sentence.Lexicon.VerbSecond && NameBeforeComma(sentence, before) is { } name)
        {
            return name;
        }

        var first = SkipLeadIn(sentence, before);
        var token = sentence[first];
        if (first >= before || token.Kind != TokenKind.Word)
        {
            return null;
        }

        if (token.Is(WordClasses.Pronoun) && !(token.Is(WordClasses.Determiner) && sentence[first + 1].Kind == TokenKind.Word && !sentence[first + 1].Is(WordClasses.Cue | WordClasses.Auxiliary | WordClasses.Adverb)))
        {
            return new(token.Span, SpeakerKind.Pronoun) { Gender = Genders.Of(token.Classes), IsOnePerson = token.Is(WordClasses.OnePerson) };
        }

        if (sentence.Lexicon.InvertsFreely && first == 0 && token.Is(WordClasses.Capital) && token.Is(WordClasses.Adverb | WordClasses.Cue | WordClasses.Auxiliary) && !token.Is(WordClasses.Role | WordClasses.Determiner) && sentence[1].IsLower)
        {
            return null;
        }

        var last = Last(sentence, first, before);
        if (NounPhrase.Read(sentence, first, last, whole: true) is not { } speaker)
        {
            return null;
        }

        var somebody = speaker.Kind == SpeakerKind.Name && sentence[last + 1].Kind == TokenKind.Comma && sentence.Lexicon.Who.Length > 0 && sentence.Word(last + 2).SequenceEqual(sentence.Lexicon.Who);
        return Apposition.Apply(sentence, somebody ? speaker with { IsOnePerson = true } : speaker, last);
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

    // "In Kharkiv on Tuesday, …": a clause or phrase before the subject ends with a comma.
    private static int SkipLeadIn(Sentence sentence, int before)
    {
        var first = Dateline(sentence);
        while (first < before && sentence[first].Kind is TokenKind.Dash or TokenKind.Comma or TokenKind.Colon)
        {
            first++;
        }

        for (var commas = 0; commas < 2 && first < before && LeadsIn(sentence, first); commas++)
        {
            var named = sentence[first].Is(WordClasses.Adverb) && (sentence[first + 1].IsNamelike || (sentence.Lexicon.VerbSecond && sentence[first + 1].IsLower && sentence[first + 1].Is(WordClasses.Determiner)));
            if (named || (sentence[first].Is(WordClasses.Conjunction | WordClasses.Adverb) && sentence[first + 1].Is(WordClasses.Capital | WordClasses.Pronoun) && sentence[first + 2].Kind == TokenKind.Word))
            {
                return first + 1;
            }

            var comma = first;
            while (comma < before && sentence[comma].Kind != TokenKind.Comma)
            {
                comma++;
            }

            if (comma >= before)
            {
                return first;
            }

            first = comma + 1;
        }

        return sentence[first - 2].IsNamelike ? SkipPlace(sentence, first, before) : first;
    }

    // "Ashby (ANW) Mayor Ann Orme …": the first token after the place and its agency.
    private static int Dateline(Sentence sentence)
    {
        var open = 0;
        while (open < LongestPlace && (sentence[open].IsNamelike || sentence[open].Kind == TokenKind.Comma))
        {
            open++;
        }

        return open > 0 && sentence.Word(open) is "(" && sentence.Word(open + 2) is ")" && sentence[open + 1].IsNamelike && (sentence[open + 3].IsNamelike || sentence[open + 3].Is(WordClasses.Determiner)) ? open + 3 : 0;
    }

    // "In Salem, New Hampshire, Ann Orme …": what a place lies in is no subject.
    private static int SkipPlace(Sentence sentence, int first, int before)
    {
        var comma = first;
        while (comma < before && sentence[comma].IsNamelike && comma - first < 3)
        {
            comma++;
        }

        var skips = comma > first && comma < before && sentence[comma].Kind == TokenKind.Comma && (sentence[comma + 1].IsNamelike || sentence[comma + 1].Is(WordClasses.Pronoun));
        return skips ? comma + 1 : first;
    }

    private static bool LeadsIn(Sentence sentence, int first) =>
        (sentence[first].Is(Opens | WordClasses.Cue) && !sentence[first].Is(WordClasses.Role | WordClasses.Determiner))
        || (sentence[first].Classes == WordClasses.Capital && sentence[first + 1].IsLower && sentence.Word(first).EndsWith(sentence.Lexicon.ParticipleEnding, StringComparison.Ordinal));

    private static int Last(Sentence sentence, int first, int before)
    {
        var last = first;
        var namelike = sentence[first].IsNamelike && !sentence[first].Is(WordClasses.Role);
        for (var i = first + 1; i < before && i - first < 12; i++)
        {
            var token = sentence[i];
            if (token.Kind != TokenKind.Word || (token.Is(Ends) && !IsWithin(sentence, i)) || (token.IsLower && token.Is(WordClasses.Cue) && !token.Is(WordClasses.Role)))
            {
                break;
            }

            // "Orme attacked Tarn": a word that is no office ends a name.
            if (token.IsLower && !IsWithin(sentence, i) && sentence[i - 1].IsNamelike && !token.Is(WordClasses.Role | WordClasses.Particle) && !sentence.LeadsToRole(i) && !LeadsToName(sentence, i) && (namelike || i - first > 1) && !sentence[i - 1].Is(WordClasses.Possessive))
            {
                break;
            }

            // "The retired surgeon addressed his pupils"
            if (i - first > 1 && token is { IsLower: true, Classes: 0 } && sentence[i + 1].Is(WordClasses.Determiner | WordClasses.Pronoun) && sentence.Word(i).EndsWith(sentence.Lexicon.VerbEnding, StringComparison.Ordinal))
            {
                break;
            }

            last = i;
        }

        return last;
    }

    // "Ashby number one Ann Orme, who", "Ashby winger Ann Orme said": unlisted words before a full name whose verb follows.
    private static bool LeadsToName(Sentence sentence, int index)
    {
        var name = index;
        while (name - index < LongestOffice && sentence[name].IsLower && !sentence[name].Is(Ends | WordClasses.Cue) && !sentence.Word(name).EndsWith(sentence.Lexicon.VerbEnding, StringComparison.Ordinal))
        {
            name++;
        }

        var end = name;
        while (sentence[end].IsNamelike)
        {
            end++;
        }

        var clause = sentence[end].Kind == TokenKind.Comma && sentence.Lexicon.Who.Length > 0 && sentence.Word(end + 1).SequenceEqual(sentence.Lexicon.Who);
        return name > index && end - name >= 2 && (clause || (sentence[end].IsLower && sentence[end].Is(WordClasses.Auxiliary | WordClasses.Cue)));
    }

    private static bool IsWithin(Sentence sentence, int index) =>
        sentence[index].Is(WordClasses.Particle) || (sentence[index].Is(WordClasses.Preposition) && sentence[index - 1].Is(WordClasses.Role) && sentence[index + 1].Kind == TokenKind.Word && !sentence[index + 1].Is(WordClasses.Calendar));
}

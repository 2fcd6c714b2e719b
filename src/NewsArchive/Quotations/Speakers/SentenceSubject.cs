using NewsArchive.Quotations.Languages;
using NewsArchive.Quotations.Sentences;

namespace NewsArchive.Quotations.Speakers;

/// <summary>Finds who a sentence is about: the first noun phrase of its main clause.</summary>
internal static class SentenceSubject
{
    private const int LongestPlace = 5;
    private const int LongestOffice = 3;
    private const int LongestDescription = 20;
    private const int LongestName = 3;
    private const WordClasses Opens = WordClasses.Preposition | WordClasses.Conjunction | WordClasses.Adverb | WordClasses.Calendar | WordClasses.Participle | WordClasses.Relative;
    private const WordClasses Ends = WordClasses.Auxiliary | WordClasses.Relative | WordClasses.Preposition | WordClasses.Conjunction | WordClasses.Calendar | WordClasses.Adverb;

    /// <summary>The subject; null where none is plain.</summary>
    public static Speaker? Of(Sentence sentence, int before)
    {
        if (Accordance.Leads(sentence, before, out var source))
        {
            return source;
        }

        if (sentence.Lexicon.VerbSecond && SubjectBehindVerb.Leads(sentence, before, out var behind))
        {
            return behind;
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

        // "Here are three of them:", but "Reilly was late"
        if (token.Is(WordClasses.Adverb) && !sentence.Word(first).EndsWith(sentence.Lexicon.AdverbEnding, StringComparison.Ordinal) && !token.Is(WordClasses.Role | WordClasses.Determiner) && sentence[first + 1].IsLower && sentence[first + 1].Is(WordClasses.Auxiliary))
        {
            return null;
        }

        // "Breathing tests showed": a gerund that no clause follows.
        if (IsGerund(sentence, first) && !sentence.Word(first + 1).EndsWith(sentence.Lexicon.VerbEnding, StringComparison.Ordinal))
        {
            return null;
        }

        var last = Last(sentence, first, before);
        if (NameBehindDescription(sentence, first, last, before) is { } described)
        {
            return described;
        }

        if (NounPhrase.Read(sentence, first, last, whole: true) is not { } speaker)
        {
            return null;
        }

        var somebody = speaker.Kind == SpeakerKind.Name && sentence[last + 1].Kind == TokenKind.Comma && sentence.Lexicon.Who.Length > 0 && sentence.Word(last + 2).SequenceEqual(sentence.Lexicon.Who);
        return Apposition.Apply(sentence, somebody ? speaker with { IsOnePerson = true } : speaker, last);
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
            var named = sentence[first].Is(WordClasses.Adverb) && (sentence[first + 1].IsNamelike || (sentence.Lexicon.VerbSecond && sentence[first + 1].IsLower && sentence[first + 1].Is(WordClasses.Determiner)) || (sentence.Lexicon.Declines && sentence[first + 1].IsLower && sentence[first + 1].Is(WordClasses.Role)));
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
                return IsTime(sentence, first) && (sentence[first + 2].IsNamelike || sentence[first + 2].Is(WordClasses.Pronoun)) ? first + 2 : first;
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

    // "Last week, Orme …", "That evening Orme …"
    private static bool IsTime(Sentence sentence, int first) =>
        !sentence.Lexicon.VerbSecond && sentence[first + 1] is { IsLower: true } time && time.Is(WordClasses.Calendar) && !time.Is(WordClasses.Possessive) && (sentence[first].Is(WordClasses.Determiner) || (sentence[first].Classes & ~WordClasses.Capital) == 0);

    private static bool LeadsIn(Sentence sentence, int first) =>
        IsTime(sentence, first) || (sentence[first].Is(Opens | WordClasses.Cue) && !sentence[first].Is(WordClasses.Role | WordClasses.Determiner))
        || IsGerund(sentence, first)
        || (first > 0 && sentence[first] is { IsLower: true, Classes: 0 } && sentence.Lexicon.EastSlavic is { } words && WordEndings.Any(sentence.Word(first), words.ObliqueParticiples));

    private static bool IsGerund(Sentence sentence, int first) =>
        sentence[first].Classes == WordClasses.Capital && sentence[first + 1] is { IsLower: true } next && !next.Is(WordClasses.Cue | WordClasses.Auxiliary) && sentence.Word(first).EndsWith(sentence.Lexicon.ParticipleEnding, StringComparison.Ordinal);

    // "A quiet, friendly man in his eighties, Piet Harm keeps a mill."
    private static Speaker? NameBehindDescription(Sentence sentence, int first, int last, int before)
    {
        if (!Lexicon.IsOneOf(sentence.Lexicon.Indefinite, sentence.Word(first)) || sentence[last].IsNamelike)
        {
            return null;
        }

        for (var comma = last + 1; comma < before && comma - first < LongestDescription && !sentence[comma].Is(WordClasses.Auxiliary | WordClasses.Relative | WordClasses.Cue); comma++)
        {
            var end = comma;
            while (sentence[comma].Kind == TokenKind.Comma && sentence[end + 1].IsNamelike && !sentence[end + 1].Is(WordClasses.Body))
            {
                end++;
            }

            if (end > comma && end - comma <= LongestName && sentence[end + 1].IsLower && !sentence[end + 1].Is(WordClasses.Conjunction | WordClasses.Preposition | WordClasses.Relative | WordClasses.Cue))
            {
                return NounPhrase.Read(sentence, comma + 1, end, whole: true) is { Kind: SpeakerKind.Name } name ? name with { Role = name.Role ?? Apposition.Office(sentence, first, comma - 1) } : null;
            }
        }

        return null;
    }

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

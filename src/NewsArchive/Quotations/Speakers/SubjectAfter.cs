using NewsArchive.Quotations.Languages;
using NewsArchive.Quotations.Sentences;

namespace NewsArchive.Quotations.Speakers;

/// <summary>Finds the subject to the right of a cue: <c>said Smith</c>, <c>according to the mayor of Ashby, Ann Smith</c>.</summary>
internal static class SubjectAfter
{
    private const int LongestPhrase = 14;

    /// <summary>The subject that begins at a token, adverbs and auxiliaries left out; null where none does.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="first">The token.</param>
    /// <param name="beforeVerb">Whether the verb of the main clause may follow: <c>Laut Hafenkamp war …</c></param>
    public static Speaker? Of(Sentence sentence, int first, bool beforeVerb = false)
    {
        while (sentence[first].IsLower && sentence[first].Is(WordClasses.Adverb | WordClasses.Auxiliary) && !sentence[first].Is(WordClasses.Determiner))
        {
            first++;
        }

        first = BehindHearer(sentence, first);
        var token = sentence[first];
        if (token.Kind != TokenKind.Word)
        {
            return null;
        }

        if (token.Is(WordClasses.Pronoun) && !(token.Is(WordClasses.Determiner) && sentence[first + 1].Kind == TokenKind.Word))
        {
            return IsFinite(sentence[first + 1]) ? null : new(token.Span, SpeakerKind.Pronoun) { Gender = Genders.Of(token.Classes), IsOnePerson = token.Is(WordClasses.OnePerson) };
        }

        var stops = WordClasses.Preposition | WordClasses.Conjunction | WordClasses.Relative | WordClasses.Calendar | WordClasses.Auxiliary;
        if (IsGerund(sentence, first) || (token.Is(stops) && !token.Is(WordClasses.Determiner)) || (token.Is(WordClasses.Determiner) && sentence[first + 1].Is(WordClasses.Calendar)))
        {
            return null;
        }

        var last = End(sentence, first);
        if (IsFinite(sentence[last + 1]) && !beforeVerb)
        {
            return null;
        }

        if (BehindOffice.Of(sentence, first, last) is { } holder)
        {
            return holder;
        }

        var speaker = NounPhrase.Read(sentence, first, last, whole: true);
        return speaker is null ? null : Apposition.Apply(sentence, speaker, last);
    }

    /// <summary>The token behind a phrase that parts a verb from its subject: <c>сказал, комментируя слухи, Сомов</c>; the same token where none does.</summary>
    public static int BehindGerund(Sentence sentence, int comma)
    {
        if (sentence[comma].Kind != TokenKind.Comma || !sentence[comma + 1].IsLower || sentence.Lexicon.EastSlavic is not { } words || !WordEndings.Any(sentence.Word(comma + 1), words.Gerunds))
        {
            return comma;
        }

        var at = comma + 1;
        while (sentence[at].Kind == TokenKind.Word && at - comma < LongestPhrase)
        {
            at++;
        }

        return sentence[at].Kind == TokenKind.Comma ? at + 1 : comma;
    }

    // "рассказал журналистам Сомов", "сообщил агентству «Вестник» Сомов"
    private static int BehindHearer(Sentence sentence, int first)
    {
        if (sentence.Lexicon.EastSlavic is not { } words || !sentence[first].IsLower || !Lexicon.IsOneOf(words.Hearers, sentence.Word(first)))
        {
            return first;
        }

        return sentence[first + 1].Kind == TokenKind.Quote || (sentence[first + 1].IsNamelike && sentence.IsAbbreviation(first + 1)) ? first + 2 : first + 1;
    }

    // "said the candidate could win": what follows the verb is reported, it does not report.
    private static bool IsFinite(Token token) =>
        token.IsLower && token.Is(WordClasses.Auxiliary) && !token.Is(WordClasses.Determiner | WordClasses.Preposition | WordClasses.Pronoun);

    // "ha detto la sorella chiedendo aiuto"
    private static bool IsGerund(Sentence sentence, int index) =>
        sentence.Lexicon.GerundEndings.Length > 0 && sentence[index] is { IsLower: true, Classes: 0 } && WordEndings.Any(sentence.Word(index), sentence.Lexicon.GerundEndings);

    private static int End(Sentence sentence, int first)
    {
        var nominal = !sentence[first].IsNamelike;
        var last = first;
        while (last - first < LongestPhrase && Continues(sentence, last + 1, nominal))
        {
            last++;
        }

        // "Jan de Vries van de haven"
        if (!nominal && sentence[last].IsLower && !sentence[last].Is(WordClasses.Role) && EndOfName(sentence, first, last) is { } end)
        {
            last = end;
        }

        // "сказала Анна Куликова журналистам"
        while (sentence.Lexicon.EastSlavic is { } words && last > first && sentence[last].IsLower && Lexicon.IsOneOf(words.Hearers, sentence.Word(last)))
        {
            last--;
        }

        // "machte der Sprecher Hans Altmann deutlich"
        while (sentence.Lexicon.CapitalNouns && last > first && sentence[last] is { IsLower: true, Classes: 0 })
        {
            last--;
        }

        while (last > first && sentence[last].Is(WordClasses.Preposition | WordClasses.Determiner | WordClasses.Conjunction) && !sentence[last].Is(WordClasses.Capital))
        {
            last--;
        }

        return last;
    }

    private static int? EndOfName(Sentence sentence, int first, int last)
    {
        var particle = false;
        while (last > first && !sentence[last].IsNamelike)
        {
            particle |= sentence[last--].Is(WordClasses.Particle);
        }

        return particle ? last : null;
    }

    private static bool Continues(Sentence sentence, int index, bool nominal)
    {
        var token = sentence[index];
        if (token.Kind != TokenKind.Word || token.Is(WordClasses.Calendar | WordClasses.Relative | WordClasses.Auxiliary | WordClasses.Pronoun) && !token.Is(WordClasses.Determiner | WordClasses.Role))
        {
            return false;
        }

        // "erklärt Wieke der Zeitung"
        if (!nominal && sentence.Lexicon.CapitalNouns && token.IsLower && token.Is(WordClasses.Determiner) && sentence[index - 1].IsNamelike && !sentence[index - 1].Is(WordClasses.Role | WordClasses.Body))
        {
            return false;
        }

        // "sagte der Elektriker Jonas Wieke dem Boten"
        if (token.IsLower && token.Is(WordClasses.Oblique) && sentence[index - 1].IsNamelike && !sentence.Word(index).EndsWith("s", StringComparison.Ordinal))
        {
            return false;
        }

        if (token.Is(WordClasses.Conjunction))
        {
            return sentence[index - 1].IsNamelike && sentence[index + 1].IsNamelike;
        }

        if (token.Is(WordClasses.Preposition) && !token.Is(WordClasses.Particle))
        {
            var goesOn = sentence[index - 1].Is(WordClasses.Role) || (nominal && !sentence[index + 1].Is(WordClasses.Calendar | WordClasses.Pronoun) && !sentence[index - 1].IsNamelike);
            return goesOn && sentence[index + 1].Kind == TokenKind.Word && !sentence[index + 1].Is(WordClasses.Participle);
        }

        return !(token.IsLower && !nominal && sentence[index - 1].IsNamelike && !sentence.LeadsToRole(index) && !sentence[index - 1].Is(WordClasses.Role | WordClasses.Possessive | WordClasses.Body) && !token.Is(WordClasses.Particle | WordClasses.Role))
            && !(token.Is(WordClasses.Participle) || IsGerund(sentence, index) || (token.IsLower && token.Is(WordClasses.Adverb) && !sentence[index - 1].Is(WordClasses.Determiner)));
    }
}

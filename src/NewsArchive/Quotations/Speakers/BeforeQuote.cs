using NewsArchive.Quotations.Languages;
using NewsArchive.Quotations.Sentences;

namespace NewsArchive.Quotations.Speakers;

/// <summary>Reads who spoke from what stands before a quotation in its sentence.</summary>
internal static class BeforeQuote
{
    private const int LongestLabel = 6;
    private const int Reach = 60;

    /// <summary>The attribution that stands before a quotation; null where there is none.</summary>
    public static Attribution? Of(Sentence sentence, int quote)
    {
        for (var cue = quote - 1; cue >= 0 && quote - cue <= Reach; cue--)
        {
            if (sentence[cue].Kind is TokenKind.Semicolon)
            {
                return null;
            }

            if (sentence[cue].Kind == TokenKind.Dash && Bracket(sentence, cue) is { } open)
            {
                cue = open;
                continue;
            }

            if (Accordance.Before(sentence, cue) is { } according)
            {
                return according;
            }

            if (sentence.IsCue(cue) && !EndsClause(sentence, cue) && !IsAside(sentence, cue))
            {
                return AtCue(sentence, cue, quote);
            }
        }

        return sentence[quote - 1].Kind switch
        {
            TokenKind.Colon => Opening(sentence) ?? AtColon(sentence, quote),
            TokenKind.Comma => Opinion.Of(sentence, quote) ?? Opening(sentence),
            _ => Opinion.Before(sentence),
        };
    }

    /// <summary>The attribution that a whole sentence leads in; null where it does not end with a colon.</summary>
    public static Attribution? Lead(Sentence sentence) => sentence.Kind(sentence.Count - 1) == TokenKind.Colon ? Of(sentence, sentence.Count) : null;

    // "(some say it is old)": nobody in it speaks what stands behind it.
    private static int? Bracket(Sentence sentence, int close)
    {
        if (sentence.Word(close) is not ")")
        {
            return null;
        }

        var open = close - 1;
        while (open >= 0 && !(sentence.Kind(open) == TokenKind.Dash && sentence.Word(open) is "("))
        {
            open--;
        }

        return open < 0 ? null : open;
    }

    // "Writes Orme, “…”"
    private static Attribution? Opening(Sentence sentence) =>
        sentence[0].Is(WordClasses.Cue) && !sentence[0].Is(WordClasses.Told | WordClasses.Participle | WordClasses.Label) && SubjectAfter.Of(sentence, 1) is { Kind: SpeakerKind.Name } speaker
            ? new(Attribution.Before, 0.8) { Speaker = speaker, Cue = sentence[0].Span }
            : null;

    private static Attribution AtCue(Sentence sentence, int cue, int quote)
    {
        var token = sentence[cue];
        var labels = token.Is(WordClasses.Label) || IsLabelled(sentence, cue);
        if (Quoted.In(sentence, cue) is { } quoted)
        {
            return new(Attribution.Before, 0.9) { Speaker = quoted, Cue = token.Span };
        }

        if (Inserted.At(sentence, cue) is { } inserted)
        {
            return inserted;
        }

        if (sentence.IsPassive(cue))
        {
            return new(Attribution.Sentence, 0.5) { Cue = token.Span, Labels = !token.Is(WordClasses.Told) };
        }

        if (!token.Is(WordClasses.Participle) && !sentence.Lexicon.SaysThus(sentence.Word(cue)) && !IsBehindVerb(sentence, cue, quote) && SubjectBefore.Of(sentence, cue, Floor(sentence, cue)) is { } subject && (SpokenAt.Before(sentence, cue, subject.First) ?? (IsGoverned(sentence, subject) ? null : subject.Speaker)) is { } spoke)
        {
            return new(Attribution.Before, 0.9) { Speaker = spoke, Cue = token.Span, Labels = labels };
        }

        if (token.Is(WordClasses.Participle) && MainVerb(sentence, cue) is { } main)
        {
            return main with { Cue = token.Span, Labels = labels };
        }

        var inverted = token.Is(WordClasses.Told | WordClasses.Participle) || (labels && sentence.Lexicon.DropsPronouns) || cue + 1 >= quote ? null : SubjectAfter.Of(sentence, cue + 1);
        var speaker = inverted is null || IsObject(sentence, cue, inverted) ? SentenceSubject.Of(sentence, cue) ?? inverted : inverted;
        return new(Attribution.Sentence, 0.75) { Speaker = speaker, Cue = token.Span, Labels = labels };
    }

    // "Orme praised the crew and declared a wish to": the second verb of a subject has its object behind it.
    private static bool IsObject(Sentence sentence, int cue, Speaker inverted) => inverted.Kind == SpeakerKind.Nominal && sentence[cue - 1].Is(WordClasses.Conjunction);

    // "posted online, which was also shared by others, that": the passive of a clause about something else.
    private static bool IsAside(Sentence sentence, int cue)
    {
        var relative = cue - 1;
        while (relative > 0 && sentence[relative].Is(WordClasses.Adverb | WordClasses.Auxiliary))
        {
            relative--;
        }

        return sentence[relative].Is(WordClasses.Relative) && sentence[relative - 1].Kind is TokenKind.Comma or TokenKind.Dash && sentence.IsPassive(cue) && !sentence[cue].Is(WordClasses.Told);
    }

    // "dass die Regel Anwendung fand, weil": the verb of a clause that goes before.
    private static bool EndsClause(Sentence sentence, int cue)
    {
        if (!sentence.Lexicon.VerbSecond || sentence[cue + 1].Kind != TokenKind.Comma || !sentence[cue + 2].Is(WordClasses.Conjunction))
        {
            return false;
        }

        var begin = cue - 1;
        while (begin > 0 && sentence[begin].Kind == TokenKind.Word && !(sentence[begin].IsLower && sentence[begin].Is(WordClasses.Conjunction)))
        {
            begin--;
        }

        return sentence[begin].Is(WordClasses.Conjunction) && sentence[begin - 1].Kind == TokenKind.Comma;
    }

    // "Gleich zu Beginn der Sitzung gibt Präsidentin Moor den Ton vor"
    private static bool IsBehindVerb(Sentence sentence, int cue, int quote)
    {
        if (!sentence.Lexicon.VerbSecond || !sentence[0].Is(WordClasses.Adverb | WordClasses.Preposition) || cue + 1 >= quote || !(sentence[cue + 1].IsNamelike || sentence[cue + 1].Is(WordClasses.Pronoun | WordClasses.Role)))
        {
            return false;
        }

        for (var i = 1; i < cue; i++)
        {
            if (sentence[i].Kind != TokenKind.Word || sentence[i].Is(WordClasses.Auxiliary | WordClasses.Pronoun))
            {
                return false;
            }
        }

        return true;
    }

    // "In einer Stellungnahme schreibt Hafenkamp", "durante la visita dijo": what a preposition governs is no subject.
    private static bool IsGoverned(Sentence sentence, (Speaker Speaker, int First) subject) =>
        subject.Speaker.Kind == SpeakerKind.Nominal && subject.First > 0 && sentence[subject.First - 1].Is(WordClasses.Preposition);

    // "The bridge has been described as “shaky”"
    private static bool IsLabelled(Sentence sentence, int cue) =>
        sentence.Lexicon.As.Length > 0 && sentence.Word(cue + 1).SequenceEqual(sentence.Lexicon.As) && sentence[cue - 1].Is(WordClasses.Auxiliary) && !sentence.Lexicon.Have.Contains(sentence.Word(cue - 1).ToString());

    // "Smith said, adding": a participle has the subject of the verb of speech before it.
    private static Attribution? MainVerb(Sentence sentence, int participle)
    {
        for (var cue = participle - 1; cue >= 0 && participle - cue <= Reach && sentence[cue].Kind != TokenKind.Quote; cue--)
        {
            if (sentence.IsCue(cue) && !sentence[cue].Is(WordClasses.Participle))
            {
                var speaker = Quoted.In(sentence, cue) ?? SubjectBefore.Of(sentence, cue, Floor(sentence, cue))?.Speaker ?? (sentence.Lexicon.InvertsBeforeSpeech ? SubjectAfter.Of(sentence, cue + 1) : null);
                return speaker is null ? null : new(Attribution.Sentence, 0.75) { Speaker = speaker };
            }
        }

        return null;
    }

    // "She shared the page, which holds this line:"
    private static bool IsAboutThing(Sentence sentence, int first, int colon)
    {
        var at = colon - 1;
        while (at > first && sentence.Kind(at) == TokenKind.Word)
        {
            at--;
        }

        return sentence.Lexicon.Which.Length > 0 && sentence.Kind(at) == TokenKind.Comma && sentence.Word(at + 1).SequenceEqual(sentence.Lexicon.Which);
    }

    private static int Floor(Sentence sentence, int cue)
    {
        var floor = cue;
        while (floor > 0 && sentence[floor - 1].Kind is not (TokenKind.Quote or TokenKind.Stop or TokenKind.Semicolon or TokenKind.Colon))
        {
            floor--;
        }

        return floor;
    }

    private static Attribution? AtColon(Sentence sentence, int quote)
    {
        var colon = quote - 1;
        var first = Floor(sentence, colon);
        first += sentence[first].Is(WordClasses.Adverb) && sentence[first + 1].IsNamelike ? 1 : 0;
        if (sentence.Lexicon.ColonNeedsVerb)
        {
            return Labelled.Of(sentence, first, colon);
        }

        var label = colon - first <= LongestLabel ? NounPhrase.Read(sentence, first, colon - 1, whole: true) : null;
        var speaker = label is { Kind: SpeakerKind.Name } ? label : IsAboutThing(sentence, first, colon) ? null : SentenceSubject.Of(sentence, colon);
        return speaker is null ? null : new(Attribution.Colon, label is null ? 0.6 : 0.8) { Speaker = speaker };
    }
}

using NewsArchive.Quotations.Languages;
using NewsArchive.Quotations.Sentences;
using NewsArchive.Text;

namespace NewsArchive.Quotations.Speakers;

/// <summary>Finds the subject to the left of a cue: <c>Smith, the mayor of Ashby, later said</c>.</summary>
internal static class SubjectBefore
{
    private const int LongestPhrase = 16;
    private const int LongestApposition = 45;

    /// <summary>The subject that ends just before a cue.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="cue">The cue's token.</param>
    /// <param name="floor">The first token that may belong to the subject.</param>
    /// <returns>The speaker and the first token of the phrase; null where the cue has no subject of its own.</returns>
    public static (Speaker Speaker, int First)? Of(Sentence sentence, int cue, int floor)
    {
        var at = SkipAdverbs(sentence, cue - 1, floor);
        if (at < floor)
        {
            return null;
        }

        var token = sentence[at];
        if (token.Kind is TokenKind.Comma or TokenKind.Dash)
        {
            return AroundApposition(sentence, at, floor);
        }

        if (token.Is(WordClasses.Relative))
        {
            var before = sentence[at - 1].Kind == TokenKind.Comma ? at - 2 : at - 1;
            return token.Is(WordClasses.Determiner) || before < floor ? null : Phrase(sentence, before, floor);
        }

        return token.Is(WordClasses.Conjunction) ? null : Phrase(sentence, at, floor);
    }

    /// <summary>The noun phrase that ends at a token.</summary>
    public static (Speaker Speaker, int First)? Phrase(Sentence sentence, int last, int floor)
    {
        if (last < floor || sentence[last].Kind != TokenKind.Word)
        {
            return null;
        }

        if (sentence[last].Is(WordClasses.Pronoun))
        {
            return (new(sentence[last].Span, SpeakerKind.Pronoun) { Gender = Genders.Of(sentence[last].Classes), IsOnePerson = sentence[last].Is(WordClasses.OnePerson) }, last);
        }

        var first = Start(sentence, last, floor);
        return NounPhrase.Read(sentence, first, last, whole: first == floor) is { } speaker ? (speaker, first) : null;
    }

    private static int Start(Sentence sentence, int last, int floor)
    {
        var start = last;
        while (start > floor && last - start < LongestPhrase && Continues(sentence, start - 1))
        {
            start--;
            if (sentence[start].Is(WordClasses.Relative) && sentence[start - 1].Is(WordClasses.Cue))
            {
                // "reports that censors said"
                return start + 1;
            }

            if (sentence[start].Is(WordClasses.Determiner) && !(start - 1 >= floor && sentence[start - 1].Is(WordClasses.Preposition)))
            {
                return start;
            }
        }

        return SkipLeadIn(sentence, start);
    }

    // "as Smith", "in a statement Smith"
    private static int SkipLeadIn(Sentence sentence, int start) =>
        (sentence[start].Is(WordClasses.Preposition) && !sentence[start].Is(WordClasses.Particle | WordClasses.Role)) || (sentence.Lexicon.Declines && sentence[start].Is(WordClasses.Adverb)) ? start + 1 : start;

    private static bool Continues(Sentence sentence, int index)
    {
        var token = sentence[index];
        var clause = WordClasses.Conjunction | WordClasses.Relative | WordClasses.Auxiliary | WordClasses.Pronoun | WordClasses.Calendar;
        if (token.Kind != TokenKind.Word || (token.IsLower && token.Is(WordClasses.Cue) && !token.Is(WordClasses.Role)))
        {
            return false;
        }

        return token.Is(WordClasses.Determiner) || !token.Is(clause) || (token.Is(WordClasses.Conjunction) && IsPair(sentence[index - 1], sentence[index + 1]));
    }

    // "Orme and Tarn", "the singer and guitarist"
    private static bool IsPair(Token one, Token other) => (one.IsNamelike && other.IsNamelike) || (one.Is(WordClasses.Role) && other.Is(WordClasses.Role) && one.IsLower && other.IsLower);

    private static int SkipAdverbs(Sentence sentence, int at, int floor)
    {
        while (at >= floor && (at == 0 || sentence[at].IsLower || sentence[at].Is(WordClasses.Calendar)) && sentence[at].Is(WordClasses.Adverb | WordClasses.Auxiliary | WordClasses.Calendar))
        {
            at--;
            while (at >= floor && sentence[at + 1].Is(WordClasses.Calendar) && (sentence[at].Is(WordClasses.Preposition | WordClasses.Number) || sentence[at].Is(WordClasses.Determiner)))
            {
                at--;
            }
        }

        return at;
    }

    private static (Speaker Speaker, int First)? AroundApposition(Sentence sentence, int comma, int floor)
    {
        var end = comma;
        for (var at = comma - 1; at > floor && comma - at < LongestApposition; at--)
        {
            if (sentence[at].Kind is not (TokenKind.Comma or TokenKind.Dash) || BeginsInside(sentence, at + 1, end))
            {
                end = sentence[at].Kind is TokenKind.Comma or TokenKind.Dash ? at : end;
                continue;
            }

            if (FullName(sentence, at + 1, comma - 1) is { } full && Phrase(sentence, at - 1, floor) is { } office)
            {
                return (full with { Role = Apposition.WithoutDeterminer(sentence, new(sentence.Span(WholePhrase(sentence, office.First, floor), at - 1), SpeakerKind.Nominal)) }, WholePhrase(sentence, office.First, floor));
            }

            var subject = Phrase(sentence, at - 1, floor);
            if (subject is { Speaker.Kind: SpeakerKind.Name })
            {
                return (subject.Value.Speaker with { Role = subject.Value.Speaker.Role ?? Apposition.Role(sentence, at + 1, comma - 1) }, subject.Value.First);
            }

            var named = sentence[comma - 1].IsNamelike ? Phrase(sentence, comma - 1, at + 1) : null;
            return named is { Speaker.Kind: SpeakerKind.Name } && named.Value.First == at + 1 ? (named.Value.Speaker with { Role = subject is null ? null : Apposition.WithoutDeterminer(sentence, subject.Value.Speaker) }, subject?.First ?? at + 1) : subject;
        }

        return null;
    }

    // "Der Leiter der Werft in Altried, Jonas Wieke, sagte": nothing but a full name.
    private static Speaker? FullName(Sentence sentence, int first, int last)
    {
        var end = first;
        while (end <= last && sentence[end].IsNamelike)
        {
            end++;
        }

        return end > last && last - first is 1 or 2 && FirstNames.Of(sentence.Word(first)) != Gender.Unknown ? new(sentence.Span(first, last), SpeakerKind.Name) : null;
    }

    // The words from the article of the head on: "Der Leiter der Werft".
    private static int WholePhrase(Sentence sentence, int first, int floor)
    {
        while (first > floor && sentence[first - 1].Kind == TokenKind.Word && !sentence[first - 1].Is(WordClasses.Conjunction | WordClasses.Auxiliary | WordClasses.Cue | WordClasses.Adverb))
        {
            first--;
        }

        while (sentence[first].Is(WordClasses.Adverb) && !sentence[first].Is(WordClasses.Determiner))
        {
            first++;
        }

        return first;
    }

    // An enumeration within the apposition: ", author and activist,", ", Ohio,".
    private static bool BeginsInside(Sentence sentence, int first, int end) =>
        end - first <= 4 && (sentence[first].Is(WordClasses.Conjunction) || sentence[first - 2].Is(WordClasses.Number) || (sentence[first].IsLower && !sentence[first].Is(WordClasses.Determiner | WordClasses.Relative | WordClasses.Preposition) && !sentence[first - 2].IsNamelike));
}

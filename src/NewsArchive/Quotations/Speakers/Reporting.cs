using NewsArchive.Quotations.Languages;
using NewsArchive.Quotations.Sentences;

namespace NewsArchive.Quotations.Speakers;

/// <summary>Finds who is named by the reporting clause of indirect speech: <c>The bridge held, said Ann Orme.</c></summary>
internal static class Reporting
{
    private const int LongestSubject = 8;
    private const int LongestOpening = 12;

    /// <summary>The last name that such a clause gives; null where none does.</summary>
    public static Speaker? Of(Sentence sentence)
    {
        Speaker? named = null;
        for (var i = 1; i < sentence.Count; i++)
        {
            if (sentence.Kind(i) == TokenKind.Comma)
            {
                named = Inverted(sentence, i + 1) ?? Straight(sentence, i + 1) ?? According(sentence, i + 1) ?? named;
            }
        }

        return named;
    }

    /// <summary>What such a clause behind a quotation says of a piece of the sentence that is quoted: <c>It is wise to “keep a lamp” at night, Orme said.</c></summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="quote">The quotation's token.</param>
    public static Attribution? Behind(Sentence sentence, int quote)
    {
        for (var i = quote + 1; i < sentence.Count; i++)
        {
            if (sentence.Kind(i) == TokenKind.Comma && (Clause(sentence, i + 1) is { } clause))
            {
                return new(Attribution.Sentence, 0.7) { Speaker = clause.Speaker, Cue = sentence[clause.Cue].Span };
            }
        }

        return null;
    }

    /// <summary>Who says what a sentence without quotations reports, somebody described as well: <c>A rower told the Courier that the bridge was shut.</c> Null where nobody does.</summary>
    public static Speaker? Sayer(Sentence sentence)
    {
        Speaker? sayer = null;
        for (var i = 1; i < sentence.Count; i++)
        {
            sayer = sentence.Kind(i) == TokenKind.Comma ? Clause(sentence, i + 1)?.Speaker ?? sayer : sayer;
        }

        for (var cue = 1; sayer is null && cue < LongestOpening && sentence.Kind(cue) == TokenKind.Word; cue++)
        {
            if (sentence.IsCue(cue) && !sentence[cue].Is(WordClasses.Participle | WordClasses.Label | WordClasses.Quotes))
            {
                return !sentence.IsPassive(cue) && SubjectBefore.Of(sentence, cue, 0) is { First: 0 } subject && !Shows(sentence, cue, subject.Speaker) ? Told(subject.Speaker) : null;
            }
        }

        return sayer is null ? null : Told(sayer);
    }

    // "A sign read in large letters": the words are yet to come.
    private static bool Shows(Sentence sentence, int cue, Speaker subject) => subject.Kind == SpeakerKind.Nominal && sentence[cue + 1].Is(WordClasses.Preposition);

    // "they" and "we" may be anybody.
    private static Speaker? Told(Speaker speaker) => speaker is { Kind: SpeakerKind.Pronoun, Gender: Gender.Unknown } ? null : speaker;

    private static (Speaker Speaker, int Cue)? Clause(Sentence sentence, int first)
    {
        if (Reports(sentence, first))
        {
            return SubjectAfter.Of(sentence, first + 1) is { } speaker ? (speaker, first) : null;
        }

        return StraightClause(sentence, first);
    }

    private static Speaker? Inverted(Sentence sentence, int cue) =>
        Reports(sentence, cue) ? Name(SubjectAfter.Of(sentence, cue + 1)) : null;

    // "The bridge held, according to Ann Orme."
    private static Speaker? According(Sentence sentence, int first) =>
        sentence.IsAccording(first) ? Name(SubjectAfter.Of(sentence, Accordance.Source(sentence, first), beforeVerb: sentence.Lexicon.VerbSecond)) : null;

    // "The bridge, Ann Orme said, was closed": another comma or the end right after the first such verb shows that it has no object.
    private static Speaker? Straight(Sentence sentence, int first) => Name(StraightClause(sentence, first)?.Speaker);

    private static (Speaker Speaker, int Cue)? StraightClause(Sentence sentence, int first)
    {
        var last = first;
        while (sentence.Kind(last) == TokenKind.Word)
        {
            last++;
        }

        var verb = last - 1;
        return verb > first && verb - first <= LongestSubject && sentence.Kind(last) is TokenKind.Comma or TokenKind.Stop && Reports(sentence, verb) && !ReportsBefore(sentence, first + 1, verb)
            && SubjectBefore.Of(sentence, verb, first) is { } subject && subject.First == first ? (subject.Speaker, verb) : null;
    }

    private static bool ReportsBefore(Sentence sentence, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (Reports(sentence, i))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Reports(Sentence sentence, int index) =>
        sentence.IsCue(index) && !sentence[index].Is(WordClasses.Told | WordClasses.Participle | WordClasses.Label);

    private static Speaker? Name(Speaker? speaker) => speaker is { Kind: SpeakerKind.Name } ? speaker : null;
}

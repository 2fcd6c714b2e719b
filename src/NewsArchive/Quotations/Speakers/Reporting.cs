using NewsArchive.Quotations.Languages;
using NewsArchive.Quotations.Sentences;

namespace NewsArchive.Quotations.Speakers;

/// <summary>Finds who is named by the reporting clause of indirect speech: <c>The bridge held, said Ann Orme.</c></summary>
internal static class Reporting
{
    private const int LongestSubject = 8;

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

    private static Speaker? Inverted(Sentence sentence, int cue) =>
        Reports(sentence, cue) ? Name(SubjectAfter.Of(sentence, cue + 1)) : null;

    // "The bridge held, according to Ann Orme."
    private static Speaker? According(Sentence sentence, int first) =>
        sentence.IsAccording(first) ? Name(SubjectAfter.Of(sentence, AfterQuote.AfterPreposition(sentence, first), beforeVerb: sentence.Lexicon.VerbSecond)) : null;

    // "The bridge, Ann Orme said, was closed": another comma or the end right after the first such verb shows that it has no object.
    private static Speaker? Straight(Sentence sentence, int first)
    {
        var last = first;
        while (sentence.Kind(last) == TokenKind.Word)
        {
            last++;
        }

        var verb = last - 1;
        return verb > first && verb - first <= LongestSubject && sentence.Kind(last) is TokenKind.Comma or TokenKind.Stop && Reports(sentence, verb) && !ReportsBefore(sentence, first + 1, verb)
            && SubjectBefore.Of(sentence, verb, first) is { } subject && subject.First == first ? Name(subject.Speaker) : null;
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

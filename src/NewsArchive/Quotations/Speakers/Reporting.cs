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
                named = Inverted(sentence, i + 1) ?? Straight(sentence, i + 1) ?? named;
            }
        }

        return named;
    }

    private static Speaker? Inverted(Sentence sentence, int cue) =>
        Reports(sentence, cue) ? Name(SubjectAfter.Of(sentence, cue + 1)) : null;

    // "The bridge, Ann Orme said, was closed": another comma or the end shows that the verb has no object.
    private static Speaker? Straight(Sentence sentence, int first)
    {
        for (var cue = first + 1; cue - first <= LongestSubject && sentence[cue - 1].Kind == TokenKind.Word; cue++)
        {
            if (Reports(sentence, cue))
            {
                var clauseEnds = sentence[cue + 1].Kind is TokenKind.Comma or TokenKind.Stop;
                return clauseEnds && SubjectBefore.Of(sentence, cue, first) is { } subject && subject.First == first ? Name(subject.Speaker) : null;
            }
        }

        return null;
    }

    private static bool Reports(Sentence sentence, int index) =>
        sentence.IsCue(index) && !sentence[index].Is(WordClasses.Told | WordClasses.Participle | WordClasses.Label);

    private static Speaker? Name(Speaker? speaker) => speaker is { Kind: SpeakerKind.Name } ? speaker : null;
}

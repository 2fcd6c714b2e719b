using NewsArchive.Quotations.Languages;
using NewsArchive.Quotations.Sentences;

namespace NewsArchive.Quotations.Speakers;

/// <summary>Finds whom a pronoun stands for in its own sentence: <c>Orme showed how sure she was when she said</c>.</summary>
internal static class Antecedent
{
    /// <summary>Who is named before the pronoun: the one who says what it stands in, else the subject of the sentence. Null where neither is a name.</summary>
    public static Speaker? Of(Sentence sentence, Speaker pronoun)
    {
        var at = sentence.Count - 1;
        while (at > 0 && sentence[at].Span.Start > pronoun.Mention.Start)
        {
            at--;
        }

        return at <= 0 || sentence[at].Span != pronoun.Mention || !sentence[at].IsLower ? null : Sayer(sentence, at) ?? Named(SentenceSubject.Of(sentence, at), pronoun);
    }

    // "but Orme said that she"
    private static Speaker? Sayer(Sentence sentence, int pronoun)
    {
        var cue = sentence[pronoun - 1].Is(WordClasses.Relative) ? pronoun - 2 : pronoun - 1;
        return cue > 0 && sentence.IsCue(cue) && !sentence[cue].Is(WordClasses.Told | WordClasses.Participle | WordClasses.Label) && SubjectBefore.Of(sentence, cue, 0) is { Speaker: { Kind: SpeakerKind.Name } speaker } ? speaker : null;
    }

    private static Speaker? Named(Speaker? subject, Speaker pronoun) =>
        subject is { Kind: SpeakerKind.Name } && subject.Mention.End <= pronoun.Mention.Start ? subject : null;
}

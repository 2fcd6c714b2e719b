using NewsArchive.Quotations.Languages;
using NewsArchive.Quotations.Sentences;

namespace NewsArchive.Quotations.Speakers;

/// <summary>Finds who spoke where verb and subject stand between commas before the words: <c>Однако, пишет агентство, «…»</c></summary>
internal static class Inserted
{
    /// <summary>The attribution of such a verb, or of one that has a text as its subject and names nobody; null for another verb.</summary>
    public static Attribution? At(Sentence sentence, int cue)
    {
        if (sentence.IsImpersonal(cue))
        {
            return new(Attribution.Sentence, 0.5) { Cue = sentence[cue].Span, SaysNobody = true };
        }

        return Of(sentence, cue) is { } speaker ? new(Attribution.Before, 0.9) { Speaker = speaker, Cue = sentence[cue].Span } : null;
    }

    // No subject where no comma stands right before the verb, or none right behind the subject.
    private static Speaker? Of(Sentence sentence, int cue)
    {
        if (!sentence.Lexicon.InvertsBeforeSpeech || sentence[cue - 1].Kind != TokenKind.Comma || SubjectAfter.Of(sentence, cue + 1) is not { } speaker)
        {
            return null;
        }

        var at = cue + 1;
        while (sentence[at].Kind == TokenKind.Word && sentence[at].Span.End <= speaker.Mention.End)
        {
            at++;
        }

        return sentence[at].Kind == TokenKind.Comma && at > cue + 1 && (speaker.Kind != SpeakerKind.Nominal || sentence[cue + 1].Is(WordClasses.Role | WordClasses.Body)) ? speaker : null;
    }
}

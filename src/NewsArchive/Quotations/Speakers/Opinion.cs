using NewsArchive.Quotations.Languages;
using NewsArchive.Quotations.Sentences;

namespace NewsArchive.Quotations.Speakers;

/// <summary>Reads whose opinion a sentence begins with: <c>Pour Paul Girard, « … »</c></summary>
internal static class Opinion
{
    /// <summary>The attribution where such words lead in the quotation: <c>Pour Paul Girard, « … »</c>; null where they do not.</summary>
    public static Attribution? Of(Sentence sentence, int quote) =>
        Holder(sentence) is { } speaker
            && (speaker.Kind == SpeakerKind.Name || (speaker.Kind == SpeakerKind.Pronoun && quote == 3) || (speaker.Mention.End == sentence[quote - 2].Span.End && sentence[1].Is(WordClasses.Determiner)))
            ? new(Attribution.According, 0.7) { Speaker = speaker, Cue = sentence[0].Span }
            : null;

    /// <summary>The attribution where the sentence goes on up to the quotation: <c>Pour Paul Girard, le pont est « … »</c>; null where nobody is surely named.</summary>
    public static Attribution? Before(Sentence sentence)
    {
        if (Holder(sentence) is not { } speaker)
        {
            return null;
        }

        var comma = 1;
        while (sentence[comma].Kind == TokenKind.Word)
        {
            comma++;
        }

        var somebody = speaker.Kind == SpeakerKind.Pronoun || (speaker.Kind == SpeakerKind.Nominal ? sentence[2].Is(WordClasses.Role) && comma == 3 : FirstNames.Of(sentence.Word(1)) != Gender.Unknown || comma == 2);
        return somebody && sentence[comma].Kind == TokenKind.Comma && speaker.Mention.End == sentence[comma - 1].Span.End ? new(Attribution.According, 0.6) { Speaker = speaker with { Role = null }, Cue = sentence[0].Span } : null;
    }

    // Whom the sentence begins with where it tells an opinion.
    private static Speaker? Holder(Sentence sentence) =>
        sentence.Lexicon.Opinion.Length > 0 && sentence.Word(0).Equals(sentence.Lexicon.Opinion, StringComparison.OrdinalIgnoreCase) ? SubjectAfter.Of(sentence, 1) : null;
}

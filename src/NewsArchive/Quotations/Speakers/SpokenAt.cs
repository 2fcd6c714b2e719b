using NewsArchive.Quotations.Languages;
using NewsArchive.Quotations.Sentences;

namespace NewsArchive.Quotations.Speakers;

/// <summary>Reads the body in which somebody unnamed spoke, in Russian and Ukrainian: <c>«…», — сообщили в пресс-службе мэрии</c>.</summary>
internal static class SpokenAt
{
    private const int LongestPhrase = 10;
    private const WordClasses Ends = WordClasses.Preposition | WordClasses.Conjunction | WordClasses.Relative | WordClasses.Adverb | WordClasses.Auxiliary | WordClasses.Calendar | WordClasses.Pronoun | WordClasses.Cue;

    /// <summary>The body behind a verb of which several are the subject; null where none is told.</summary>
    public static Speaker? Behind(Sentence sentence, int cue) => IsPlural(sentence, cue) && IsIn(sentence, cue + 1) ? Body(sentence, cue + 2) : null;

    /// <summary>The body before such a verb: <c>В мэрии сообщили, что «…»</c></summary>
    public static Speaker? Before(Sentence sentence, int cue, int body) => IsPlural(sentence, cue) && IsIn(sentence, body - 1) ? Body(sentence, body) : null;

    private static bool IsPlural(Sentence sentence, int cue) => sentence.Lexicon.EastSlavic is { } words && WordEndings.Any(sentence.Word(cue), words.Plurals);

    private static bool IsIn(Sentence sentence, int index) => sentence[index].Is(WordClasses.Preposition) && sentence.Word(index) is "в" or "во" or "у" or "В" or "Во" or "У";

    private static Speaker? Body(Sentence sentence, int first)
    {
        if (!sentence[first].Is(WordClasses.Determiner) && sentence[first].Is(Ends | WordClasses.Number) || Lexicon.IsOneOf(sentence.Lexicon.EastSlavic!.Occasions, sentence.Word(first)) || !(sentence[first].IsLower || HasCyrillic(sentence.Word(first))))
        {
            return null;
        }

        var last = first;
        while (last - first < LongestPhrase && sentence[last + 1].Kind == TokenKind.Word && !sentence[last + 1].Is(Ends | WordClasses.Number))
        {
            last++;
        }

        return sentence[last].Kind == TokenKind.Word && !sentence[last].Is(WordClasses.Determiner) ? new(sentence.Span(first, last), SpeakerKind.Nominal) : null;
    }

    // "написали в Facebook": a network is no body that spoke.
    private static bool HasCyrillic(ReadOnlySpan<char> word) => word.ContainsAnyInRange('Ѐ', 'ӿ');
}

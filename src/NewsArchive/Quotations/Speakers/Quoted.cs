using NewsArchive.Quotations.Languages;
using NewsArchive.Quotations.Sentences;

namespace NewsArchive.Quotations.Speakers;

/// <summary>Finds who spoke where a paper quotes: <c>the Courier quoted Smith as saying</c>.</summary>
internal static class Quoted
{
    /// <summary>The object of such a verb; null for another verb and in the passive, <c>Smith was quoted as saying</c>, where the subject spoke.</summary>
    public static Speaker? In(Sentence sentence, int cue) =>
        sentence[cue].Is(WordClasses.Quotes) && !sentence[cue - 1].Is(WordClasses.Auxiliary) ? SubjectAfter.Of(sentence, cue + 1) : null;

    /// <summary>The name behind the agency that such a verb names: <c>цитирует АНВ Олега Сомова</c>. Null where only the agency is named, which did not speak.</summary>
    public static Speaker? Behind(Sentence sentence, int cue)
    {
        var first = cue + 1;
        while (sentence[first].Kind == TokenKind.Quote || sentence[first].Is(WordClasses.Role | WordClasses.Body) || (sentence[first].IsNamelike && !HasSmall(sentence.Word(first))) || (sentence[first].IsLower && sentence[first].Classes == 0))
        {
            first++;
        }

        return sentence[first].IsNamelike && SubjectAfter.Of(sentence, first) is { Kind: SpeakerKind.Name } speaker ? speaker : null;
    }

    private static bool HasSmall(ReadOnlySpan<char> word)
    {
        foreach (var letter in word)
        {
            if (char.IsLower(letter))
            {
                return true;
            }
        }

        return false;
    }
}

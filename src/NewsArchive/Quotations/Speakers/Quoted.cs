using NewsArchive.Quotations.Languages;
using NewsArchive.Quotations.Sentences;

namespace NewsArchive.Quotations.Speakers;

/// <summary>Finds who spoke where a paper quotes: <c>the Courier quoted Smith as saying</c>.</summary>
internal static class Quoted
{
    private const int Reach = 12;

    private static readonly string[] Genitives = ["а", "я", "ого", "его", "у", "ю"];
    private static readonly string[] NoGenitives = ["ая", "яя", "да", "за", "ська", "цька"];

    /// <summary>The object of such a verb; null for another verb and in the passive, <c>Smith was quoted as saying</c>, where the subject spoke.</summary>
    public static Speaker? In(Sentence sentence, int cue)
    {
        if (!sentence[cue].Is(WordClasses.Quotes) || sentence[cue - 1].Is(WordClasses.Auxiliary))
        {
            return null;
        }

        return sentence.Lexicon.Declines ? Behind(sentence, cue) : SubjectAfter.Of(sentence, cue + 1);
    }

    /// <summary>
    /// Who is in the genitive behind such a verb, beside the agency: <c>цитирует АНВ Олега Сомова</c>, <c>приводит слова министра агентство</c>.
    /// Null where only the agency is named, which did not speak.
    /// </summary>
    public static Speaker? Behind(Sentence sentence, int cue)
    {
        for (var first = cue + 1; first - cue <= Reach && sentence[first].Kind is TokenKind.Word or TokenKind.Quote && !sentence[first].Is(WordClasses.Preposition); first++)
        {
            var office = sentence[first].IsLower && Genitive.IsOffice(sentence.Lexicon, sentence.Word(first));
            if (!office && !IsGenitive(sentence, first) && !(sentence[first].IsNamelike && IsGenitive(sentence, first + 1) && !sentence.IsAbbreviation(first)))
            {
                continue;
            }

            var last = first;
            while (IsGenitive(sentence, last + 1) || (last > first || office) && sentence[last + 1].IsNamelike && IsGenitive(sentence, last + 2) || (office && last == first && sentence[last + 1].IsNamelike && sentence.IsAbbreviation(last + 1)))
            {
                last++;
            }

            return last == first && office ? new(sentence[first].Span, SpeakerKind.Nominal) : NounPhrase.Read(sentence, first, Math.Max(last, first), whole: true);
        }

        return null;
    }

    private static bool IsGenitive(Sentence sentence, int index) =>
        sentence[index].IsNamelike && !sentence[index].Is(WordClasses.Body) && !sentence.IsAbbreviation(index) && sentence.Word(index) is var word && !word.Contains('.')
        && (WordEndings.Any(word, Genitives) || Genitive.IsFirstName(word)) && !WordEndings.Any(word, NoGenitives);
}

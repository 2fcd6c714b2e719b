using NewsArchive.Quotations.Languages;
using NewsArchive.Quotations.Sentences;

namespace NewsArchive.Quotations.Speakers;

/// <summary>Tells names in the genitive from those in the nominative, in Russian and Ukrainian: <c>адвокат Олега Сомова</c>, <c>адвокат Олег Сомов</c>.</summary>
internal static class Genitive
{
    private const int LongestName = 32;

    private static readonly string[] Patronymics = ["вич", "вна"];
    private static readonly string[] Surnames = ["ого", "его"];
    private static readonly string[] Singles = ["а", "я", "ого", "его", "ої"];
    private static readonly string[] NoNominatives = ["ов", "ев", "єв", "їв", "ів", "ых", "их", "ым", "им", "ом", "ем", "ам"];

    /// <summary>Where the name begins in three words or more with capitals: what an office governs and the agency that asked stand before it.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="start">The first word.</param>
    /// <param name="last">The last word.</param>
    /// <param name="office">Whether an office stands before the words: then two are the name, three with a patronymic.</param>
    public static int NameBehind(Sentence sentence, int start, int last, bool office)
    {
        if (sentence.Lexicon.EastSlavic is not { } words)
        {
            return office ? last - 1 : start;
        }

        while (last - start >= 2 && (sentence.IsAbbreviation(start) || WordEndings.Any(sentence.Word(start), words.Genitives)))
        {
            start++;
        }

        var three = last - start >= 2 && (WordEndings.Any(sentence.Word(last - 1), Patronymics) || WordEndings.Any(sentence.Word(last), Patronymics) || MayBegin(sentence.Word(last - 2)));
        return !office || last - start < 2 ? start : three ? last - 2 : last - 1;
    }

    /// <summary>Whether what stands behind an office is whom or what it belongs to, not who holds it: <c>глава МЧС</c>, <c>президент Арденны</c>.</summary>
    public static bool IsGoverned(Sentence sentence, int first, int name, int last)
    {
        if (sentence.Lexicon.EastSlavic is not { } words || name <= first || sentence[name - 1].Is(WordClasses.Honorific))
        {
            return false;
        }

        var office = name - 1;
        while (office > first && !sentence[office].Is(WordClasses.Role))
        {
            office--;
        }

        // "замминистра" has one form for all cases.
        var holds = sentence[office].Is(WordClasses.Role) && !(sentence.Word(office).StartsWith("зам") && sentence.Word(office)[^1] is 'а' or 'я' or 'ы');
        var word = sentence.Word(last);
        if (name < last)
        {
            return holds && (WordEndings.Any(word, Surnames) || IsFirstName(sentence.Word(name)));
        }

        var heads = office == name - 1 && Lexicon.IsOneOf(words.Heads, sentence.Word(office)) && WordEndings.Any(word, Singles);
        return (holds || sentence[name - 1] is { IsLower: true, Classes: 0 }) && (sentence.IsAbbreviation(last) || heads || WordEndings.Any(word, words.Genitives));
    }

    /// <summary>Whether a word is the genitive of a common first name: <c>Олега</c>, <c>Сергея</c>, <c>Анны</c>.</summary>
    public static bool IsFirstName(ReadOnlySpan<char> word)
    {
        if (word.Length is < 3 or > LongestName || FirstNames.Of(word) != Gender.Unknown)
        {
            return false;
        }

        Span<char> name = stackalloc char[word.Length];
        word.CopyTo(name);
        return word[^1] switch
        {
            'а' => FirstNames.Of(word[..^1]) == Gender.Man,
            'я' => Is(name, 'й', Gender.Man) || Is(name, 'ь', Gender.Man),
            'ы' => Is(name, 'а', Gender.Woman),
            'и' or 'і' => Is(name, 'а', Gender.Woman) || Is(name, 'я', Gender.Woman),
            'ї' => Is(name, 'я', Gender.Woman),
            _ => false,
        };
    }

    /// <summary>Whether a word is the genitive of a listed office: <c>министра</c>, <c>председателя</c>.</summary>
    public static bool IsOffice(Lexicon lexicon, ReadOnlySpan<char> word)
    {
        if (word.Length is < 4 or > LongestName)
        {
            return false;
        }

        Span<char> office = stackalloc char[word.Length];
        word.CopyTo(office);
        switch (word[^1])
        {
            case 'а':
                return lexicon.Of(word[..^1]).HasFlag(WordClasses.Role);
            case 'я':
                office[^1] = 'ь';
                break;
            case 'у' or 'ы' or 'и':
                office[^1] = 'а';
                break;
            default:
                return false;
        }

        return lexicon.Of(office).HasFlag(WordClasses.Role);
    }

    // A first name in the nominative ends so; the plural of what an office governs does too, in few words.
    private static bool MayBegin(ReadOnlySpan<char> word) =>
        word.Length > 2 && char.ToLowerInvariant(word[^1]) is 'б' or 'в' or 'г' or 'ґ' or 'д' or 'ж' or 'з' or 'к' or 'л' or 'м' or 'н' or 'п' or 'р' or 'с' or 'т' or 'ф' or 'ц' or 'ш' or 'щ' && !WordEndings.Any(word, NoNominatives);

    private static bool Is(Span<char> name, char ending, Gender gender)
    {
        name[^1] = ending;
        return FirstNames.Of(name) == gender;
    }
}

using NewsArchive.Quotations.Languages;
using NewsArchive.Quotations.Sentences;

namespace NewsArchive.Quotations.Speakers;

/// <summary>Finds where a run of words with capitals begins, and where in it the name does.</summary>
internal static class NameRun
{
    private const int LongestOffice = 6;

    /// <summary>The first token of the run of name-like words that ends at a token.</summary>
    public static int Start(Sentence sentence, int first, int last)
    {
        var start = last;
        while (start > first && !IsAfterMark(sentence, start) && (IsNameWord(sentence, start - 1) || IsInside(sentence, first, start - 1)) && !sentence[start - 1].Is(WordClasses.Possessive))
        {
            start--;
        }

        while (start < last && sentence[start].Is(WordClasses.Preposition) && !sentence[start].Is(WordClasses.Particle))
        {
            start++;
        }

        // "the People's Courier"
        return start == last && start > first && sentence[last].Is(WordClasses.Body) && sentence[start - 1].Is(WordClasses.Possessive) && sentence[start - 1].IsNamelike ? start - 1 : start;
    }

    /// <summary>The first token of the name in a run: offices and forms of address at its front are not part of it. One more than the last where there is none.</summary>
    public static int NameIn(Sentence sentence, int run, int last)
    {
        var start = run;
        for (var i = run; i <= last; i++)
        {
            start = sentence[i].Is(WordClasses.Role | WordClasses.Honorific) && !IsSurname(sentence, run, i, last) ? i + 1 : start;
        }

        if (start == run && run > 0 && sentence[run - 1].Is(WordClasses.Determiner | WordClasses.Preposition) && sentence[run - 1].IsLower)
        {
            start = AfterBody(sentence, run, last);
        }

        while (last - start >= 2 && IsTrade(sentence, start))
        {
            start++;
        }

        if (start > last || (sentence[start].Is(WordClasses.Determiner) && sentence[start].IsLower))
        {
            return last + 1;
        }

        // "президент Арденны Олег Сомов": what the office governs stands before the name.
        var office = start > run || HasOfficeBefore(sentence, run);
        if (sentence.Lexicon.GenitiveInRoles && last - start >= 2)
        {
            start = Genitive.NameBehind(sentence, start, last, office);
        }

        // "Secretary of State Ann Orme": at most two words are the name.
        // In "Bürgermeister von Altried" the particle is none, in "Präsidentin von der Leyen" it is.
        var governs = sentence[start].Is(WordClasses.Preposition) && sentence[start].IsLower && !(sentence[start].Is(WordClasses.Particle) && (start == run || sentence[start + 1].IsLower));
        return governs ? (last - start >= 2 ? Math.Max(start + 2, last - 1) : last + 1) : start;
    }

    /// <summary>The last token of a full name before what it belongs to: <c>Simone Wieke von der Werft</c>; null where there is none.</summary>
    public static int? EndOfFullName(Sentence sentence, int first, int last)
    {
        for (var i = first + 2; i < last - 1; i++)
        {
            if (sentence[i].IsLower && sentence[i].Is(WordClasses.Particle) && sentence[i + 1].IsLower && sentence[i + 1].Is(WordClasses.Determiner) && sentence[i - 1].IsNamelike && sentence[i - 2].IsNamelike && !sentence[i - 1].Is(WordClasses.Role) && !sentence[i - 2].Is(WordClasses.Role))
            {
                return i - 1;
            }
        }

        return null;
    }

    // "Ann Farmer"
    private static bool IsSurname(Sentence sentence, int run, int index, int last) =>
        index == last && index > run && !sentence[index - 1].Is(WordClasses.Role | WordClasses.Honorific | WordClasses.Body) && FirstNames.Of(sentence.Word(index - 1)) != Gender.Unknown && sentence[index].Is(WordClasses.Capital);

    // Within speech that a dash opens marks are no quotations: "юрист компании «Речник» Иван Тарасов".
    private static bool IsAfterMark(Sentence sentence, int index) => sentence.Lexicon.NamesInMarks && sentence[index - 1].Span.End is var end && end < sentence.Text.Length && sentence.Text[end] is '»' or '"' or '”' or '“';

    // "Marine Le Pen"
    private static bool IsNameWord(Sentence sentence, int index) =>
        IsNameWord(sentence[index]) || (index > 0 && sentence.Lexicon.ArticlesInNames && sentence[index].Is(WordClasses.Determiner) && sentence[index].Is(WordClasses.Capital) && sentence[index + 1].IsNamelike && sentence[index - 1].Kind == TokenKind.Word);

    // "Orme To Ashby: …": a capital makes no name of a preposition.
    private static bool IsNameWord(Token token) => token.IsNamelike && (!token.Is(WordClasses.Preposition) || token.Is(WordClasses.Particle));

    // "керівник Комітету економістів Арденни Олег Сомов"
    private static bool HasOfficeBefore(Sentence sentence, int run)
    {
        for (var at = run - 1; at >= 0 && run - at < LongestOffice && sentence[at].Kind == TokenKind.Word && !(sentence[at].IsLower && sentence[at].Is(WordClasses.Cue | WordClasses.Preposition)); at--)
        {
            if (sentence[at].Is(WordClasses.Role))
            {
                return true;
            }
        }

        return false;
    }

    // "chairwoman of the Ashby Harbour Committee Ann Orme": the name begins with a common first name.
    private static int AfterBody(Sentence sentence, int run, int last)
    {
        for (var i = run + 1; i < last; i++)
        {
            if (FirstNames.Of(sentence.Word(i)) != Gender.Unknown && HasOffice(sentence, run))
            {
                return i;
            }
        }

        return run;
    }

    // The office before "of the" or "for the": "chairwoman of the Ashby Harbour Committee".
    private static bool HasOffice(Sentence sentence, int run)
    {
        var at = run - 1;
        while (at > 0 && sentence[at].IsLower && sentence[at].Is(WordClasses.Determiner | WordClasses.Preposition))
        {
            at--;
        }

        return sentence[at].Is(WordClasses.Role);
    }

    // "de" within "Jan de Vries", "of" within "Secretary of State".
    private static bool IsInside(Sentence sentence, int first, int index) =>
        index > first && sentence[index - 1].IsNamelike
        && !BeginsName(sentence, first, index + 1) && (sentence[index].Is(WordClasses.Particle) || (sentence[index].Is(WordClasses.Preposition) && sentence[index - 1].Is(WordClasses.Role) && !sentence.Lexicon.ArticlesInNames));

    /// <summary>Whether a second name begins at a token: <c>Anna Tarn da Carlo Neri</c>.</summary>
    public static bool BeginsName(Sentence sentence, int first, int index) =>
        index - first >= 3 && sentence[index - 3].IsNamelike && sentence[index + 1].IsNamelike && FirstNames.Of(sentence.Word(index)) != Gender.Unknown;

    // "Klimaaktivistin Jule Hafenkamp", "Harbour-Experte Dr. Ivo Tiden"
    private static bool IsTrade(Sentence sentence, int index)
    {
        var word = sentence.Word(index);
        if (!sentence[index + 1].IsNamelike || FirstNames.Of(word) != Gender.Unknown)
        {
            return false;
        }

        if (sentence[index].Is(WordClasses.Abbreviation))
        {
            return sentence.Lexicon.TradeEndings.Length > 0;
        }

        foreach (var ending in sentence.Lexicon.TradeEndings)
        {
            if (word.Length > ending.Length + 3 && word.EndsWith(ending, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}

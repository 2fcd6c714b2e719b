using NewsArchive.Quotations.Languages;
using NewsArchive.Quotations.Sentences;
using NewsArchive.Text;

namespace NewsArchive.Quotations.Speakers;

/// <summary>Reads the words of one noun phrase as a name with its role, or as a description.</summary>
internal static class NounPhrase
{
    private const WordClasses NoRole = WordClasses.Preposition | WordClasses.Conjunction | WordClasses.Adverb | WordClasses.Auxiliary | WordClasses.Cue | WordClasses.Pronoun | WordClasses.Calendar | WordClasses.According;

    /// <summary>Reads a phrase.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="first">The phrase's first token.</param>
    /// <param name="last">Its last token.</param>
    /// <param name="whole">Whether the phrase surely begins at <paramref name="first"/>: then what stands before the name is the role.</param>
    /// <returns>The speaker; null where the words name nobody.</returns>
    public static Speaker? Read(Sentence sentence, int first, int last, bool whole)
    {
        if (first > last)
        {
            return null;
        }

        // "Simone Wieke von der Werft Altried", but "Ursula von der Aue"
        if (sentence.Lexicon.CapitalNouns && NameRun.EndOfFullName(sentence, first, last) is { } full)
        {
            return Read(sentence, first, full, whole);
        }

        if (!sentence[last].IsNamelike || sentence[last].Is(WordClasses.Possessive))
        {
            return (sentence.Lexicon.RolesAfterNames ? NameThenRole(sentence, first, last) : null) ?? Nominal(sentence, first, last);
        }

        var run = NameRun.Start(sentence, first, last);
        var name = NameRun.NameIn(sentence, run, last);
        if (name == run && Modifier(sentence, first, run) is { } preposition)
        {
            var head = Read(sentence, first, preposition - 1, whole);
            if (head is not null || sentence[first].Is(WordClasses.Determiner))
            {
                return head is { Kind: SpeakerKind.Name } ? head : Nominal(sentence, first, last);
            }
        }

        if (name == run && sentence.Lexicon.GenitiveInRoles && EndOfOffice(sentence, first, run) is { } end)
        {
            return Nominal(sentence, first, end);
        }

        if (name == run && IsWithinPhrase(sentence, first, run))
        {
            return Nominal(sentence, first, last);
        }

        if (name <= last && Genitive.IsGoverned(sentence, first, name, last))
        {
            return Nominal(sentence, first, last);
        }

        if (run - 1 > first && sentence[first].Is(WordClasses.Determiner) && sentence[run - 1].Is(WordClasses.Determiner) && sentence[run - 1].IsLower)
        {
            // "der Sprecher der Polizei": a name in the genitive is not the head.
            return Nominal(sentence, first, last);
        }

        if (name == run && IsGoverned(sentence, first, run))
        {
            return Nominal(sentence, first, last);
        }

        if (name > last || (sentence.Lexicon.CapitalNouns && run == last && name == last && sentence[first].Is(WordClasses.Determiner) && first < last))
        {
            return Nominal(sentence, first, last);
        }

        var gender = Gender.Unknown;
        for (var i = run; i < name; i++)
        {
            gender = gender == Gender.Unknown ? Genders.Of(sentence[i].Classes) : gender;
        }

        var role = RoleBefore(sentence, first, run, name, last, whole);
        return new(sentence.Span(name, last), SpeakerKind.Name) { Role = role, Gender = gender };
    }

    // "Kovács Anna kulturális miniszter"
    private static Speaker? NameThenRole(Sentence sentence, int first, int last)
    {
        var end = first;
        while (end < last && sentence[end + 1].IsNamelike)
        {
            end++;
        }

        return end > first && sentence[first].IsNamelike && sentence[last].Is(WordClasses.Role)
            ? new(sentence.Span(first, end), SpeakerKind.Name) { Role = sentence.Span(end + 1, last) }
            : null;
    }

    // "Ann Smith of the University of Ashby", "a letter from the Ashby Legion": the name after the preposition is not the head.
    private static int? Modifier(Sentence sentence, int first, int run)
    {
        var before = run - 1 > first && sentence[run - 1].Is(WordClasses.Determiner) ? run - 2 : run - 1;
        return before > first && sentence[before].Is(WordClasses.Preposition) && !(sentence[before].Is(WordClasses.Particle) && sentence[before - 1].IsNamelike && !NameRun.BeginsName(sentence, first, run)) ? before : null;
    }

    // "співак в ефірі телеканалу АНВ": the name is that of the place where an office speaks.
    private static int? EndOfOffice(Sentence sentence, int first, int run)
    {
        if (!sentence[first].IsLower || !sentence[first].Is(WordClasses.Role))
        {
            return null;
        }

        for (var i = first + 1; i < run; i++)
        {
            if (sentence[i].Is(WordClasses.Preposition))
            {
                return i - 1;
            }
        }

        return null;
    }

    // "los abogados del expresidente Vera": the office and its name belong to the head.
    private static bool IsGoverned(Sentence sentence, int first, int run)
    {
        var office = run - 1;
        return office > first + 1 && sentence[office].IsLower && sentence[office].Is(WordClasses.Role) && sentence[first].Is(WordClasses.Determiner) && sentence[first + 1].IsLower
            && sentence[office - 1].Is(WordClasses.Preposition) && sentence[office - 1].Is(WordClasses.Particle) && office - 1 > first + 1;
    }

    // "The authors of the study in the journal Harbour Medicine": neither head nor what stands before the name is an office.
    private static bool IsWithinPhrase(Sentence sentence, int first, int run)
    {
        if (!sentence[first].Is(WordClasses.Determiner) || !sentence[first + 1].IsLower)
        {
            return false;
        }

        var within = false;
        for (var i = first + 1; i < run; i++)
        {
            if (sentence[i].Is(WordClasses.Role) || sentence[i].IsNamelike)
            {
                return false;
            }

            within |= i > first + 1 && sentence[i].Is(WordClasses.Preposition) && !sentence[i].Is(WordClasses.Particle) && sentence[i + 1].Is(WordClasses.Determiner);
        }

        return within;
    }

    private static TextSpan? RoleBefore(Sentence sentence, int first, int run, int name, int last, bool whole)
    {
        var start = run;
        while (start > first && !sentence[start - 1].Is(NoRole & ~(WordClasses.Preposition | WordClasses.Cue)) && sentence[start - 1].Kind == TokenKind.Word)
        {
            start--;
        }

        while (start < name && (sentence[start].Is(WordClasses.Determiner | WordClasses.Honorific | WordClasses.Preposition) || (sentence.Lexicon.Declines && sentence.IsAbbreviation(start))))
        {
            start++;
        }

        var end = name - 1;
        while (end >= start && sentence[end].Is(WordClasses.Honorific))
        {
            end--;
        }

        if (end < start)
        {
            return null;
        }

        var sure = sentence[end].Is(WordClasses.Role) || (whole && start == FirstWord(sentence, first) && last > name && sentence[end].IsLower && !sentence[end].Is(NoRole) && !IsVerb(sentence, end));
        return sure || end >= run ? sentence.Span(start, end) : null;
    }

    // "voters handed", "a row involving"
    private static bool IsVerb(Sentence sentence, int index) =>
        sentence[index].Classes == 0 && (sentence.Word(index).EndsWith(sentence.Lexicon.VerbEnding, StringComparison.Ordinal) || sentence.Word(index).EndsWith(sentence.Lexicon.ParticipleEnding, StringComparison.Ordinal));

    private static int FirstWord(Sentence sentence, int first) => sentence[first].Is(WordClasses.Determiner) ? first + 1 : first;

    private static Speaker? Nominal(Sentence sentence, int first, int last)
    {
        while (first <= last && (sentence[first].Is(WordClasses.Preposition | WordClasses.Conjunction | WordClasses.Adverb) || sentence[first].Is(WordClasses.Calendar)))
        {
            first++;
        }

        if (first > last || sentence[first].Is(WordClasses.Oblique) || sentence[last].Is(NoRole | WordClasses.Determiner) || (sentence[last].Is(WordClasses.Number) && char.IsDigit(sentence.Word(last)[^1])))
        {
            return null;
        }

        // "when reunited"
        if (sentence[last] is { IsLower: true, Classes: 0 } && !sentence[first].Is(WordClasses.Determiner) && sentence.Word(last).EndsWith(sentence.Lexicon.VerbEnding, StringComparison.Ordinal))
        {
            return null;
        }

        var gender = Gender.Unknown;
        for (var i = first; i <= last; i++)
        {
            gender = gender == Gender.Unknown ? Genders.Of(sentence[i].Classes) : gender;
        }

        return new(sentence.Span(first, last), SpeakerKind.Nominal) { Gender = gender };
    }
}

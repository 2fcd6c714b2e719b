using NewsArchive.Quotations.Languages;
using NewsArchive.Quotations.Sentences;

namespace NewsArchive.Quotations.Speakers;

/// <summary>Finds the subject right after a quotation where more than a plain phrase stands between the quotation and the verb.</summary>
internal static class PartedSubject
{
    private const int MostWords = 12;
    private const WordClasses Clause = WordClasses.Cue | WordClasses.Auxiliary | WordClasses.Pronoun | WordClasses.Relative;

    /// <summary>The subject of a verb.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="first">The first word after the quotation.</param>
    /// <param name="cue">The verb.</param>
    /// <param name="nearest">The phrase nearest to the verb, and where it begins.</param>
    public static Speaker? Of(Sentence sentence, int first, int cue, (Speaker Speaker, int First)? nearest) =>
        Leading(sentence, first, cue) ?? (nearest is { } near && near.First > first ? AfterOffice(sentence, first, near) ?? AfterRest(sentence, first, near) : null);

    // "Ann Orme, an analyst at the Council on Energy, Water and Harbours, said", "Ann Orme, Ashby First campaign manager told", "Orme and her team wrote"
    private static Speaker? Leading(Sentence sentence, int first, int cue)
    {
        var last = first;
        while (last < cue && !sentence[last].IsNamelike && (sentence[last].Is(WordClasses.Role) || sentence.LeadsToRole(last)))
        {
            last++;
        }

        if (!sentence[last].IsNamelike)
        {
            return null;
        }

        while (sentence[last + 1].IsNamelike || (sentence[last + 1].Is(WordClasses.Particle) && sentence[last + 2].IsNamelike && !sentence[last + 1].Is(WordClasses.Determiner)))
        {
            last++;
        }

        var next = sentence[last + 1];
        var parted = (next.Kind == TokenKind.Comma && (sentence[last + 2].IsLower || sentence[last + 2].Is(WordClasses.Role | WordClasses.Number) || sentence[cue - 1] is { IsLower: true } office && office.Is(WordClasses.Role))) || (next.Is(WordClasses.Conjunction) && next.IsLower);
        return parted && NounPhrase.Read(sentence, first, last, whole: true) is { Kind: SpeakerKind.Name } speaker
            ? speaker with { Role = speaker.Role ?? (next.Kind == TokenKind.Comma ? Apposition.Role(sentence, last + 2, cue - 1) : null) }
            : null;
    }

    // "lead researcher and harbour scientist Ann Orme said", "analyst for the Harbour Group, Ann Orme says"
    private static Speaker? AfterOffice(Sentence sentence, int first, (Speaker Speaker, int First) near)
    {
        var end = near.First - 1;
        while (end > first && sentence[end].Kind != TokenKind.Word)
        {
            end--;
        }

        if (near.Speaker.Kind != SpeakerKind.Name || near.First - first > MostWords || !(end < near.First - 1 || sentence[end].Is(WordClasses.Conjunction)))
        {
            return null;
        }

        var office = false;
        for (var i = first; i <= end; i++)
        {
            office |= sentence[i].Is(WordClasses.Role);
            if (sentence[i].Is(Clause) && !sentence[i].Is(WordClasses.Role) || sentence[i].Kind == TokenKind.Comma)
            {
                return null;
            }
        }

        // "lead researcher and scientist" goes up to the name.
        var start = sentence[first].Is(WordClasses.Determiner) ? first + 1 : first;
        var role = end < near.First - 1 ? sentence.Span(start, end) : sentence.Span(start, end) with { End = near.Speaker.Mention.Start };
        return office && start <= end ? near.Speaker with { Role = role.Trim(sentence.Text) } : null;
    }

    // "“The fare bothered” the council, Orme said": the quotation begins a sentence that goes on.
    private static Speaker? AfterRest(Sentence sentence, int first, (Speaker Speaker, int First) near)
    {
        var rest = first == 1 && sentence[0].Kind == TokenKind.Quote && char.IsLetterOrDigit(sentence.Text[sentence[0].Span.End - 2]) && sentence[near.First - 1].Kind == TokenKind.Comma;
        return rest && near.First - first <= MostWords && near.Speaker.Kind != SpeakerKind.Nominal ? near.Speaker : null;
    }
}

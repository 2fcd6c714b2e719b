using NewsArchive.Quotations.Languages;
using NewsArchive.Quotations.Sentences;
using NewsArchive.Text;

namespace NewsArchive.Quotations.Speakers;

/// <summary>Reads what stands between commas after a name.</summary>
internal static class Apposition
{
    private const int LongestList = 16;

    /// <summary>The role that an apposition tells: <c>Minister of Foreign Affairs</c>. Null for an age, a party's letter or a relative clause.</summary>
    public static TextSpan? Role(Sentence sentence, int first, int last)
    {
        if (IsSomebodyElse(sentence, first, last) || (sentence[first].IsLower && sentence[first].Is(WordClasses.Preposition) && !sentence[first].Is(WordClasses.Determiner)))
        {
            return null;
        }

        // "one of the editors" stays whole.
        while (first <= last && ((sentence[first].Is(WordClasses.Determiner | WordClasses.Number) && !sentence[first + 1].Is(WordClasses.Preposition)) || sentence[first].Kind == TokenKind.Comma))
        {
            first++;
        }

        var end = first;
        while (end <= last && !sentence[end].Is(WordClasses.Relative) && !(sentence.IsCue(end) && !sentence[end].Is(WordClasses.Participle)) && sentence[end].Kind is TokenKind.Word or TokenKind.Comma)
        {
            end++;
        }

        end--;
        while (end >= first && sentence[end].Kind != TokenKind.Word)
        {
            end--;
        }

        // "die seit Jahren im Hafen arbeitet", "that rower was from Ashby": a clause, not an office.
        var clause = end >= first && ((sentence.Lexicon.CapitalNouns && sentence[end].IsLower) || Any(sentence, first, end, static (words, at) => words.IsBe(at)));
        return end >= first && !clause && Tells(sentence, first, end) ? sentence.Span(first, end) : null;
    }

    /// <summary>As <see cref="Role"/>, but null too where the words hold no listed office or trade.</summary>
    public static TextSpan? Office(Sentence sentence, int first, int last) => HoldsOffice(sentence, first, last) ? Role(sentence, first, last) : null;

    /// <summary>The speaker with what the apposition after the phrase adds: a role to a name, a name to a role.</summary>
    public static Speaker Apply(Sentence sentence, Speaker speaker, int last)
    {
        if (sentence[last + 1].Kind != TokenKind.Comma)
        {
            return speaker;
        }

        var end = last + 2;
        while (sentence[end].Kind == TokenKind.Word && end - last < 24)
        {
            end++;
        }

        if (speaker.Kind == SpeakerKind.Name)
        {
            return speaker with { Role = speaker.Role ?? Role(sentence, last + 2, end - 1) };
        }

        // "said the group's president, Mary Smith"
        var named = NounPhrase.Read(sentence, last + 2, end - 1, whole: true);
        // Not "Puertos y Faros".
        var isList = Any(sentence, last + 2, end - 1, static (words, at) => words[at].IsLower && words[at].Is(WordClasses.Conjunction));
        var whole = named is { Kind: SpeakerKind.Name, Role: null } && named.Mention.Start == sentence[last + 2].Span.Start && end - last - 2 is >= 2 and <= 4 && !isList;
        if (sentence.Lexicon.Declines && named is { Kind: SpeakerKind.Name } && sentence[last + 2].IsLower && sentence[last + 2].Is(WordClasses.Role))
        {
            // "член Союза лоцманов, капитан Олег Сомов"
            return named with { Role = named.Role ?? new TextSpan(sentence[last + 2].Span.Start, named.Mention.Start).Trim(sentence.Text) };
        }

        return whole ? named! with { Role = WithoutDeterminer(sentence, speaker) } : AfterList(sentence, speaker, last + 2) ?? speaker;
    }

    // "la ministra de Pesca, Puertos y Faros, Carla Vera": what the office is for is a list.
    private static Speaker? AfterList(Sentence sentence, Speaker office, int from)
    {
        for (var comma = from; comma - from < LongestList && sentence[comma].Kind is TokenKind.Word or TokenKind.Comma && !sentence[comma].Is(WordClasses.Auxiliary | WordClasses.Relative | WordClasses.Pronoun); comma++)
        {
            if (sentence[comma].Kind != TokenKind.Comma || !sentence[from - 2].IsNamelike || !sentence[from].IsNamelike)
            {
                continue;
            }

            var last = comma;
            while (sentence[last + 1].IsNamelike)
            {
                last++;
            }

            if (last - comma is 2 or 3 && sentence[last + 1].Kind is TokenKind.Stop or TokenKind.Comma && !sentence[comma + 1].Is(WordClasses.Role | WordClasses.Body))
            {
                return new(sentence.Span(comma + 1, last), SpeakerKind.Name) { Role = WithoutDeterminer(sentence, office with { Mention = new(office.Mention.Start, sentence[comma - 1].Span.End) }) };
            }
        }

        return null;
    }

    // "Orme, her former trainer Ann Tarn": whoever belongs to the name before.
    private static bool IsSomebodyElse(Sentence sentence, int first, int last) =>
        sentence[first].Is(WordClasses.Determiner) && (Lexicon.IsOneOf(sentence.Lexicon.HerWords, sentence.Word(first)) || Lexicon.IsOneOf(sentence.Lexicon.HisWords, sentence.Word(first)))
        && (sentence[last].IsNamelike || Any(sentence, first, last, static (words, at) => words[at].IsLower && words[at].Is(WordClasses.Conjunction)));

    private static bool Tells(Sentence sentence, int first, int last) =>
        HoldsOffice(sentence, first, last) || sentence[first].Is(WordClasses.Determiner) || (first > 0 && !sentence.Lexicon.Declines && sentence[first - 1].Is(WordClasses.Determiner));

    private static bool HoldsOffice(Sentence sentence, int first, int last) => Any(sentence, first, last, static (words, at) => words[at].Is(WordClasses.Role));

    private static bool Any(Sentence sentence, int first, int last, Func<Sentence, int, bool> holds)
    {
        for (var i = first; i <= last; i++)
        {
            if (holds(sentence, i))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A description without its article: it is the role of the one who is named beside it. Null where it is no more than the article: "Her".</summary>
    public static TextSpan? WithoutDeterminer(Sentence sentence, Speaker speaker)
    {
        for (var i = 0; i < sentence.Count; i++)
        {
            if (sentence[i].Span.Start == speaker.Mention.Start && sentence[i].Is(WordClasses.Determiner))
            {
                var start = sentence[i + 1].Span.Start;
                return start < speaker.Mention.End ? speaker.Mention with { Start = start } : null;
            }
        }

        return speaker.Mention;
    }
}

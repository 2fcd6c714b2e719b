using NewsArchive.Quotations.Languages;
using NewsArchive.Quotations.Sentences;

namespace NewsArchive.Quotations.Speakers;

/// <summary>Reads from what a subject has or says whether it is a man or a woman: <c>Orme raised her voice</c>, <c>Orme admitted she was late</c>.</summary>
internal static class OwnWords
{
    private const int Reach = 16;

    /// <summary>The subject with what the first possessive or reflexive word or reported pronoun after it tells, where nobody else is named before that word. After a preposition it may be somebody else's: <c>rely on his work</c>.</summary>
    public static Speaker Tell(Sentence sentence, Speaker subject)
    {
        var at = 0;
        while (at < sentence.Count && sentence[at].Span.Start < subject.Mention.End)
        {
            at++;
        }

        for (var end = at + Reach; at < end && sentence[at] is { Kind: TokenKind.Word or TokenKind.Comma or TokenKind.Dash, IsNamelike: false }; at++)
        {
            var gender = Says(sentence, at) ? Genders.Of(sentence[at].Classes) : Of(sentence, at);
            if (gender != Gender.Unknown)
            {
                return subject with { Gender = subject.Gender == Gender.Unknown ? gender : subject.Gender, IsOnePerson = true };
            }

            if (sentence[at].Is(WordClasses.Pronoun | WordClasses.Role) && sentence[at].Is(WordClasses.Masculine | WordClasses.Feminine))
            {
                break;
            }
        }

        return subject;
    }

    // Who speaks of a man or a woman without a name speaks of himself or herself.
    private static bool Says(Sentence sentence, int at)
    {
        var cue = sentence[at - 1].Is(WordClasses.Relative) ? at - 2 : at - 1;
        return sentence[at].Is(WordClasses.Pronoun) && sentence.IsCue(cue) && !sentence[cue].Is(WordClasses.Told | WordClasses.Label) && IsSubject(sentence, at);
    }

    private static Gender Of(Sentence sentence, int at)
    {
        var next = sentence[at + 1];
        var owns = next is { IsLower: true } && (next.Classes == 0 || next.Is(WordClasses.Role)) && !sentence[at - 1].Is(WordClasses.Preposition);
        return Is(sentence, at, sentence.Lexicon.HisWords, owns) ? Gender.Man : Is(sentence, at, sentence.Lexicon.HerWords, owns) ? Gender.Woman : Gender.Unknown;
    }

    // "Orme found him" says nothing of Orme.
    private static bool IsSubject(Sentence sentence, int at) =>
        sentence.Lexicon is not { HerWords: [_, _, var she], HisWords: [_, _, var he] } || sentence.Word(at).SequenceEqual(she) || sentence.Word(at).SequenceEqual(he);

    // The first word of the list is possessive, the second reflexive, the third the subject.
    private static bool Is(Sentence sentence, int at, string[] words, bool owns) =>
        words.Length > 1 && ((owns && sentence.Word(at).SequenceEqual(words[0])) || sentence.Word(at).SequenceEqual(words[1]));
}

using NewsArchive.Quotations.Languages;
using NewsArchive.Quotations.Sentences;

namespace NewsArchive.Quotations.Speakers;

/// <summary>Reads verbs right after a quotation that are in no list, or joined to their pronoun.</summary>
internal static class InvertedVerb
{
    private const int LongestParting = 10;

    /// <summary>The attribution that such a verb begins; null where there is none.</summary>
    public static Attribution? Of(Sentence sentence, int first) => Hyphenated(sentence, first) ?? (sentence[first].IsLower ? Hyphenated(sentence, first + 1) : null) ?? Unlisted(sentence, first) ?? Bare(sentence, first);

    /// <summary>The attribution where the subject stands between the two parts of the verb: <c>„…“, habe er sich gefragt</c>.</summary>
    public static Attribution? Parted(Sentence sentence, int first)
    {
        if (!sentence.Lexicon.VerbSecond || !sentence[first].IsLower || !sentence[first].Is(WordClasses.Auxiliary) || SubjectAfter.Of(sentence, first + 1, beforeVerb: true) is not { Kind: not SpeakerKind.Nominal } speaker)
        {
            return null;
        }

        for (var cue = first + 2; cue - first < LongestParting && sentence[cue].Kind == TokenKind.Word; cue++)
        {
            if (sentence.IsCue(cue) && !sentence[cue].Is(WordClasses.Label) && sentence[cue + 1].Kind != TokenKind.Word)
            {
                return new(Attribution.Inverted, 0.85) { Speaker = speaker, Cue = sentence[cue].Span };
            }
        }

        return null;
    }

    /// <summary>The number of words that tell how somebody spoke before the verb: <c>skromně poznamenal</c>, <c>с поклоном сказал</c>.</summary>
    public static int Manner(Sentence sentence, int at)
    {
        var words = sentence[at] is { IsLower: true, Classes: 0 } && !sentence.Word(at).Contains('-') ? 1 : sentence[at].IsLower && sentence[at].Is(WordClasses.Preposition) && sentence[at + 1] is { IsLower: true, Classes: 0 } ? 2 : 0;
        return sentence.Lexicon.InvertsFreely && sentence[at + words].IsLower && sentence[at + words].Is(WordClasses.Cue) ? words : 0;
    }

    // "s'indigne Paul Girard": right after a quotation such a word can hardly be anything but a verb of speech.
    private static Attribution? Unlisted(Sentence sentence, int first)
    {
        if (!sentence.Lexicon.InvertsFreely || sentence[first - 1].Kind == TokenKind.Quote)
        {
            return null;
        }

        var verb = first;
        while (sentence[verb].IsLower && sentence[verb].Is(WordClasses.Adverb | WordClasses.Auxiliary) && verb - first < 2)
        {
            verb++;
        }

        // "freut sich Hafenkamp", "freute sich der neue Hafenmeister"
        var at = sentence[verb + 1].IsLower && sentence[verb + 1].Is(WordClasses.Adverb) ? verb + 2 : verb + 1;
        var adjective = sentence.Lexicon.CapitalNouns && sentence[at + 1] is { IsLower: true, Classes: 0 } ? 1 : 0;
        var next = sentence[at];
        var subject = next.Is(WordClasses.Determiner) && next.IsLower ? sentence[at + 1 + adjective] : next;
        var isVerb = sentence[verb].IsLower && sentence[verb].Classes == 0 && IsFinite(sentence, verb) && (subject.IsNamelike || subject.Is(WordClasses.Role | WordClasses.Honorific) || IsVerbOfPronoun(sentence, verb, subject));
        return isVerb && SubjectAfter.Of(sentence, at) is { } speaker ? new(Attribution.Inverted, 0.8) { Speaker = speaker, Cue = sentence[verb].Span } : null;
    }

    // "улыбается он"
    private static bool IsVerbOfPronoun(Sentence sentence, int verb, Token subject) =>
        sentence.Lexicon.EastSlavic is { } words && subject.Is(WordClasses.Masculine | WordClasses.Feminine) && WordEndings.Any(sentence.Word(verb), words.Singulars);

    // "…, planteó.": a verb and nothing else.
    private static Attribution? Bare(Sentence sentence, int verb)
    {
        var ending = sentence.Lexicon.VerbEnding;
        var isBare = sentence.Lexicon.DropsPronouns && sentence[verb - 1].Kind == TokenKind.Comma && sentence[verb] is { IsLower: true, Classes: 0 } && sentence[verb + 1].Kind is TokenKind.Stop or TokenKind.Comma;
        return isBare && sentence.Word(verb).EndsWith(ending, StringComparison.Ordinal) ? new(Attribution.Inverted, 0.5) { Cue = sentence[verb].Span } : null;
    }

    // "freut", "freute": adjectives before a noun end otherwise.
    private static bool IsFinite(Sentence sentence, int verb) =>
        !sentence.Lexicon.CapitalNouns || (sentence.Word(verb) is var word && (word.EndsWith("t", StringComparison.Ordinal) || word.EndsWith("te", StringComparison.Ordinal) || word.EndsWith("ten", StringComparison.Ordinal)));

    // "dit-il", "a-t-elle ajouté"; a word may stand before it: "m'a-t-elle dit"
    private static Attribution? Hyphenated(Sentence sentence, int token)
    {
        var word = sentence.Word(token);
        var (front, back) = (word.IndexOf('-'), word.LastIndexOf('-'));
        if (front < 0)
        {
            return null;
        }

        var pronoun = sentence.Lexicon.Of(word[(back + 1)..]);
        var verb = sentence.Lexicon.Of(word[..front]);
        var (start, end) = (sentence[token].Span.Start, sentence[token].Span.End);
        var cue = token + 1;
        while (cue - token < 3 && sentence[cue].IsLower && sentence[cue].Is(WordClasses.Auxiliary | WordClasses.Adverb))
        {
            cue++;
        }

        var helps = verb.HasFlag(WordClasses.Auxiliary) && sentence[cue].IsLower && (sentence[cue].Is(WordClasses.Cue) || sentence.IsCueHere(cue) || sentence[cue].Classes == 0)
            && (pronoun & (WordClasses.Masculine | WordClasses.Feminine)) != 0;
        var unlisted = verb == 0 && sentence[token].IsLower && (pronoun & (WordClasses.Masculine | WordClasses.Feminine)) != 0 && sentence[token - 1].Kind == TokenKind.Comma;
        if (!pronoun.HasFlag(WordClasses.Pronoun) || !(verb.HasFlag(WordClasses.Cue) || helps || unlisted))
        {
            return null;
        }

        Speaker speaker = new(new(start + back + 1, end), SpeakerKind.Pronoun) { Gender = Genders.Of(pronoun) };
        return new(Attribution.Inverted, 0.9) { Speaker = speaker, Cue = helps ? sentence[cue].Span : new(start, start + front) };
    }
}

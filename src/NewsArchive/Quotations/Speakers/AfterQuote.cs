using NewsArchive.Quotations.Languages;
using NewsArchive.Quotations.Sentences;

namespace NewsArchive.Quotations.Speakers;

/// <summary>Reads who spoke from what follows a quotation in its sentence.</summary>
internal static class AfterQuote
{
    private const int Reach = 60;

    /// <summary>The attribution right after a quotation; null where there is none.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="quote">The quotation's token.</param>
    /// <param name="ended">Whether the quotation's words end a sentence, so that a capital letter begins another one.</param>
    public static Attribution? Of(Sentence sentence, int quote, bool ended)
    {
        var first = quote + 1;
        var dash = false;
        if (Modifies(sentence, quote))
        {
            return null;
        }

        while (first < sentence.Count && sentence[first].Kind is TokenKind.Comma or TokenKind.Dash && sentence.Word(first) is not ")")
        {
            dash |= sentence[first++].Kind == TokenKind.Dash;
        }

        var next = sentence[first].Kind == TokenKind.Stop ? first + 1 : first;
        if (sentence.Lexicon.PointsBack(sentence.Word(next)))
        {
            return PointingBack.WithIt(sentence, next);
        }

        if ((sentence[next].Is(WordClasses.Capital) || sentence[next - 1].Kind == TokenKind.Comma) && sentence.Lexicon.ThesePhrase(sentence.Text.AsSpan(sentence[next].Span.Start)) is > 0 and var words)
        {
            return PointingBack.WithPhrase(sentence, next, next + words);
        }

        if (sentence[first].Kind != TokenKind.Word)
        {
            return null;
        }

        if (ended && !sentence[first].IsLower)
        {
            return dash ? Dash(sentence, first) : null;
        }

        return Accordance.After(sentence, first) ?? Inverted(sentence, first) ?? Straight(sentence, first) ?? (dash ? Dash(sentence, first) : null);
    }

    // "the “Harbour” actor said"
    private static bool Modifies(Sentence sentence, int quote) =>
        sentence[quote - 1].Is(WordClasses.Determiner) && sentence[quote + 1].IsLower && sentence[quote + 1].Is(WordClasses.Role)
        && char.IsLetterOrDigit(sentence.Text[sentence[quote].Span.End - 2]);

    /// <summary>The attribution whose verb begins at a token, or behind a few small words; null where none does.</summary>
    public static Attribution? Inverted(Sentence sentence, int first)
    {
        var cue = first;
        while (sentence[cue].Is(WordClasses.Auxiliary | WordClasses.Adverb) && !sentence[cue].Is(WordClasses.Cue) && cue - first < 3)
        {
            cue++;
        }

        cue += InvertedVerb.Manner(sentence, cue);
        if (!(sentence[cue].Is(WordClasses.Cue) || sentence.IsCueHere(cue)) || !sentence[cue].IsLower)
        {
            return InvertedVerb.Of(sentence, first) ?? InvertedVerb.Parted(sentence, first);
        }

        var speaker = sentence[cue].Is(WordClasses.Told | WordClasses.Participle) ? null : SubjectOf(sentence, cue);
        if (speaker is null && sentence.Lexicon.Have.Length > 0 && !sentence.Lexicon.DropsPronouns && sentence[cue + 1].Is(WordClasses.Preposition))
        {
            // "announced in May", "read into the record"
            return null;
        }

        if (cue > first && (sentence[cue].Is(WordClasses.Label) || (speaker is null && !sentence.Lexicon.VerbsLast && !(sentence.Lexicon.DropsPronouns && sentence.Lexicon.Have.Contains(sentence.Word(cue - 1).ToString())))))
        {
            // "was read in the hall", "has called the plan"
            return null;
        }

        return new(Attribution.Inverted, speaker is null ? 0.5 : 0.95) { Speaker = speaker, Cue = sentence[cue].Span, Labels = sentence[cue].Is(WordClasses.Label), SaysNobody = speaker is null && sentence.IsImpersonal(cue) };
    }

    private static Speaker? SubjectOf(Sentence sentence, int cue)
    {
        if (sentence.Lexicon.EastSlavic is null)
        {
            return SubjectAfter.Of(sentence, cue + 1) ?? Hearer.Before(sentence, cue + 1);
        }

        if (sentence[cue].Is(WordClasses.Quotes))
        {
            return Quoted.Behind(sentence, cue);
        }

        return sentence.IsImpersonal(cue) ? null : SubjectAfter.Of(sentence, SubjectAfter.BehindGerund(sentence, cue + 1)) ?? SpokenAt.Behind(sentence, cue) ?? Hearer.Before(sentence, cue + 1);
    }

    private static Attribution? Straight(Sentence sentence, int first)
    {
        var led = sentence[first].IsLower && sentence.Word(first).SequenceEqual(sentence.Lexicon.As);
        first += led ? 1 : 0;
        for (var cue = first + 1; cue - first < Reach && Goes(sentence, cue); cue++)
        {
            if (!IsVerb(sentence, cue, first))
            {
                continue;
            }

            if (Quoted.In(sentence, cue) is { } quoted)
            {
                return new(Attribution.After, 0.85) { Speaker = quoted, Cue = sentence[cue].Span };
            }

            var found = SubjectBefore.Of(sentence, cue, first);
            if (found is not { } subject || !BeginsAt(sentence, first, subject.First))
            {
                if (found is not { Speaker.Kind: not SpeakerKind.Nominal } && BeforeRelative(sentence, first, cue) is { } head)
                {
                    return new(Attribution.After, 0.85) { Speaker = head, Cue = sentence[cue].Span };
                }

                if (PartedSubject.Of(sentence, first, cue, found) is { } parted)
                {
                    return new(Attribution.After, 0.85) { Speaker = parted, Cue = sentence[cue].Span };
                }

                continue;
            }

            var speaker = subject.First <= first ? subject.Speaker : subject.Speaker with { Mention = subject.Speaker.Mention with { Start = sentence[first].Span.Start } };
            return led && sentence[cue].Is(WordClasses.Label) ? null : new(Attribution.After, led ? 0.85 : 0.95) { Speaker = speaker, Cue = sentence[cue].Span };
        }

        return null;
    }

    // The sentence goes on up to a stop or another quotation, unless that is a word of the phrase: "the “Harbour” actor".
    private static bool Goes(Sentence sentence, int index) =>
        sentence[index].Kind is TokenKind.Word or TokenKind.Comma or TokenKind.Dash || (sentence[index].Kind == TokenKind.Quote && Modifies(sentence, index));

    // "a woman who sells flowers there said"
    private static Speaker? BeforeRelative(Sentence sentence, int first, int cue)
    {
        for (var i = first + 1; i < cue && !sentence[first].Is(WordClasses.Pronoun); i++)
        {
            if (sentence[i].Is(WordClasses.Relative) && !sentence[i].Is(WordClasses.Determiner))
            {
                return NounPhrase.Read(sentence, first, i - 1, whole: true);
            }

            if (sentence[i].Kind != TokenKind.Word || sentence[i].Is(WordClasses.Auxiliary | WordClasses.Pronoun))
            {
                return null;
            }
        }

        return null;
    }

    // "the bespectacled, 71-year-old diplomat": adjectives with commas between them.
    private static bool BeginsAt(Sentence sentence, int first, int subject) =>
        subject <= first || (subject - first <= 5 && !sentence[subject].IsNamelike && sentence[first].Is(WordClasses.Determiner) && sentence[subject - 1].Kind == TokenKind.Comma && sentence[subject - 2].IsLower && !sentence[first].Is(WordClasses.Pronoun));

    // "On “Harbour Hour” she limped": no mark parts the quotation from what follows.
    private static bool GoesOn(Sentence sentence, int quote) => sentence[quote].Kind == TokenKind.Quote && char.IsLetterOrDigit(sentence.Text[sentence[quote].Span.End - 2]);

    // An unlisted verb counts where it follows a pronoun or a name at once: "he vowed".
    private static bool IsVerb(Sentence sentence, int index, int first)
    {
        var token = sentence[index];
        if (!token.IsLower || token.Is(WordClasses.Participle) || (token.Is(WordClasses.Cue) && !sentence.IsCue(index)))
        {
            return false;
        }

        if (sentence.IsCue(index))
        {
            return !sentence.IsPassive(index);
        }

        return token.Classes == 0 && sentence.Word(index).EndsWith(sentence.Lexicon.VerbEnding, StringComparison.Ordinal) && index - first <= 3 && (sentence[index - 1].Is(WordClasses.Pronoun) || sentence[index - 1].IsNamelike) && !GoesOn(sentence, first - 1);
    }

    private static Attribution? Dash(Sentence sentence, int first)
    {
        var last = first;
        while (sentence[last + 1].Kind == TokenKind.Word)
        {
            last++;
        }

        var alone = last + 1 >= sentence.Count || sentence[last + 1].Kind is TokenKind.Stop or TokenKind.Comma || sentence.Word(last + 1) is "(";
        return alone && last - first < 6 && NounPhrase.Read(sentence, first, last, whole: true) is { Kind: SpeakerKind.Name } speaker
            ? new(Attribution.Dash, 0.8) { Speaker = speaker }
            : null;
    }
}

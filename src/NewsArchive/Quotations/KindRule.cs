using NewsArchive.Model;
using NewsArchive.Quotations.Languages;
using NewsArchive.Quotations.Marks;
using NewsArchive.Quotations.Sentences;
using NewsArchive.Quotations.Speakers;

namespace NewsArchive.Quotations;

/// <summary>Tells speech from scare quotes and titles.</summary>
internal static class KindRule
{
    private const int FewCharacters = 9;
    private const int LongestTitle = 12;
    private const WordClasses Small = WordClasses.Preposition | WordClasses.Determiner | WordClasses.Particle;

    /// <summary>The kind of a quotation.</summary>
    /// <param name="sentence">The sentence in which it stands.</param>
    /// <param name="quote">Its token.</param>
    /// <param name="stretch">Where it is.</param>
    /// <param name="attribution">What the sentence says of who spoke.</param>
    public static QuotationKind Of(Sentence sentence, int quote, Stretch stretch, Attribution? attribution)
    {
        var shape = WordShape.Of(stretch.Words.Of(sentence.Text), sentence.Lexicon);
        var adjacent = attribution is not null && IsAdjacent(sentence, attribution, quote, shape);
        var alone = sentence.Count <= 2 || (quote == 0 && sentence[1].Kind == TokenKind.Stop);
        var modifies = shape.IsTitle && sentence[quote + 1].IsLower && char.IsLetterOrDigit(sentence.Text[stretch.Words.End - 1]);
        var introduced = sentence[quote - 1].Kind is TokenKind.Comma or TokenKind.Colon && quote > 0 && attribution is { Labels: false } && !modifies;
        var afterColon = quote > 0 && sentence[quote - 1].Kind == TokenKind.Colon && attribution is not null;
        if (stretch.Mark == '《')
        {
            return QuotationKind.Title;
        }

        if (stretch.IsPartOfWord(sentence.Text))
        {
            return shape.IsTitle ? QuotationKind.Title : QuotationKind.Scare;
        }

        if (shape.IsCaseless)
        {
            return attribution is not null || stretch.Words.Length > FewCharacters ? QuotationKind.Direct : QuotationKind.Scare;
        }

        if (shape.IsTitle && shape.Words <= LongestTitle && (!adjacent || sentence[quote - 1].Is(WordClasses.Preposition)) && !introduced && !(afterColon && sentence.Lexicon.CapitalNouns) && (!alone || shape.Words == 0) && !shape.Shouts)
        {
            return QuotationKind.Title;
        }

        // In most languages only the first word of a title has a capital; what it is stands before it: "der Roman „Der letzte Zug“".
        if (sentence[quote - 1].Is(WordClasses.Work) && !adjacent && shape.Words <= LongestTitle && !shape.Shouts && char.IsUpper(stretch.Words.Of(sentence.Text)[0]))
        {
            return QuotationKind.Title;
        }

        if (!shape.Shouts && shape.Words <= LongestTitle && IsName(sentence, quote, stretch, shape, attribution))
        {
            return QuotationKind.Title;
        }

        if (shape.Words > WordShape.Few || adjacent || introduced || afterColon || (alone && !IsHeading(sentence, shape, stretch, attribution)))
        {
            return QuotationKind.Direct;
        }

        var cued = attribution is { Labels: false } && IsNear(sentence, quote);
        return cued || shape.Shouts ? QuotationKind.Direct : QuotationKind.Scare;
    }

    // "форум «Порты и новая роль лоцманов»", "nach „Die Lampen vom Hafen“", "сообщает «Вестник порта»": words that begin like a sentence and do not end like one, right after a noun, a verb or a small word.
    private static bool IsName(Sentence sentence, int quote, Stretch stretch, WordShape shape, Attribution? attribution)
    {
        var before = sentence[quote - 1];
        var names = before.IsLower && (attribution is null ? (before.Classes & ~Small) == 0 : sentence.Lexicon.NamesInMarks && before.Is(WordClasses.Cue) && shape.Words <= WordShape.Few);
        var words = stretch.Words.Of(sentence.Text);
        names |= sentence.Lexicon.NamesInMarks && quote > 0 && before.Kind is TokenKind.Word or TokenKind.Comma && shape.Words <= WordShape.Few && (sentence.Kind(quote + 1) == TokenKind.Word || attribution is null or { Rule: not (Attribution.Inverted or Attribution.According) });
        names |= sentence.Lexicon.NamesInMarks && attribution is null && before.IsNamelike && sentence.IsAbbreviation(quote - 1);
        return names && char.IsUpper(words[0]) && char.IsLetterOrDigit(words[^1]) && sentence[quote + 1].Kind != TokenKind.Comma;
    }

    // ‘Promise honoured’: a few words without a stop that are a paragraph of their own.
    private static bool IsHeading(Sentence sentence, WordShape shape, Stretch stretch, Attribution? attribution) =>
        attribution is null && !shape.Shouts && sentence.Count == 1 && char.IsLetterOrDigit(sentence.Text[stretch.Words.End - 1]);

    // A verb further away, or without a subject, may follow a title in the middle of its sentence.
    private static bool IsAdjacent(Sentence sentence, Attribution attribution, int quote, WordShape shape) => attribution.Rule switch
    {
        Attribution.According => attribution.Confidence > 0.85 || (quote > 0 && attribution.Speaker?.Mention.End == sentence[quote - 1].Span.End),
        Attribution.Inverted => attribution.Confidence > 0.5 || !shape.IsTitle,
        Attribution.After => quote == 0 || (attribution.Confidence > 0.9 && !(shape.IsTitle && sentence[quote - 1].IsLower)),
        _ => false,
    };

    private static bool IsNear(Sentence sentence, int quote)
    {
        for (var i = quote - 1; i >= 0 && quote - i <= 6 && sentence[i].Kind != TokenKind.Quote; i--)
        {
            if (sentence[i].Is(WordClasses.Cue) && sentence[i].IsLower)
            {
                return true;
            }
        }

        return false;
    }
}

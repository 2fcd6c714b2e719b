using NewsArchive.Model;
using NewsArchive.Quotations.Sentences;
using NewsArchive.Quotations.Speakers;

namespace NewsArchive.Quotations;

/// <summary>Tells whether a quotation goes on after its attribution: <c>"A," he said, "B."</c></summary>
internal static class Interrupted
{
    /// <summary>Whether the quotation at a token is the rest of the one before it in the sentence.</summary>
    public static bool Goes(Sentence sentence, int token, Draft draft, Draft before)
    {
        var previous = token - 1;
        while (previous >= 0 && sentence[previous].Kind != TokenKind.Quote)
        {
            previous--;
        }

        return previous >= 0 && before.Kind == QuotationKind.Direct
            && sentence[token - 1].Kind is TokenKind.Comma or TokenKind.Dash or TokenKind.Semicolon
            && before.Attribution is { Rule: Attribution.After or Attribution.Inverted or Attribution.According, Cue: { } cue }
            && draft.Attribution is { Rule: Attribution.Before or Attribution.Sentence or Attribution.According } own && own.Cue == cue;
    }
}

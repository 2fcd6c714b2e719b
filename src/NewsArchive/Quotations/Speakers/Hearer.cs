using NewsArchive.Quotations.Languages;
using NewsArchive.Quotations.Sentences;

namespace NewsArchive.Quotations.Speakers;

/// <summary>Passes over whom somebody spoke to, or where, between a verb and its subject: <c>dijo a la prensa Juan Vera</c>.</summary>
internal static class Hearer
{
    private const int MostWords = 10;

    /// <summary>The subject behind such words; null where they begin with no preposition or no subject follows.</summary>
    public static Speaker? Before(Sentence sentence, int first)
    {
        if (!sentence.Lexicon.InvertsFreely || !IsJoint(sentence[first]))
        {
            return null;
        }

        for (var at = first + 2; at - first < MostWords && sentence[at].Kind == TokenKind.Word; at++)
        {
            var begins = (sentence[at].Is(WordClasses.Determiner | WordClasses.Role | WordClasses.Honorific) || sentence[at].IsNamelike) && !IsJoint(sentence[at]) && !IsJoint(sentence[at - 1]) && !sentence[at - 1].Is(WordClasses.Determiner);
            if (begins && Named(sentence, at) is { } speaker)
            {
                return speaker;
            }
        }

        return null;
    }

    // Where names follow each other, "a Reuters Juan Vera", the last two are the speaker's.
    private static Speaker? Named(Sentence sentence, int at)
    {
        var last = at;
        while (sentence[last + 1].IsNamelike)
        {
            last++;
        }

        // "a la red Puerto": one word may be a name of whom somebody spoke to.
        if (sentence[at].IsNamelike && !sentence[at].Is(WordClasses.Role | WordClasses.Honorific) && last == at)
        {
            return null;
        }

        var follows = sentence[at].IsNamelike && (sentence[at - 1].IsNamelike || sentence.Lexicon.GenitiveInRoles);
        return SubjectAfter.Of(sentence, follows ? last - 1 : at);
    }

    private static bool IsJoint(Token token) => token.IsLower && token.Is(WordClasses.Preposition | WordClasses.Oblique);
}

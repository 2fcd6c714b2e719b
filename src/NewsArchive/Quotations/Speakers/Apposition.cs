using NewsArchive.Quotations.Languages;
using NewsArchive.Quotations.Sentences;
using NewsArchive.Text;

namespace NewsArchive.Quotations.Speakers;

/// <summary>Reads what stands between commas after a name.</summary>
internal static class Apposition
{
    /// <summary>The role that an apposition tells: <c>Minister of Foreign Affairs</c>. Null for an age, a party's letter or a relative clause.</summary>
    public static TextSpan? Role(Sentence sentence, int first, int last)
    {
        while (first <= last && (sentence[first].Is(WordClasses.Determiner | WordClasses.Number) || sentence[first].Kind == TokenKind.Comma))
        {
            first++;
        }

        var end = first;
        while (end <= last && !sentence[end].Is(WordClasses.Relative) && sentence[end].Kind is TokenKind.Word or TokenKind.Comma)
        {
            end++;
        }

        end--;
        while (end >= first && sentence[end].Kind != TokenKind.Word)
        {
            end--;
        }

        return end >= first && Tells(sentence, first, end) ? sentence.Span(first, end) : null;
    }

    private static bool Tells(Sentence sentence, int first, int last)
    {
        for (var i = first; i <= last; i++)
        {
            if (sentence[i].Is(WordClasses.Role))
            {
                return true;
            }
        }

        return first > 0 && sentence[first - 1].Is(WordClasses.Determiner);
    }
}

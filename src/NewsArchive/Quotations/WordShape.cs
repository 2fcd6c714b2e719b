using NewsArchive.Quotations.Languages;
using NewsArchive.Quotations.Sentences;

namespace NewsArchive.Quotations;

/// <summary>What the words of a quotation look like.</summary>
/// <param name="Words">How many there are, as far as they were counted.</param>
/// <param name="IsTitle">Whether every word but the small ones begins with a capital letter or a digit.</param>
/// <param name="Shouts">Whether they end with an exclamation or question mark.</param>
/// <param name="IsCaseless">Whether they begin in a script without words and capitals: Han, kana, Hangul.</param>
internal readonly record struct WordShape(int Words, bool IsTitle, bool Shouts, bool IsCaseless)
{
    /// <summary>Words that are no title are counted up to one more than this.</summary>
    public const int Few = 4;

    private const int Longest = 40;
    private const WordClasses Small = WordClasses.Preposition | WordClasses.Conjunction | WordClasses.Particle | WordClasses.Determiner;

    /// <summary>Looks at words; of what is no title at few, of a title at the first forty.</summary>
    public static WordShape Of(ReadOnlySpan<char> words, Lexicon lexicon)
    {
        var (count, title) = (0, true);
        for (var at = 0; at < words.Length && count < (title ? Longest : Few + 1);)
        {
            if (!WordBounds.IsStart(words[at]))
            {
                at++;
                continue;
            }

            var word = WordBounds.Read(words, at, words.Length);
            title = title && (char.IsUpper(words[at]) || char.IsDigit(words[at]) || (count > 0 && (lexicon.Of(word.Of(words)) & Small) != 0));
            count++;
            at = word.End;
        }

        return new(count, title && count > 0, words[^1] is '!' or '?', words.IndexOfAnyInRange('\u3041', '\u9FFF') >= 0 || words.IndexOfAnyInRange('\uAC00', '\uD7A3') >= 0);
    }
}

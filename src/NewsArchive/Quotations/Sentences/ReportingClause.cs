using NewsArchive.Quotations.Languages;
using NewsArchive.Text;

namespace NewsArchive.Quotations.Sentences;

/// <summary>Tells whether words that follow a dash or comma report speech: <c>сказал он</c>, <c>a-t-elle dit</c>, <c>spiega l'ingegnere</c>.</summary>
internal static class ReportingClause
{
    private const int MostHelpers = 2;

    /// <summary>Whether a reporting clause begins at a place, blanks passed over.</summary>
    /// <param name="text">The decoded file.</param>
    /// <param name="at">The place.</param>
    /// <param name="end">Where the paragraph or quotation ends.</param>
    /// <param name="lexicon">The language.</param>
    public static bool BeginsAt(string text, int at, int end, Lexicon lexicon)
    {
        for (var helpers = 0; helpers <= MostHelpers && NextWord(text, at, end) is { } word; helpers++)
        {
            var written = word.Of(text);
            var classes = lexicon.Of(written);
            if (!char.IsLower(written[0]))
            {
                return false;
            }

            if ((classes & (WordClasses.Cue | WordClasses.Participle | WordClasses.Label)) == WordClasses.Cue || IsHyphenated(written, lexicon))
            {
                return true;
            }

            if ((classes & (WordClasses.Auxiliary | WordClasses.Adverb)) == 0)
            {
                return classes == 0 && lexicon.EastSlavic is { } words && IsVerbOf(text, at, word, end, lexicon, words);
            }

            at = word.End;
        }

        return false;
    }

    /// <summary>Whether the word before a place is a verb of speech: <c>Laine sanoi</c>.</summary>
    public static bool EndsAt(string text, int start, int end, Lexicon lexicon)
    {
        var word = new TextSpan(start + text.AsSpan(start, end - start).LastIndexOf(' ') + 1, end);
        return !word.IsEmpty && char.IsLower(text[word.Start]) && lexicon.Of(word.Of(text)).HasFlag(WordClasses.Cue);
    }

    // ", — улыбается он": a verb in no list reports where a mark and a dash stand before it and whoever smiles behind it.
    private static bool IsVerbOf(string text, int at, TextSpan verb, int end, Lexicon lexicon, EastSlavic words)
    {
        if (at < 2 || text[at - 1] is not ('—' or '–' or '-') || !WordEndings.Any(verb.Of(text), words.Singulars) || NextWord(text, verb.End, end) is not { } subject)
        {
            return false;
        }

        var before = at - 2;
        while (before > 0 && Blank.Is(text[before]))
        {
            before--;
        }

        return text[before] is ',' or '!' or '?' or '…' && (char.IsUpper(text[subject.Start]) || (lexicon.Of(subject.Of(text)) & (WordClasses.Masculine | WordClasses.Feminine | WordClasses.Role)) != 0);
    }

    // "a-t-elle dit", "dit-il", "demande-t-il"
    private static bool IsHyphenated(ReadOnlySpan<char> word, Lexicon lexicon)
    {
        var (front, back) = (word.IndexOf('-'), word.LastIndexOf('-'));
        return front > 0 && lexicon.Of(word[(back + 1)..]).HasFlag(WordClasses.Pronoun) && (lexicon.Of(word[..front]) & (WordClasses.Cue | WordClasses.Auxiliary)) != 0;
    }

    private static TextSpan? NextWord(string text, int at, int end)
    {
        while (at < end && Blank.Is(text[at]))
        {
            at++;
        }

        return at < end && WordBounds.IsStart(text[at]) ? WordBounds.Read(text, at, end) : null;
    }
}

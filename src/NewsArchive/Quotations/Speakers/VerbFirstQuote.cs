using NewsArchive.Quotations.Languages;
using NewsArchive.Text;

namespace NewsArchive.Quotations.Speakers;

/// <summary>Reads who spoke in Arabic, whose verbs of speech stand before the speaker: <c>وقالت سلمى حداد: "…"</c></summary>
/// <param name="text">The decoded file.</param>
internal sealed class VerbFirstQuote(string text)
{
    private const int Reach = 160;
    private const int MostWords = 7;
    private const char Feminine = 'ت';

    /// <summary>Whether a paragraph is in the Arabic script.</summary>
    public static bool Reads(ReadOnlySpan<char> paragraph)
    {
        foreach (var c in paragraph)
        {
            if (char.IsLetter(c))
            {
                return c is >= '\u0600' and <= '\u06FF';
            }
        }

        return false;
    }

    /// <summary>The attribution of a quotation; null where no verb is near.</summary>
    /// <param name="quote">The quotation, marks included.</param>
    /// <param name="from">Where its paragraph, or the stretch after the last quotation, begins.</param>
    /// <param name="to">Where its paragraph ends, or the next quotation begins.</param>
    public Attribution? Of(TextSpan quote, int from, int to) =>
        After(new(quote.End, Math.Min(to, quote.End + Reach))) ?? Before(new(Math.Max(from, quote.Start - Reach), quote.Start));

    private Attribution? After(TextSpan rest)
    {
        var start = rest.TrimAny(text, "،,-–—").Start;
        return Word(start, rest.End) is { } word && Verb(word) is { } cue ? At(cue, rest.End, Attribution.Inverted, 0.7) : null;
    }

    /// <summary>The last verb of the sentence before the quotation.</summary>
    private Attribution? Before(TextSpan rest)
    {
        Attribution? found = null;
        for (var at = rest.Start; Word(at, rest.End) is { } word; at = word.End)
        {
            found = Verb(word) is { } cue ? At(cue, rest.End, Attribution.Before, 0.7)
                : Arabic.According.Contains(word.Of(text).ToString()) ? At(word, rest.End, Attribution.According, 0.7)
                : text[word.Start - (word.Start > rest.Start ? 1 : 0)] is '.' or '؟' or '!' ? null
                : found;
        }

        return found;
    }

    private Attribution At(TextSpan cue, int end, string rule, double confidence)
    {
        var gender = text[cue.End - 1] == Feminine ? Gender.Woman : Gender.Man;
        var speaker = Named(cue.End, end, gender) ?? (rule == Attribution.According ? null : new Speaker(new(cue.Start, cue.Start), SpeakerKind.Pronoun) { Gender = gender });
        return new(rule, confidence) { Speaker = speaker, Cue = cue };
    }

    /// <summary>The words after a verb up to a mark or a small word, parted into office and name.</summary>
    private Speaker? Named(int at, int end, Gender gender)
    {
        List<TextSpan> words = [];
        while (words.Count < MostWords && Word(at, end) is { } word && IsNext(at, word) && !Arabic.Stops.Contains(word.Of(text).ToString()))
        {
            words.Add(word);
            at = word.End;
        }

        words.RemoveAll(word => Arabic.Honorifics.Contains(word.Of(text).ToString()));
        if (words.Count == 0)
        {
            return null;
        }

        var hasRole = words.Count > 1 && Arabic.Roles.Contains(words[0].Of(text).ToString());
        var first = hasRole ? Math.Max(1, words.Count - 2) : 0;
        TextSpan? role = hasRole ? new(words[0].Start, words[first - 1].End) : Apposition(words[^1].End, end);
        return new(new(words[first].Start, words[^1].End), SpeakerKind.Name) { Role = role, Gender = gender };
    }

    // "سامي نصار، رئيس جمعية السكان"
    private TextSpan? Apposition(int at, int end)
    {
        var comma = new TextSpan(at, end).Trim(text).Start;
        if (comma >= end || text[comma] is not ('،' or ',') || Word(comma + 1, end) is not { } first || !Arabic.Roles.Contains(first.Of(text).ToString()))
        {
            return null;
        }

        var last = first;
        for (var words = 0; words < MostWords && Word(last.End, end) is { } word && IsNext(last.End, word) && !Arabic.Stops.Contains(word.Of(text).ToString()); words++)
        {
            last = word;
        }

        return first with { End = last.End };
    }

    // The "and" is written as one with the verb.
    private TextSpan? Verb(TextSpan word)
    {
        if (Arabic.Cues.Contains(word.Of(text).ToString()))
        {
            return word;
        }

        var bare = word with { Start = word.Start + 1 };
        return text[word.Start] is 'و' or 'ف' && Arabic.Cues.Contains(bare.Of(text).ToString()) ? bare : null;
    }

    private bool IsNext(int at, TextSpan word) => text.AsSpan(at, word.Start - at).IsWhiteSpace();

    private TextSpan? Word(int at, int end)
    {
        while (at < end && !char.IsLetter(text[at]))
        {
            at++;
        }

        var start = at;
        while (at < end && (char.IsLetterOrDigit(text[at]) || char.GetUnicodeCategory(text[at]) == System.Globalization.UnicodeCategory.NonSpacingMark))
        {
            at++;
        }

        return at > start ? new(start, at) : null;
    }
}

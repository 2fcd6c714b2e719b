namespace NewsArchive.Snippets;

/// <summary>Chooses the passage of a text that shows best why it matches: the most words of the query, as typed rather than otherwise, close together.</summary>
public static class Passage
{
    private const int Widest = 180;
    private const int Length = 240;
    private const int Before = 70;

    // Sums of tenths are never quite equal.
    private const double Equal = 1e-6;

    // Whatever else is in a text, no word is so long that it is not cut.
    private const int LongestWord = 40;

    /// <summary>The best passage; without anything found, the beginning.</summary>
    /// <param name="text">The text.</param>
    /// <param name="found">What was found in it, in order.</param>
    public static Excerpt Best(string text, IReadOnlyList<Found> found)
    {
        var (first, last) = Closest(text, found);
        var (from, to) = found.Count == 0 ? (0, 0) : (found[first].Start, found[last].End);
        var paragraph = Paragraphs.Around(text, from);
        var start = Start(text, paragraph.Start, from);
        var end = End(text, paragraph.End, Math.Max(to, start + Length));
        return Excerpt.Of(text, start, end, found, isCutBefore: start > paragraph.Start, isCutAfter: end < paragraph.End);
    }

    /// <summary>The passage that starts at a place and ends with its paragraph.</summary>
    public static Excerpt From(string text, int start)
    {
        var paragraph = Paragraphs.Around(text, start);
        var end = End(text, paragraph.End, start + Length);
        return Excerpt.Of(text, Math.Min(start, end), end, [], isCutBefore: start > paragraph.Start, isCutAfter: end < paragraph.End);
    }

    // A window slides over the finds; each word of the query counts once, a little more when it stands there several times.
    private static (int First, int Last) Closest(string text, IReadOnlyList<Found> found)
    {
        WordCounts counts = new();
        var (best, first, last, start) = (0.0, 0, 0, 0);
        for (var i = 0; i < found.Count; i++)
        {
            if (i > 0 && Paragraphs.AreParted(text, found[i - 1].End, found[i].Start))
            {
                for (; start < i; start++)
                {
                    counts.Remove(found[start]);
                }
            }

            counts.Add(found[i]);
            for (; found[i].End - found[start].Start > Widest && start < i; start++)
            {
                counts.Remove(found[start]);
            }

            if (counts.Score > best + Equal)
            {
                (best, first, last) = (counts.Score, start, i);
            }
        }

        return (first, last);
    }

    // At the start of the paragraph or of a sentence where it is near, else of a word.
    private static int Start(string text, int paragraph, int found)
    {
        var earliest = Math.Max(paragraph, found - Before);
        if (earliest == paragraph)
        {
            return paragraph;
        }

        var sentence = text.AsSpan(earliest, found - earliest).LastIndexOf(". ");
        return sentence >= 0 ? earliest + sentence + 2 : WordStart(text, earliest, found);
    }

    private static int End(string text, int paragraph, int wanted) => wanted >= paragraph ? paragraph : WordEnd(text, wanted, paragraph);

    private static int WordStart(string text, int at, int most)
    {
        var last = Math.Min(most, at + LongestWord);
        while (at < last && !char.IsWhiteSpace(text[at - 1]))
        {
            at++;
        }

        return at < text.Length && char.IsLowSurrogate(text[at]) ? at - 1 : at;
    }

    private static int WordEnd(string text, int at, int most)
    {
        var last = Math.Min(most, at + LongestWord);
        while (at < last && !char.IsWhiteSpace(text[at]))
        {
            at++;
        }

        return at < text.Length && char.IsLowSurrogate(text[at]) ? at + 1 : at;
    }
}

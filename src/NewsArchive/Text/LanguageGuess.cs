namespace NewsArchive.Text;

/// <summary>Guesses the language of prose: by its script where that decides, else by its commonest short words.</summary>
internal static class LanguageGuess
{
    private const int Glance = 800;
    private const int Sample = 8192;
    private const int FewCharacters = 60;
    private const int MaxWord = 12;
    private const int MinWords = 12;
    private const double MinShare = 0.12;
    private const double MinLead = 1.2;
    private const double MinHits = 1.5;

    // Enough to be sure before the sample ends: nearly always after a hundred words.
    private const int ManyWords = 32;
    private const double ManyHits = 6;
    private const double ClearLead = 3;

    private static readonly string[] Tags = [.. FunctionWords.Rows.Select(row => row[..row.IndexOf(' ', StringComparison.Ordinal)])];

    // For each word, a bit for each language that has it.
    private static readonly WordTable<ulong> Words = Build();

    /// <summary>The language of a text, looking only at its first few thousand characters.</summary>
    /// <returns>A BCP 47 tag such as <c>en</c> or <c>zh</c>; null where the text is short, mixed, or in a language not known here.</returns>
    public static string? Of(ReadOnlySpan<char> prose) =>
        In(prose[..Math.Min(prose.Length, Glance)]) ?? (prose.Length > Glance ? In(prose[..Math.Min(prose.Length, Sample)]) : null);

    /// <summary>The language of an article's prose, its posts left out.</summary>
    /// <param name="text">The decoded file.</param>
    /// <param name="paragraphs">The prose, in order.</param>
    public static string? Of(string text, List<TextSpan> paragraphs)
    {
        Span<char> glance = stackalloc char[Glance];
        var length = Gather(text, paragraphs, glance);
        return In(glance[..length]) ?? (length == Glance ? OfSample(text, paragraphs) : null);
    }

    private static string? OfSample(string text, List<TextSpan> paragraphs)
    {
        Span<char> sample = new char[Sample];
        return In(sample[..Gather(text, paragraphs, sample)]);
    }

    // The paragraphs with a space after each, as far as there is room.
    private static int Gather(string text, List<TextSpan> paragraphs, Span<char> sample)
    {
        var length = 0;
        foreach (var paragraph in paragraphs)
        {
            var taken = paragraph.Of(text)[..Math.Min(paragraph.Length, sample.Length - length)];
            taken.CopyTo(sample[length..]);
            length += taken.Length;
            if (length == sample.Length)
            {
                break;
            }

            sample[length++] = ' ';
        }

        return length;
    }

    private static string? In(ReadOnlySpan<char> sample)
    {
        var script = Scripts.Dominant(sample);
        var guess = script is "latin" or "cyrillic" or "arabic" ? ByWords(sample, script is "latin") : script;
        return script is "cyrillic" && guess is not "uk" && sample.Length > FewCharacters && (sample.ContainsAny('ї', 'є') || sample.Count('і') > 2) && !sample.ContainsAny('ы', 'ў', 'ъ') ? "uk" : guess;
    }

    // Words of a page in English tell nothing of an article in another script.
    private static string? ByWords(ReadOnlySpan<char> sample, bool countsAscii)
    {
        Span<double> scores = stackalloc double[Tags.Length];
        Span<char> folded = stackalloc char[MaxWord];
        var (words, known) = (0, 0);
        for (var at = 0; at < sample.Length; at++)
        {
            var start = at;
            var word = Folding.PlainWord(sample, ref at);
            if (at == start)
            {
                var length = Folding.FoldWord(sample, ref at, folded);
                word = at - start <= MaxWord ? folded[..length] : default;
            }

            if (at > start && (countsAscii || !char.IsAsciiLetter(sample[start])))
            {
                words++;
                known += word.Length is > 0 and <= MaxWord && Add(Words[word], scores) ? 1 : 0;
                if (words % ManyWords == 0 && known >= words * MinShare && Best(scores, ManyHits, ClearLead) is { } clear)
                {
                    return clear;
                }
            }
        }

        return words < MinWords || known < words * MinShare ? null : Best(scores, MinHits, MinLead);
    }

    // A word that many languages have says little about any of them.
    private static bool Add(ulong languages, Span<double> scores)
    {
        if (languages == 0)
        {
            return false;
        }

        var weight = 1.0 / ulong.PopCount(languages);
        for (; languages != 0; languages &= languages - 1)
        {
            scores[(int)ulong.TrailingZeroCount(languages)] += weight;
        }

        return true;
    }

    private static string? Best(ReadOnlySpan<double> scores, double hits, double lead)
    {
        var (best, second, at) = (0.0, 0.0, 0);
        for (var i = 0; i < scores.Length; i++)
        {
            if (scores[i] > best)
            {
                (second, best, at) = (best, scores[i], i);
            }
            else if (scores[i] > second)
            {
                second = scores[i];
            }
        }

        return best >= hits && best >= second * lead ? Tags[at] : null;
    }

    private static WordTable<ulong> Build()
    {
        Dictionary<string, ulong> words = [];
        for (var language = 0; language < FunctionWords.Rows.Length; language++)
        {
            foreach (var word in FunctionWords.Rows[language].Split(' ').Skip(1))
            {
                var folded = new char[word.Length];
                var key = new string(folded, 0, Folding.Fold(word, folded));
                words[key] = words.GetValueOrDefault(key) | (1UL << language);
            }
        }

        return new(words);
    }
}

using System.Numerics;
using NewsArchive.Text;

namespace NewsArchive.Quotations.Languages;

/// <summary>The languages whose words are known, and which of them a text is written in.</summary>
internal static class Lexicons
{
    private const int Sample = 120;

    /// <summary>Every language; the first is taken where nothing can be told.</summary>
    public static Lexicon[] All { get; } =
    [
        English.Lexicon, German.Lexicon, French.Lexicon, Spanish.Lexicon, Portuguese.Lexicon, Italian.Lexicon, Dutch.Lexicon,
        Polish.Lexicon, Russian.Lexicon, Ukrainian.Lexicon, Turkish.Lexicon, Swedish.Lexicon, Norwegian.Lexicon, Catalan.Lexicon, Czech.Lexicon,
        Finnish.Lexicon, Hungarian.Lexicon, Indonesian.Lexicon, Vietnamese.Lexicon, Romanian.Lexicon, Greek.Lexicon,
    ];

    private static readonly WordTable<uint> Languages = new(ByFunctionWord());

    /// <summary>The lexicon of a language; where it is not known, or has none, that whose function words are the most frequent among the first words of the prose.</summary>
    /// <param name="language">BCP 47 tag.</param>
    /// <param name="text">The decoded file.</param>
    /// <param name="prose">The paragraphs.</param>
    public static Lexicon For(string? language, ReadOnlySpan<char> text, List<TextSpan> prose) => Of(language) ?? MostFrequent(text, prose);

    /// <summary>The lexicon of a language; null where it has none, or is not known.</summary>
    public static Lexicon? Of(string? language)
    {
        foreach (var lexicon in All)
        {
            if (lexicon.Language == language)
            {
                return lexicon;
            }
        }

        return null;
    }

    private static Lexicon MostFrequent(ReadOnlySpan<char> text, List<TextSpan> prose)
    {
        Span<int> hits = stackalloc int[All.Length];
        var words = 0;
        foreach (var paragraph in prose)
        {
            if (words >= Sample)
            {
                break;
            }

            words += Count(paragraph.Of(text), hits, Sample - words);
        }

        var best = 0;
        for (var i = 1; i < hits.Length; i++)
        {
            best = hits[i] > hits[best] ? i : best;
        }

        return All[best];
    }

    private static int Count(ReadOnlySpan<char> paragraph, Span<int> hits, int most)
    {
        var words = 0;
        for (var at = 0; at < paragraph.Length && words < most; words++)
        {
            var start = at;
            while (at < paragraph.Length && char.IsLetter(paragraph[at]))
            {
                at++;
            }

            for (var languages = Languages[paragraph[start..at]]; languages != 0; languages &= languages - 1)
            {
                hits[BitOperations.TrailingZeroCount(languages)]++;
            }

            while (at < paragraph.Length && !char.IsLetter(paragraph[at]))
            {
                at++;
            }
        }

        return words;
    }

    private static Dictionary<string, uint> ByFunctionWord()
    {
        Dictionary<string, uint> languages = new(StringComparer.OrdinalIgnoreCase);
        for (var i = 0; i < All.Length; i++)
        {
            foreach (var word in All[i].FunctionWords)
            {
                languages[word] = languages.GetValueOrDefault(word) | (1u << i);
            }
        }

        return languages;
    }
}

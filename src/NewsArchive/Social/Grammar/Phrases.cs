using System.Buffers;
using System.Text;

namespace NewsArchive.Social.Grammar;

/// <summary>Phrases of many languages that are searched for together.</summary>
internal sealed class Phrases
{
    private readonly SearchValues<string> _ascii;
    private readonly SearchValues<string> _others;
    private readonly SearchValues<char> _signs;

    /// <summary>Prepares the search.</summary>
    public Phrases(params string[] phrases)
    {
        var others = phrases.Where(phrase => !StartsInAscii(phrase)).ToArray();
        _ascii = SearchValues.Create([.. phrases.Except(others)], StringComparison.Ordinal);
        _others = SearchValues.Create(others, StringComparison.Ordinal);
        _signs = SearchValues.Create([.. others.Select(phrase => phrase.First(c => !char.IsAscii(c)))]);
    }

    /// <summary>Whether the vectorized search for many strings can take the phrase: its first three letters are ASCII.</summary>
    public static bool StartsInAscii(string phrase) => phrase.Length > 2 && Ascii.IsValid(phrase.AsSpan(0, 3));

    /// <summary>Where the first of them begins in a stretch; -1 where there is none.</summary>
    public int IndexIn(ReadOnlySpan<char> stretch)
    {
        var ascii = stretch.IndexOfAny(_ascii);
        var other = stretch.ContainsAny(_signs) ? stretch.IndexOfAny(_others) : -1;
        return ascii < 0 || (other >= 0 && other < ascii) ? other : ascii;
    }
}

using NewsArchive.Text;

namespace NewsArchive.Quotations.Languages;

/// <summary>Ends of words, without regard to case. Most words are told from them by their last letters, in one look.</summary>
/// <param name="endings">The endings, each of at least three letters.</param>
internal sealed class WordEndings(IReadOnlyList<string> endings)
{
    private const int Tail = 3;

    private readonly WordTable<bool> _tails = new(endings.Select(ending => ending[^Tail..]).Distinct().ToDictionary(tail => tail, _ => true));

    /// <summary>Whether a word ends with one of them.</summary>
    public bool Any(ReadOnlySpan<char> word)
    {
        if (word.Length < Tail || !_tails[word[^Tail..]])
        {
            return false;
        }

        foreach (var ending in endings)
        {
            if (word.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a word ends with one of a few endings, of any length; case matters.</summary>
    public static bool Any(ReadOnlySpan<char> word, string[] endings)
    {
        foreach (var ending in endings)
        {
            if (word.EndsWith(ending, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}

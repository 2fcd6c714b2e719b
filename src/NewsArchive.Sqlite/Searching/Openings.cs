using System.Collections.Immutable;

namespace NewsArchive.Sqlite.Searching;

/// <summary>
/// Decides which words a query's beginnings of words stand for: all, as long as these can be gone through quickly, otherwise the most frequent ones.
/// </summary>
/// <param name="beginnings">Knows the words.</param>
/// <param name="isExhaustive">Whether all words are wanted, however long that takes.</param>
internal sealed class Openings(Beginnings beginnings, bool isExhaustive)
{
    // Of one query, and of each beginning once these are used up. A word more costs some hundredths of a microsecond for each match.
    private const int MostInAll = 160;
    private const int Most = 32;
    private const int MostAfter = 5;

    // Behind other words each is a phrase of its own, which takes longer.
    private const int MostPhrases = 10;

    // Bytes of the index that FTS5 goes through in a few thousandths of a second.
    private const int Small = 200_000;

    private readonly SortedSet<string> _shortened = new(StringComparer.Ordinal);
    private int _left = MostInAll;

    /// <summary>The beginnings of which not all words are looked for, as a person could type them.</summary>
    public IReadOnlyList<string> Shortened => [.. _shortened];

    /// <summary>The words to look for, each in place of the last token; none where FTS5 is to find them all.</summary>
    /// <param name="tokens">Tokens side by side, the last of which is only the beginning of a word.</param>
    public ImmutableArray<string> Of(ImmutableArray<string> tokens)
    {
        var most = _left < Most ? MostAfter : tokens.Length > 1 ? MostPhrases : Most;
        if (beginnings.Of(tokens[^1], most) is not { } beginning || (!beginning.IsAll && (isExhaustive || beginning.Size <= Small)))
        {
            return [];
        }

        _left -= beginning.Words.Length;
        if (!beginning.IsAll)
        {
            _shortened.Add($"{string.Join('-', tokens)}*");
        }

        return beginning.Words;
    }
}

using System.Numerics;

namespace NewsArchive.Text;

/// <summary>Words and what is known of them, looked up without regard to case. Much of the prose is looked up, so this is faster than a dictionary.</summary>
/// <typeparam name="TValue">What is known; its default stands for nothing.</typeparam>
internal sealed class WordTable<TValue>
    where TValue : struct
{
    private const int Longest = 24;

    // Beside the words, so that a word that is not there is told without touching them; 0 where the slot is free.
    private readonly uint[] _marks;
    private readonly (string Word, TValue Value)[] _words;
    private readonly int _shift;

    /// <summary>Makes the table; at most half of its slots are filled.</summary>
    public WordTable(IReadOnlyDictionary<string, TValue> words)
    {
        var size = BitOperations.RoundUpToPowerOf2((uint)Math.Max(words.Count, 1) * 2);
        _marks = new uint[size];
        _words = new (string, TValue)[size];
        _shift = 32 - BitOperations.Log2(size);
        foreach (var (word, value) in words)
        {
            var mark = MarkOf(word);
            var slot = Find(word, mark);
            (_marks[slot], _words[slot]) = (mark, (word, value));
        }
    }

    /// <summary>What is known of a word.</summary>
    public TValue this[ReadOnlySpan<char> word]
    {
        get
        {
            if (word.Length is 0 or > Longest)
            {
                return default;
            }

            var slot = Find(word, MarkOf(word));
            return _marks[slot] == 0 ? default : _words[slot].Value;
        }
    }

    // The word's slot, or the free one where it would stand.
    private int Find(ReadOnlySpan<char> word, uint mark)
    {
        var marks = _marks;
        var slot = (int)(mark >> _shift);
        while (marks[slot] != 0 && !(marks[slot] == mark && Same(word, _words[slot].Word)))
        {
            slot = (slot + 1) & (marks.Length - 1);
        }

        return slot;
    }

    private static bool Same(ReadOnlySpan<char> word, string known) => word.SequenceEqual(known) || word.Equals(known, StringComparison.OrdinalIgnoreCase);

    // Of the length and two letters at each end: words that differ mostly differ there.
    private static uint MarkOf(ReadOnlySpan<char> word)
    {
        var (second, third) = (Math.Min(1, word.Length - 1), Math.Max(0, word.Length - 2));
        var letters = Small(word[0]) | ((ulong)Small(word[second]) << 16) | ((ulong)Small(word[third]) << 32) | ((ulong)Small(word[^1]) << 48);
        return (uint)(((letters ^ ((ulong)word.Length << 27)) * 0x9E3779B97F4A7C15) >> 32) | 1;
    }

    private static uint Small(char c) => char.IsAscii(c) ? c | 0x20u : char.ToLowerInvariant(c);
}

using System.Numerics;
using System.Runtime.CompilerServices;

namespace NewsArchive.Text;

/// <summary>Words and what is known of them, looked up without regard to case. Much of the prose is looked up, so this is faster than a dictionary.</summary>
/// <typeparam name="TValue">What is known; its default stands for nothing.</typeparam>
internal sealed class WordTable<TValue>
    where TValue : struct
{
    private const int Longest = 24;

    // Where the entry is, from 1, in the lower half, and bits of the word's mark in the upper; 0 where the slot is free.
    private readonly uint[] _slots;
    private readonly (string Word, TValue Value)[] _entries;
    private readonly int _shift;

    /// <summary>Makes the table; at most half of its slots are filled.</summary>
    /// <param name="words">The words, of at most 24 letters; fewer than 65 536 of them.</param>
    public WordTable(IReadOnlyDictionary<string, TValue> words)
    {
        var size = BitOperations.RoundUpToPowerOf2((uint)Math.Max(words.Count, 1) * 2);
        _slots = new uint[size];
        _entries = [default, .. words.Select(word => (word.Key, word.Value))];
        _shift = 32 - BitOperations.Log2(size);
        for (var entry = 1; entry < _entries.Length; entry++)
        {
            var mark = MarkOf(_entries[entry].Word);
            var slot = (int)(mark >> _shift);
            while (_slots[slot] != 0)
            {
                slot = (slot + 1) & (_slots.Length - 1);
            }

            _slots[slot] = (mark << 16) | (uint)entry;
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

            var (slots, mark) = (_slots, MarkOf(word));
            for (var slot = (int)(mark >> _shift); slots[slot] is not 0 and var found; slot = (slot + 1) & (slots.Length - 1))
            {
                if (((found ^ (mark << 16)) >> 16) == 0 && Same(word, _entries[found & 0xFFFF].Word))
                {
                    return _entries[found & 0xFFFF].Value;
                }
            }

            return default;
        }
    }

    private static bool Same(ReadOnlySpan<char> word, string known) => word.SequenceEqual(known) || word.Equals(known, StringComparison.OrdinalIgnoreCase);

    // Of the length and two letters at each end: words that differ mostly differ there.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint MarkOf(ReadOnlySpan<char> word)
    {
        var (second, third) = (Math.Min(1, word.Length - 1), Math.Max(0, word.Length - 2));
        var letters = Small(word[0]) | ((ulong)Small(word[second]) << 16) | ((ulong)Small(word[third]) << 32) | ((ulong)Small(word[^1]) << 48);
        return (uint)(((letters ^ ((ulong)word.Length << 27)) * 0x9E3779B97F4A7C15) >> 32);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint Small(char c) => char.IsAscii(c) ? c | 0x20u : char.ToLowerInvariant(c);
}

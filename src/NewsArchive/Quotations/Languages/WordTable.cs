using System.Numerics;

namespace NewsArchive.Quotations.Languages;

/// <summary>Words and what is known of them, looked up without regard to case. Every word of the prose is looked up, so this is faster than a dictionary.</summary>
/// <typeparam name="TValue">What is known; its default stands for nothing.</typeparam>
internal sealed class WordTable<TValue>
    where TValue : struct
{
    private const int Longest = 24;

    private readonly (uint Hash, string? Word, TValue Value)[] _slots;

    /// <summary>Makes the table; at most a quarter of its slots are filled.</summary>
    public WordTable(Dictionary<string, TValue> words)
    {
        _slots = new (uint, string?, TValue)[BitOperations.RoundUpToPowerOf2((uint)Math.Max(words.Count, 1) * 4)];
        foreach (var (word, value) in words)
        {
            var hash = Hash(word);
            _slots[Find(word, hash)] = (hash, word, value);
        }
    }

    /// <summary>What is known of a word.</summary>
    public TValue this[ReadOnlySpan<char> word] => word.Length > Longest ? default : _slots[Find(word, Hash(word))].Value;

    private int Find(ReadOnlySpan<char> word, uint hash)
    {
        var mask = _slots.Length - 1;
        var slot = (int)hash & mask;
        while (_slots[slot].Word is { } taken && !(_slots[slot].Hash == hash && word.Equals(taken, StringComparison.OrdinalIgnoreCase)))
        {
            slot = (slot + 1) & mask;
        }

        return slot;
    }

    private static uint Hash(ReadOnlySpan<char> word)
    {
        var hash = (uint)word.Length;
        foreach (var c in word)
        {
            hash = (hash * 0x01000193) ^ (char.IsAscii(c) ? c | 0x20u : char.ToLowerInvariant(c));
        }

        return hash ^ (hash >> 15);
    }
}

namespace NewsArchive.Quotations.Languages;

/// <summary>Words and what they can be, looked up without regard to case. Every word of the prose is looked up, so this is faster than a dictionary.</summary>
internal sealed class WordTable
{
    private const int Longest = 24;

    private readonly (string Word, WordClasses Classes)[] _slots;

    /// <summary>Makes the table; at most a quarter of its slots are filled.</summary>
    public WordTable(Dictionary<string, WordClasses> words)
    {
        _slots = new (string, WordClasses)[System.Numerics.BitOperations.RoundUpToPowerOf2((uint)words.Count * 4)];
        foreach (var (word, classes) in words)
        {
            _slots[Find(word)] = (word, classes);
        }
    }

    /// <summary>What a word can be; <see cref="WordClasses.None"/> where it is not listed.</summary>
    public WordClasses this[ReadOnlySpan<char> word] => word.Length > Longest ? WordClasses.None : _slots[Find(word)].Classes;

    private int Find(ReadOnlySpan<char> word)
    {
        var mask = _slots.Length - 1;
        var slot = (int)Hash(word) & mask;
        while (_slots[slot].Word is { } taken && !word.Equals(taken, StringComparison.OrdinalIgnoreCase))
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

using System.Numerics;

namespace NewsArchive.Similarity;

/// <summary>The last words of a paragraph, three at a time.</summary>
internal struct WordRun
{
    /// <summary>How many words make a run.</summary>
    public const int Length = 3;

    private const int HashBits = 24;

    // Odd numbers without a pattern; changing one makes every fingerprint another.
    private const ulong ByWord = 0xC2B2AE3D27D4EB4F;
    private const ulong ByRun = 0xD6E8FEB86659FD93;

    private ulong _last;
    private ulong _lastButOne;
    private int _words;
    private int _wordOfMark;

    /// <summary>Whether the last run has a number or a name in it.</summary>
    public readonly bool IsMarked => _wordOfMark > 0 && _words - _wordOfMark < Length;

    /// <summary>Takes the next word.</summary>
    /// <returns>The hash of the run that ends with it, 24 bits; -1 where there are not yet words enough for one.</returns>
    public int Next(ulong word, bool isMark)
    {
        word *= ByWord;
        _words++;
        _wordOfMark = isMark ? _words : _wordOfMark;
        var run = ((_lastButOne ^ BitOperations.RotateLeft(_last, 21)) * ByWord) ^ word;
        (_lastButOne, _last) = (_last, word);
        return _words < Length ? -1 : (int)((run * ByRun) >> (64 - HashBits));
    }
}

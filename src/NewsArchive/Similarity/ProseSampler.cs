using System.Numerics;

namespace NewsArchive.Similarity;

/// <summary>Reads prose word by word and samples its runs of three words.</summary>
/// <param name="marked">Room for the hashes of runs with a number or a name in them; its length is how many are kept.</param>
/// <param name="plain">Room for the hashes of the other runs.</param>
internal ref struct ProseSampler(Span<int> marked, Span<int> plain)
{
    private LowestValues _marked = new(marked);
    private LowestValues _plain = new(plain);

    /// <summary>The lowest hashes of runs with a number or a name, ascending.</summary>
    public readonly ReadOnlySpan<int> Marked => _marked.Values;

    /// <summary>The lowest hashes of the other runs, ascending; not all of those where there is no room left for them beside <see cref="Marked"/>.</summary>
    public readonly ReadOnlySpan<int> Plain => _plain.Values;

    /// <summary>Reads a paragraph. No run goes over its ends.</summary>
    public void Read(ReadOnlySpan<char> paragraph)
    {
        var table = Letters.Table;
        WordRun run = new();
        var (word, isMark, opens) = (0UL, false, true);
        for (var at = 0; at < paragraph.Length; at++)
        {
            var c = paragraph[at];
            var letter = c < table.Length ? table[c] : Letters.Of(c);
            if (letter > Letters.Unspaced)
            {
                isMark |= letter <= Letters.HighestDigit || (word == 0 && letter != c && !opens && char.IsUpper(c));
                word = BitOperations.RotateLeft(word, 7) ^ letter;
                continue;
            }

            if (letter == Letters.Nothing || (word != 0 && c is '.' or ',' && IsInNumber(paragraph, at)))
            {
                continue;
            }

            if (word != 0)
            {
                Add(run.Next(word, isMark), run.IsMarked);
                (word, isMark, opens) = (0, false, false);
            }

            if (letter == Letters.Unspaced)
            {
                // Two letters make a word here, each letter with the one before it.
                Add(run.Next(((ulong)paragraph[Math.Max(at - 1, 0)] << 16) | c, false), run.IsMarked);
                opens = false;
            }
            else if (c != ' ')
            {
                // After a full stop or a mark a capital letter makes no name.
                opens |= c is not (',' or '-' or '(' or ')' or '&');
            }
        }

        if (word != 0)
        {
            Add(run.Next(word, isMark), run.IsMarked);
        }
    }

    private void Add(int hash, bool isMarked)
    {
        if (hash < 0)
        {
            return;
        }

        if (isMarked)
        {
            _marked.Add(hash);
        }
        else if (!_marked.IsFull)
        {
            _plain.Add(hash);
        }
    }

    // 2,300 and 0.4 are one word each.
    private static bool IsInNumber(ReadOnlySpan<char> text, int at) =>
        char.IsAsciiDigit(text[at - 1]) && at + 1 < text.Length && char.IsAsciiDigit(text[at + 1]);
}

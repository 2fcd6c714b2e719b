using NewsArchive.Quotations.Sentences;
using NewsArchive.Text;

namespace NewsArchive.Quotations.Repeats;

/// <summary>The words of a quotation or post, as hashes that leave out case, apostrophes, hyphens, marks, white space and addresses.</summary>
/// <param name="Hashes">One for each word.</param>
/// <param name="Spans">Where each word is.</param>
internal readonly record struct WordHashes(List<ulong> Hashes, List<TextSpan> Spans)
{
    private const int LettersInWord = 5;

    /// <summary>The number of words.</summary>
    public int Count => Hashes.Count;

    /// <summary>Reads the words of some stretches of the text.</summary>
    public static WordHashes Of(ReadOnlySpan<char> text, ReadOnlySpan<TextSpan> stretches)
    {
        var length = 0;
        foreach (var stretch in stretches)
        {
            length += stretch.Length;
        }

        WordHashes words = new(new(length / LettersInWord), new(length / LettersInWord));
        foreach (var stretch in stretches)
        {
            for (var at = stretch.Start; at < stretch.End;)
            {
                at = WordBounds.IsStart(text[at]) ? words.Add(text, at, stretch.End) : at + 1;
            }
        }

        return words;
    }

    /// <summary>One hash for some words in a row.</summary>
    public ulong Run(int first, int count)
    {
        var hash = (ulong)count;
        for (var i = first; i < first + count; i++)
        {
            hash = (hash * 0x9E3779B97F4A7C15) ^ (Hashes[i] + (hash >> 29));
        }

        return hash;
    }

    private int Add(ReadOnlySpan<char> text, int start, int limit)
    {
        var word = WordBounds.Read(text, start, limit);
        if (IsAddress(word.Of(text)))
        {
            var length = text[start..limit].IndexOfAny(" \n\r\t\u00A0");
            return length < 0 ? limit : start + length;
        }

        var hash = 14695981039346656037UL;
        foreach (var c in word.Of(text))
        {
            hash = c is '\'' or '’' or 'ʼ' or '-' or '‑' ? hash : (hash ^ char.ToLowerInvariant(c)) * 1099511628211UL;
        }

        Hashes.Add(hash);
        Spans.Add(word);
        return word.End;
    }

    private static bool IsAddress(ReadOnlySpan<char> word) => word.Length > 3 && word[0] switch
    {
        'h' or 'H' => word.StartsWith("http", StringComparison.OrdinalIgnoreCase),
        'w' or 'W' => word.StartsWith("www.", StringComparison.OrdinalIgnoreCase),
        'p' or 'P' => word.StartsWith("pic.", StringComparison.OrdinalIgnoreCase),
        't' or 'T' => word.Equals("t.co", StringComparison.OrdinalIgnoreCase),
        _ => false,
    };
}

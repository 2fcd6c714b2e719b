namespace NewsArchive.Benchmarks.Corpus;

/// <summary>Words of which text is made: common English ones first, then made-up ones, each about as frequent as Zipf's law says.</summary>
internal sealed class Vocabulary
{
    private const int Size = 60_000;

    private static readonly string[] Common =
    [
        "the", "of", "and", "to", "in", "a", "that", "on", "for", "was", "with", "as", "by", "at", "is", "from", "it", "were", "had", "an", "be", "this", "but", "which",
        "after", "are", "their", "has", "not", "have", "been", "they", "who", "would", "its", "more", "when", "new", "or", "than", "one", "about", "people", "city",
        "over", "two", "also", "into", "last", "year", "no", "other", "first", "could", "there", "years", "some", "will", "time", "where", "out", "up", "three", "only",
    ];

    private static readonly string[] Onsets = ["b", "br", "c", "ch", "d", "dr", "f", "fl", "g", "gr", "h", "j", "k", "l", "m", "n", "p", "pl", "r", "s", "sh", "st", "t", "tr", "v", "w"];
    private static readonly string[] Rhymes = ["a", "al", "an", "ar", "e", "el", "en", "er", "i", "in", "is", "o", "on", "or", "ou", "u", "um", "ine", "ate", "ing", "ed", "ay", "ow", "ent"];

    private readonly string[] _words;
    private readonly double[] _sums;

    /// <summary>Makes the words of a seed.</summary>
    public Vocabulary(Random random)
    {
        HashSet<string> words = [.. Common];
        while (words.Count < Size)
        {
            words.Add(string.Concat(Enumerable.Range(0, random.Next(1, words.Count < 3000 ? 3 : 5)).Select(_ => Onsets[random.Next(Onsets.Length)] + Rhymes[random.Next(Rhymes.Length)])));
        }

        _words = [.. words];
        _sums = new double[Size];
        for (var (rank, sum) = (0, 0.0); rank < Size; rank++)
        {
            sum += 1 / Math.Pow(rank + 2.7, 1.02);
            _sums[rank] = sum;
        }
    }

    /// <summary>The next word.</summary>
    public string Word(Random random)
    {
        var found = Array.BinarySearch(_sums, random.NextDouble() * _sums[^1]);
        return _words[Math.Min(found < 0 ? ~found : found, Size - 1)];
    }

    /// <summary>A name: one of the rarer words with a capital.</summary>
    public string Name(Random random) => Capital(_words[random.Next(500, 8000)]);

    /// <summary>A word with a capital.</summary>
    public static string Capital(string word) => char.ToUpperInvariant(word[0]) + word[1..];
}

using NewsArchive.Text;

namespace NewsArchive.Quotations.Repeats;

/// <summary>The words by which a quotation and a post differ.</summary>
/// <param name="Share">The share of the quotation's words that the post has too, from 0 to 1.</param>
/// <param name="Sentence">The words as one sentence for people.</param>
internal sealed record Differences(double Share, string Sentence)
{
    private const int MostNamed = 8;

    /// <summary>Compares a quotation with a post, each word counted as often as it stands there.</summary>
    public static Differences Between(string text, WordHashes quotation, WordHashes post)
    {
        var added = Missing(text, quotation, post);
        var left = quotation.Count * 4 >= post.Count * 3 ? Missing(text, post, quotation) : [];
        var sentence = $"The quotation repeats a post with other words: it has {Named(added)}";
        return new(1 - (added.Count / (double)quotation.Count), left.Count == 0 ? sentence + "." : $"{sentence}; the post has {Named(left)}.");
    }

    private static List<string> Missing(string text, WordHashes words, WordHashes from)
    {
        Dictionary<ulong, int> counts = [];
        foreach (var hash in from.Hashes)
        {
            counts[hash] = counts.GetValueOrDefault(hash) + 1;
        }

        List<string> missing = [];
        for (var i = 0; i < words.Count; i++)
        {
            var left = counts.GetValueOrDefault(words.Hashes[i]);
            counts[words.Hashes[i]] = left - 1;
            if (left <= 0)
            {
                missing.Add(words.Spans[i].Of(text).ToString());
            }
        }

        return missing;
    }

    private static string Named(List<string> words) => words.Count switch
    {
        0 => "no other words",
        > MostNamed => string.Join(", ", words.Take(MostNamed).Select(word => $"“{word}”")) + " and more",
        _ => string.Join(", ", words.Select(word => $"“{word}”")),
    };
}

using System.Text;

namespace NewsArchive.Sqlite;

/// <summary>A snippet of an article too large for FTS5's own: around the first place where a phrase of the query stands as typed, else the opening.</summary>
internal static class LargeArticleSnippet
{
    private const int Before = 80;
    private const int Length = 240;
    private const int LongestWord = 40;

    /// <summary>Cuts the passage out and puts marks into it.</summary>
    public static string Of(string text, IReadOnlyList<string> phrases, string open, string close)
    {
        var found = Math.Max(0, Next(text, phrases).At);
        var start = WordStart(text, Math.Max(0, found - Before));
        var end = WordStart(text, Math.Min(text.Length, Math.Max(start, found) + Length));
        return (start > 0 ? "…" : "") + Mark(text[start..end].TrimEnd(), phrases, open, close) + (end < text.Length ? "…" : "");
    }

    private static string Mark(string passage, IReadOnlyList<string> phrases, string open, string close)
    {
        StringBuilder marked = new();
        for (var rest = passage.AsSpan(); !rest.IsEmpty;)
        {
            var (at, length) = Next(rest, phrases);
            if (at < 0)
            {
                marked.Append(rest);
                break;
            }

            marked.Append(rest[..at]).Append(open).Append(rest.Slice(at, length)).Append(close);
            rest = rest[(at + length)..];
        }

        return marked.ToString();
    }

    private static (int At, int Length) Next(ReadOnlySpan<char> text, IReadOnlyList<string> phrases)
    {
        var first = (At: -1, Length: 0);
        foreach (var phrase in phrases)
        {
            var at = text.IndexOf(phrase, StringComparison.OrdinalIgnoreCase);
            if (at >= 0 && (first.At < 0 || at < first.At))
            {
                first = (at, phrase.Length);
                text = text[..Math.Min(text.Length, at + phrase.Length)];
            }
        }

        return first;
    }

    // Goes on to the next word, but not far: a text may be one word.
    private static int WordStart(string text, int at)
    {
        var most = Math.Min(text.Length, at + LongestWord);
        while (at > 0 && at < most && !char.IsWhiteSpace(text[at - 1]))
        {
            at++;
        }

        return at < text.Length && char.IsLowSurrogate(text[at]) ? at + 1 : at;
    }
}

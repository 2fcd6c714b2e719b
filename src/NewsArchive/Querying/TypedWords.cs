using System.Collections.Immutable;
using System.Text;
using NewsArchive.Spelling;

namespace NewsArchive.Querying;

/// <summary>Makes clauses of words as typed, cut into the tokens of the index. Words without a letter or digit are nothing.</summary>
internal static class TypedWords
{
    private const int LongestPhrase = 64;

    /// <summary>A word: with <c>*</c> at its end a beginning, with marks inside a phrase, in a script without spaces a run of letters.</summary>
    public static Clause? Word(ReadOnlySpan<char> typed)
    {
        if (UnspacedScripts.AreIn(typed))
        {
            return Pieces(typed);
        }

        var tokens = Tokens.Of(typed);
        return tokens.Count switch
        {
            0 => null,
            _ when typed[^1] == '*' && !Separators.Contains(Last(typed.TrimEnd('*'))) => new Prefix(Cut(tokens)),
            1 => new Word(tokens[0]),
            _ => new Phrase(Cut(tokens), Typed: Joined(typed, tokens)),
        };
    }

    /// <summary>What stood between quotation marks: a phrase, or words near each other.</summary>
    public static Clause? Phrase(ReadOnlySpan<char> typed, int? distance)
    {
        if (UnspacedScripts.AreIn(typed))
        {
            return Pieces(typed);
        }

        var tokens = Tokens.Of(typed);
        return tokens.Count == 0 ? null : new Phrase(Cut(tokens), tokens.Count > 1 ? distance : null);
    }

    // Runs of such scripts and what stands between them, each for itself: they are indexed in different places.
    private static Clause? Pieces(ReadOnlySpan<char> typed)
    {
        List<Clause> parts = [];
        foreach (var (piece, isRun) in UnspacedScripts.Split(typed))
        {
            Add(parts, piece, isRun);
        }

        return Clauses.All(parts);
    }

    private static void Add(List<Clause> parts, string piece, bool isRun)
    {
        if (parts.Count >= LongestPhrase)
        {
            return;
        }

        if (!isRun)
        {
            parts.AddRange(Tokens.Of(piece).Take(LongestPhrase).Select(token => new Word(token)));
        }
        else if (UnspacedScripts.Pairs(piece) is { Count: > 0 } pairs)
        {
            parts.Add(new LetterRun(piece, Cut(pairs)));
        }
    }

    // The tokens with ' where an apostrophe joined them, - for hyphens and . for any other mark, so that no field or operator can come of it.
    private static string Joined(ReadOnlySpan<char> typed, IReadOnlyList<string> tokens) =>
        string.Join(Apostrophes.AreOnlyMarksIn(typed) ? '\'' : Hyphens.AreOnlyMarksIn(typed) ? '-' : '.', tokens.Take(LongestPhrase));

    private static ImmutableArray<string> Cut(IReadOnlyList<string> tokens) => [.. tokens.Take(LongestPhrase)];

    private static Rune Last(ReadOnlySpan<char> text) => Rune.DecodeLastFromUtf16(text, out var rune, out _) == System.Buffers.OperationStatus.Done ? rune : Rune.ReplacementChar;
}

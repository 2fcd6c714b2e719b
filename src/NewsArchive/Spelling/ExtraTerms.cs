using System.Buffers;
using System.Text;

namespace NewsArchive.Spelling;

/// <summary>
/// What the index's tokenizer cannot make of a text, to be indexed in a column of its own: pairs of letters in scripts without spaces, and folded forms of
/// words that it keeps apart or cuts in two (Wałęsa: walesa; мій: міи; Luk'yanivka: lukyanivka).
/// </summary>
public static class ExtraTerms
{
    // Characters that never ask for an extra term; the search for others is the fast way through plain text.
    private static readonly SearchValues<char> Plain =
        SearchValues.Create([.. Enumerable.Range(0, 0x500).Concat(Enumerable.Range(0x2010, 0x18)).Select(code => (char)code).Where(IsPlain)]);

    /// <summary>The terms, in reading order, with a space between; empty for plain text.</summary>
    public static string Of(string text)
    {
        StringBuilder terms = new();
        HashSet<string> seen = [];
        for (var (start, end) = Next(text, 0); end > 0; (start, end) = Next(text, end))
        {
            Add(terms, seen, text.AsSpan(start, end - start));
        }

        return terms.ToString();
    }

    /// <summary>The place of the next word that may have an extra term; both ends 0 where there is none.</summary>
    public static (int Start, int End) Next(string text, int from)
    {
        while (from < text.Length && text.AsSpan(from).IndexOfAnyExcept(Plain) is >= 0 and var found)
        {
            if (ContractionEnd(text, from + found) is var tail and > 0)
            {
                from = tail;
                continue;
            }

            return (WordStart(text, from, from + found), WordEnd(text, from + found));
        }

        return (0, 0);
    }

    // Most apostrophes of English text stand in don't and Russia's, or close a quotation: seen at once, without making words. Zero for others.
    private static int ContractionEnd(string text, int at)
    {
        var end = at + 1;
        while (end < text.Length && char.IsAsciiLetter(text[end]))
        {
            end++;
        }

        var isShort = end - at <= 3 && (end == text.Length || (text[end] < 0x80 && Plain.Contains(text[end]) && !char.IsAsciiDigit(text[end])));
        return isShort && Apostrophes.Contains(char.IsSurrogate(text[at]) ? Rune.ReplacementChar : new(text[at])) ? end : 0;
    }

    private static bool IsPlain(char letter) =>
        !Apostrophes.Contains(new(letter)) && Tokens.Of([letter]) is var tokens && (tokens.Count == 0 ? !FoldedLetters.IsNothing(new(letter)) : tokens[0] == Fold.Word([letter]));

    private static void Add(StringBuilder terms, HashSet<string> seen, ReadOnlySpan<char> word)
    {
        if (UnspacedScripts.AreIn(word))
        {
            AddPairs(terms, word);
            return;
        }

        var folded = Fold.Word(word);
        var tokens = Tokens.Of(word);
        if (folded.Length > 0 && (tokens.Count != 1 || tokens[0] != folded) && !Contraction.Is(tokens) && seen.Add(folded))
        {
            Append(terms, folded);
        }
    }

    // After its pairs, the last letter of a run: one letter is then the beginning of a term wherever it stands, and runs do not join.
    private static void AddPairs(StringBuilder terms, ReadOnlySpan<char> word)
    {
        foreach (var (piece, isRun) in UnspacedScripts.Split(word))
        {
            var parts = isRun ? UnspacedScripts.Pairs(piece) : Tokens.Of(piece);
            foreach (var part in parts)
            {
                Append(terms, part);
            }

            if (isRun && parts.Count > 0)
            {
                Rune.DecodeLastFromUtf16(parts[^1], out var last, out _);
                Append(terms, last.ToString());
            }
        }
    }

    private static void Append(StringBuilder terms, string term) => terms.Append(terms.Length > 0 ? " " : "").Append(term);

    private static int WordStart(string text, int from, int at)
    {
        while (at > from && IsInWord(RuneBefore(text, at)))
        {
            at -= RuneBefore(text, at).Utf16SequenceLength;
        }

        return at;
    }

    private static int WordEnd(string text, int at)
    {
        var isFirst = true;
        foreach (var rune in text.AsSpan(at).EnumerateRunes())
        {
            if (!isFirst && !IsInWord(rune))
            {
                break;
            }

            isFirst = false;
            at += rune.Utf16SequenceLength;
        }

        return Math.Min(at, text.Length);
    }

    // The tokenizer takes the vowels over a Thai letter for separators; pairs go past them.
    private static bool IsInWord(Rune rune) => !Separators.Contains(rune) || FoldedLetters.IsNothing(rune) || UnspacedScripts.Contains(rune);

    private static Rune RuneBefore(string text, int at) =>
        Rune.DecodeLastFromUtf16(text.AsSpan(0, at), out var rune, out _) == OperationStatus.Done ? rune : Rune.ReplacementChar;
}

using System.Buffers;
using System.Text;

namespace NewsArchive.Spelling;

/// <summary>
/// What the index's tokenizer cannot make of a text, to be indexed in a column of its own: pairs of letters in scripts without spaces, and folded forms of
/// words that it keeps apart or cuts in two (Wałęsa: walesa; мій: міи; Luk'yanivka: lukyanivka).
/// </summary>
public static class ExtraTerms
{
    // First and last of each run of characters that ask for an extra term. A test makes the list anew; made at each start it would be a thirtieth of a search.
    private const string AskingRuns =
        "\u0027\u0027\u0060\u0060\u00AD\u00AD\u00B4\u00B4\u00C6\u00C6\u00D0\u00D0\u00D8\u00D8\u00DE\u00DF\u00E6\u00E6\u00F0\u00F0"
        + "\u00F8\u00F8\u00FE\u00FE\u0110\u0111\u0126\u0127\u0131\u0133\u0141\u0142\u014A\u014B\u0152\u0153\u0166\u0167\u0180\u0180"
        + "\u0189\u0189\u018F\u018F\u0196\u0196\u0198\u0199\u019D\u019D\u019F\u019F\u01B5\u01B6\u01C4\u01CC\u01E4\u01E5\u01FC\u01FF"
        + "\u0243\u0243\u0256\u0256\u0258\u0259\u0269\u0269\u0272\u0272\u0275\u0275\u02B9\u02B9\u02BB\u02BC\u0300\u036F\u0386\u0386"
        + "\u0388\u038A\u038C\u038C\u038E\u0390\u03AA\u03B0\u03CA\u03CE\u0400\u0401\u0403\u0404\u0407\u0407\u040C\u040E\u0419\u0419"
        + "\u0439\u0439\u0450\u0451\u0453\u0454\u0457\u0457\u045C\u045E\u0483\u0489\u0490\u0493\u049A\u049B\u04A2\u04A3\u04B2\u04B3"
        + "\u04BC\u04BD\u04C0\u04C2\u04CF\u04D3\u04D6\u04D7\u04DC\u04DF\u04E2\u04E9\u04EC\u04F5\u04F8\u04F9\u2018\u2019\u201B\u201B";

    private const int AsciiEnd = 0x80;
    private const int CyrillicEnd = 0x500;
    private const int FirstMark = 0x2010;
    private const int MarksEnd = 0x2028;

    // The same of Latin, Greek and Cyrillic, by code.
    private static readonly bool[] Asking = ReadAsking();

    // The search for others is the fast way through plain text.
    private static readonly SearchValues<char> PlainAscii = SearchValues.Create(ReadPlainAscii());

    /// <summary>Whether a character of <see cref="Scanned"/> asks for an extra term.</summary>
    internal static bool Asks(char letter)
    {
        var found = AskingRuns.AsSpan().BinarySearch(letter);
        return found >= 0 || (~found & 1) == 1;
    }

    /// <summary>The characters that are passed over quickly where they ask for nothing: Latin, Greek, Cyrillic, and usual marks.</summary>
    internal static IEnumerable<char> Scanned => Enumerable.Range(0, CyrillicEnd).Concat(Enumerable.Range(FirstMark, MarksEnd - FirstMark)).Select(code => (char)code);

    /// <summary>The terms of a text, or of what stands behind a place in it, in reading order, with a space between; empty for plain text.</summary>
    public static string Of(string text, int from = 0)
    {
        var (start, end) = Next(text, from);
        if (end == 0)
        {
            return "";
        }

        StringBuilder terms = new();
        HashSet<string> seen = [];
        for (; end > 0; (start, end) = Next(text, end))
        {
            Add(terms, seen, text.AsSpan(start, end - start));
        }

        return terms.ToString();
    }

    /// <summary>The place of the next word that may have an extra term; both ends 0 where there is none.</summary>
    public static (int Start, int End) Next(string text, int from)
    {
        while (from < text.Length && NextAsking(text.AsSpan(from)) is >= 0 and var found)
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

    private static int NextAsking(ReadOnlySpan<char> text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] < AsciiEnd)
            {
                var plain = text[at..].IndexOfAnyExcept(PlainAscii);
                if (plain < 0)
                {
                    return -1;
                }

                at += plain;
            }

            if (MayAsk(text[at]))
            {
                return at;
            }
        }

        return -1;
    }

    private static bool MayAsk(char letter) => letter < CyrillicEnd ? Asking[letter] : letter is < (char)FirstMark or >= (char)MarksEnd || Asks(letter);

    private static bool[] ReadAsking()
    {
        var asking = new bool[CyrillicEnd];
        for (var run = 0; AskingRuns[run] < CyrillicEnd; run += 2)
        {
            asking.AsSpan(AskingRuns[run]..(AskingRuns[run + 1] + 1)).Fill(true);
        }

        return asking;
    }

    private static string ReadPlainAscii()
    {
        StringBuilder plain = new(AsciiEnd);
        for (var letter = '\0'; letter < AsciiEnd; letter++)
        {
            if (!Asking[letter])
            {
                plain.Append(letter);
            }
        }

        return plain.ToString();
    }

    // Most apostrophes of English text stand in don't and Russia's, or close a quotation: seen at once, without making words. Zero for others.
    private static int ContractionEnd(string text, int at)
    {
        var end = at + 1;
        while (end < text.Length && char.IsAsciiLetter(text[end]))
        {
            end++;
        }

        var isShort = end - at <= 3 && (end == text.Length || (text[end] < AsciiEnd && !Asking[text[end]] && !char.IsAsciiDigit(text[end])));
        return isShort && Apostrophes.Contains(char.IsSurrogate(text[at]) ? Rune.ReplacementChar : new(text[at])) ? end : 0;
    }

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

using System.Buffers;
using System.Globalization;
using NewsArchive.Model;

namespace NewsArchive.Text;

/// <summary>Tells what is odd about a file as text: its encoding, its bytes, its control characters.</summary>
internal static class TextOddities
{
    private const int MostReported = 10;

    private const char NextLine = '\u0085';

    // Those beyond ASCII are found faster as a range.
    private static readonly SearchValues<char> AsciiControls = SearchValues.Create([.. Enumerable.Range(0, 0x80).Select(code => (char)code).Where(IsOdd)]);

    /// <summary>Each oddity: rule id, message, place; in the order of the rules.</summary>
    public static IEnumerable<(string Rule, string Message, TextSpan Span)> Of(SourceText text)
    {
        if (text.Encoding != "utf-8")
        {
            yield return (DiagnosticRules.NotUtf8, $"The file is not UTF-8; it was read as {text.Encoding}.", default);
        }

        foreach (var oddity in Undecodable(text))
        {
            yield return oddity;
        }

        if (FirstControl(text.Text) is >= 0 and var at)
        {
            var code = ((int)text.Text[at]).ToString("X4", CultureInfo.InvariantCulture);
            yield return (DiagnosticRules.ControlCharacters, $"The file holds control characters, the first of them U+{code}.", new(at, at + 1));
        }

        if (new TextSpan(0, text.Text.Length).Trim(text.Text).IsEmpty)
        {
            yield return (DiagnosticRules.Empty, "The file holds no words.", default);
        }
    }

    private static bool IsOdd(char c) => char.IsControl(c) && c is not ('\t' or '\n' or '\v' or '\f' or '\r' or NextLine);

    private static int FirstControl(ReadOnlySpan<char> text)
    {
        var ascii = text.IndexOfAny(AsciiControls);
        var before = ascii < 0 ? text : text[..ascii];
        for (var at = 0; before[at..].IndexOfAnyInRange('\u0080', '\u009F') is >= 0 and var higher; at++)
        {
            at += higher;
            if (before[at] != NextLine)
            {
                return at;
            }
        }

        return ascii;
    }

    private static IEnumerable<(string Rule, string Message, TextSpan Span)> Undecodable(SourceText text)
    {
        var runs = Runs(text.Undecodable).Take(MostReported + 1).ToList();
        foreach (var run in runs.Take(MostReported))
        {
            var bytes = text.Bytes(run).Length;
            yield return (DiagnosticRules.UndecodableBytes, $"{bytes} {(bytes == 1 ? "byte means" : "bytes mean")} nothing in {text.Encoding} and {(bytes == 1 ? "is" : "are")} read as U+FFFD.", run);
        }

        if (runs.Count > MostReported)
        {
            var (first, last) = (runs[MostReported].Start, text.Undecodable[^1] + 1);
            yield return (DiagnosticRules.UndecodableBytes, $"More bytes from here on mean nothing in {text.Encoding}.", new(first, last));
        }
    }

    private static IEnumerable<TextSpan> Runs(IReadOnlyList<int> places)
    {
        for (var i = 0; i < places.Count;)
        {
            var start = places[i];
            var end = start;
            while (i < places.Count && places[i] == end)
            {
                (i, end) = (i + 1, end + 1);
            }

            yield return new(start, end);
        }
    }
}
